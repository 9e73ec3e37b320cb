package dev.crampcoach;

import dev.crampcoach.conversation.CheckStyle;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the operator's settings from the environment; nothing else reads it.
 *
 * @param catalogueTable name of the DynamoDB table that holds the catalogue
 * @param listenersTable name of the DynamoDB table that stores listeners
 * @param region AWS region of both tables
 * @param skillId the only skill whose requests are answered; empty answers any, for tests and the
 *     local speaker
 * @param catalogueKept how long a cached catalogue is used before the table is queried again
 * @param check whether the guided check asks questions or reads out a list of signs
 */
public record Settings(
    String catalogueTable,
    String listenersTable,
    String region,
    Optional<String> skillId,
    Duration catalogueKept,
    CheckStyle check) {
  private static final Duration KEPT = Duration.ofMinutes(5);

  /**
   * @throws IllegalStateException naming the variable that is missing or wrong
   */
  static Settings ofTheEnvironment() {
    return of(environment());
  }

  static Settings of(Map<String, String> environment) {
    return new Settings(
        required(environment, "CATALOGUE_TABLE"),
        required(environment, "LISTENERS_TABLE"),
        required(environment, "AWS_REGION"),
        Optional.of(required(environment, "SKILL_ID")),
        Optional.ofNullable(environment.get("CATALOGUE_KEPT")).map(Settings::duration).orElse(KEPT),
        Optional.ofNullable(environment.get("SYMPTOM_CHECK"))
            .map(Settings::check)
            .orElse(CheckStyle.QUESTIONS));
  }

  /** Settings of the seeder, which answers no skill and reads no listener. */
  record Seeding(String catalogueTable, String region) {
    /**
     * @throws IllegalStateException naming the variable that is missing
     */
    static Seeding ofTheEnvironment() {
      return of(environment());
    }

    static Seeding of(Map<String, String> environment) {
      return new Seeding(
          required(environment, "CATALOGUE_TABLE"), required(environment, "AWS_REGION"));
    }
  }

  /** This function's name on Lambda; empty anywhere else. */
  static Optional<String> function() {
    return Optional.ofNullable(environment().get("AWS_LAMBDA_FUNCTION_NAME"));
  }

  /** Whether Lambda takes a snapshot (SnapStart) of this function after initialization. */
  static boolean isSnapshotted() {
    return "snap-start".equals(environment().get("AWS_LAMBDA_INITIALIZATION_TYPE"));
  }

  private static Map<String, String> environment() {
    return System.getenv();
  }

  private static CheckStyle check(String text) {
    return switch (text) {
      case "questions" -> CheckStyle.QUESTIONS;
      case "list" -> CheckStyle.LIST;
      default ->
          throw new IllegalStateException(
              "The environment variable SYMPTOM_CHECK is neither questions nor list.");
    };
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The environment variable " + name + " is missing.");
    }
    return value;
  }

  private static Duration duration(String text) {
    try {
      Duration kept = Duration.parse(text);
      if (kept.isNegative() || kept.isZero()) {
        throw new IllegalStateException(
            "The environment variable CATALOGUE_KEPT is not longer than nought.");
      }
      return kept;
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          "The environment variable CATALOGUE_KEPT is not a duration such as PT5M.", e);
    }
  }
}
