package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Sign.Trait;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the entry of a sign as a clinician wrote it. A mistake names the sign. */
final class SignCheck {
  private static final List<String> TEXTS =
      List.of("urgency", "name", "say", "when_gone", "reviewed_by");
  private static final List<String> LISTS = List.of("rules", "examples", "not_examples");
  private static final Set<String> RULE =
      Set.of("all", "within", "unless", "unless_gone", "not_in_cramp", "while_cramp_on", "unsure");

  /** Signs whose rules the model may never doubt. Source: clinical facts, section 4A, rule 14. */
  private static final Set<String> FIRM =
      Set.of("E1", "E3", "E4", "E11", "E15", "E16", "E17", "CALL");

  private SignCheck() {}

  static String id(JsonNode sign) {
    return sign.path("id").asText("a sign without id");
  }

  /**
   * @throws IllegalArgumentException if something is missing or unknown
   */
  static void sign(JsonNode sign) {
    String id = id(sign);
    for (String field : TEXTS) {
      require(sign.path(field).isTextual(), id + ": no " + field);
    }
    for (String field : LISTS) {
      require(sign.path(field).isArray(), id + ": no " + field);
    }
    boolean empty = sign.get("rules").isEmpty() || sign.get("examples").isEmpty();
    require(!empty, id + ": needs a rule and an example");
    named(id + ": when_gone", sign.get("when_gone").asText(), WhenGone.values());
    sign.path("traits").forEach(each -> named(id + ": traits", each.asText(), Trait.values()));
    sign.path("traits")
        .forEach(
            each ->
                require(
                    !FIRM.contains(id) || !each.asText().equals(Trait.LOOSE.name()),
                    id + ": its rules may not be LOOSE"));
    // What people feel in any cramp is no sign that the model could raise.
    require(id.startsWith("C") || !sign.path("marks").isEmpty(), id + ": no marks");
    if (Urgency.valueOf(sign.get("urgency").asText()).atLeast(Urgency.URGENT)) {
      boolean asks = SignQuestion.named(sign.path("ask").asText()).isPresent();
      require(asks, id + ": ask names no question");
      for (String say : sayings(sign)) {
        require(Warning.isSaid(say), id + ": there is no warning " + say);
      }
    }
  }

  /**
   * @throws IllegalArgumentException if a rule has a field that is unknown
   */
  static void rule(String id, JsonNode rule) {
    for (String field : new TreeSet<>(rule.properties().stream().map(e -> e.getKey()).toList())) {
      require(RULE.contains(field), id + ": a rule has no " + field);
    }
  }

  private static List<String> sayings(JsonNode sign) {
    var sayings = new ArrayList<>(List.of(sign.get("say").asText()));
    sign.path("say_if").forEach(other -> sayings.add(other.asText()));
    return sayings;
  }

  private static void named(String what, String written, Enum<?>[] known) {
    boolean found = Arrays.stream(known).anyMatch(value -> value.name().equals(written));
    require(found, what + " is none of " + List.of(known));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
