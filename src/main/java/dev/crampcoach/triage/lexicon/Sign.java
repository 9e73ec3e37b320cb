package dev.crampcoach.triage.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A sign of illness that triage can detect. Ids and levels are those of section 4 of the clinical
 * facts; {@code CALL} is a request for an ambulance.
 *
 * @param say the name of the spoken warning
 * @param sayIf other spoken warnings, each with the concept that asks for it; the first that is
 *     there wins
 * @param ask the name of its own question; empty if the sign can wait
 * @param counts the risks that are part of the sign and therefore do not raise its urgency; {@code
 *     all} if no risk does
 * @param needs concepts without any of which the model alone cannot give the sign (rule 12: a cramp
 *     that does not let go is not a sign before ten minutes)
 * @param whenGone what to do if it is said to have passed (rule 4)
 * @param unlessGone concepts with which the model alone cannot give the sign once it has passed
 * @param traits how model and rules are weighed for it
 */
public record Sign(
    String id,
    Urgency urgency,
    String name,
    String say,
    List<SayIf> sayIf,
    String ask,
    Set<String> counts,
    Set<String> needs,
    WhenGone whenGone,
    Set<String> unlessGone,
    Set<Trait> traits) {
  /** How rules and model are weighed for a sign. Source: clinical facts, section 4A, rule 14. */
  public enum Trait {
    /**
     * The model may turn what a rule found into the sign's own question: where it sees hardly
     * anything urgent, or a little of many signs.
     */
    LOOSE,
    /** The model alone may not even ask about the sign without a mark. */
    MARKS_ONLY,
    /** Means nothing in a question: it is a history that must be told. */
    TOLD_ONLY
  }

  /** Another warning for a sign, and the concept that asks for it. */
  public record SayIf(String concept, String say) {}

  public Sign {
    if (!id.matches("E\\d+|U\\d+|B\\d+|C\\d+|CALL")) {
      throw new IllegalArgumentException(id + " is not the id of a sign");
    }
    if (name.isBlank() || say.isBlank()) {
      throw new IllegalArgumentException(id + ": name and say must not be empty");
    }
    sayIf = List.copyOf(sayIf);
    counts = Set.copyOf(counts);
    traits = Set.copyOf(traits);
    needs = Set.copyOf(needs);
    unlessGone = Set.copyOf(unlessGone);
  }

  /** Returns the name of the spoken warning beside these concepts. */
  String sayBeside(Set<String> concepts) {
    return sayIf.stream()
        .filter(other -> concepts.contains(other.concept()))
        .findFirst()
        .map(SayIf::say)
        .orElse(say);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isLiftedBy(String risk) {
    return !counts.contains("all") && !counts.contains(risk);
  }
}
