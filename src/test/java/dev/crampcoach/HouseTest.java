package dev.crampcoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shape of the house: which way dependencies point, and what stays out of the core. */
@AnalyzeClasses(
    packages = "dev.crampcoach",
    importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.WhatShips.class})
class HouseTest {
  private static final String[] CORE = {
    "dev.crampcoach.speech..",
    "dev.crampcoach.screen..",
    "dev.crampcoach.catalogue..",
    "dev.crampcoach.english..",
    "dev.crampcoach.model..",
    "dev.crampcoach.triage..",
    "dev.crampcoach.answer..",
    "dev.crampcoach.stretch..",
    "dev.crampcoach.water..",
    "dev.crampcoach.reminder..",
    "dev.crampcoach.dialogue.."
  };
  private static final String ROOT = "dev.crampcoach";
  private static final Set<String> CORE_BELOW_DIALOGUE =
      Set.of(
          "speech",
          "screen",
          "catalogue",
          "english",
          "model",
          "triage",
          "answer",
          "stretch",
          "water",
          "reminder");
  private static final int LONGEST_FILE = 250;
  private static final Set<String> ENUMS_OF_SENTENCES = Set.of("Phrase.java");

  static final class WhatShips implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("test-classes");
    }
  }

  /** Each package with the packages that it may use. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("json", Set.of()),
          entry("log", Set.of()),
          entry("speech", Set.of()),
          entry("screen", Set.of("speech")),
          entry("catalogue", Set.of("speech")),
          entry("english", Set.of("speech")),
          entry("model", Set.of("english")),
          entry("triage", Set.of("speech", "english", "model")),
          entry("answer", Set.of("speech", "catalogue", "english")),
          entry("stretch", Set.of("speech", "screen", "catalogue", "answer")),
          entry("water", Set.of("speech", "english")),
          entry("reminder", Set.of("english")),
          entry("dialogue", CORE_BELOW_DIALOGUE),
          entry("session", with(CORE_BELOW_DIALOGUE, "json", "dialogue")),
          entry("alexa", with(CORE_BELOW_DIALOGUE, "json", "log", "dialogue", "session")),
          entry("aws", with(CORE_BELOW_DIALOGUE, "json", "log", "dialogue", "session")));

  @ArchTest
  static void dependencies_point_one_way(JavaClasses classes) {
    ARROWS.forEach(
        (name, uses) -> {
          Set<String> others = new TreeSet<>(ARROWS.keySet());
          others.removeAll(uses);
          others.remove(name);
          noClasses()
              .that()
              .resideInAPackage(ROOT + '.' + name + "..")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          others.stream().map(o -> ROOT + '.' + o + "..").toArray(String[]::new))
                      .or(resideInAPackage(ROOT)))
              .check(classes);
        });
  }

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("dev.crampcoach.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_core_knows_no_amazon_no_json_and_no_log =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.amazon..",
              "com.amazonaws..",
              "com.fasterxml..",
              "org.slf4j..",
              "java.util.logging..");

  @ArchTest
  static final ArchRule the_core_has_no_clock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule only_aws_knows_the_aws_sdk =
      noClasses()
          .that()
          .resideOutsideOfPackage("..aws..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.amazonaws..")
                  .and(not(resideInAPackage("com.amazonaws.services.lambda.runtime.."))));

  /** Making one takes longer than a whole first answer. Clients of Alexa's services need one. */
  @ArchTest
  static final ArchRule no_object_mapper_but_for_a_service =
      noClasses()
          .that()
          .resideInAnyPackage("..alexa..", "..json..", "..log..")
          .and()
          .doNotHaveSimpleName("Services")
          .should()
          .dependOnClassesThat(
              assignableTo(ObjectMapper.class)
                  .or(resideInAPackage("com.amazon.ask.util.impl.."))
                  .or(type(JacksonSerializer.class)));

  /** The readers of requests and the writers of replies know JSON and the SDK's types alone. */
  @ArchTest
  static final ArchRule readers_and_writers_of_json_know_no_conversation =
      noClasses()
          .that()
          .haveSimpleName("EnvelopeReader")
          .or()
          .haveSimpleName("RequestReader")
          .or()
          .haveSimpleName("IntentReader")
          .or()
          .haveSimpleName("ResponseWriter")
          .or()
          .haveSimpleName("DirectiveWriter")
          .or()
          .haveSimpleName("JsonValues")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.crampcoach..")
                  .and(
                      not(resideInAnyPackage("..alexa.request..", "..alexa.reply..", "..json.."))));

  @ArchTest
  static final ArchRule only_settings_reads_the_environment =
      noClasses()
          .that()
          .doNotHaveSimpleName("Settings")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      classes()
          .should()
          .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Base|Data|Info|DTO|Dto)");

  private static Set<String> with(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void no_file_is_too_long_to_read() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<String> long_files =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !ENUMS_OF_SENTENCES.contains(file.getFileName().toString()))
              .filter(HouseTest::tooLong)
              .map(Path::toString)
              .toList();
      assertThat(long_files).isEmpty();
    }
  }

  private static boolean tooLong(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.startsWith("import ")).count() > LONGEST_FILE;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
