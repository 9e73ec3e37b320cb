package dev.crampcoach.triage.lexicon;

import java.util.Set;

/**
 * A sign of illness that the words of a listener may tell. Ids and levels are those of section 4 of
 * the clinical facts; {@code CALL} is the wish for an ambulance.
 *
 * @param say which of the spoken advices answers it
 * @param counts the risks that are part of the sign and therefore do not lift it; {@code all} of
 *     them if none does
 * @param needs a concept without which the model alone cannot give the sign, or nothing (rule 12: a
 *     cramp that holds is no sign before ten minutes)
 * @param whenGone what becomes of it when it is said to have passed (rule 4)
 * @param unlessGone concepts beside which the model alone cannot give it where it has passed
 */
public record Sign(
    String id,
    Urgency urgency,
    String name,
    String say,
    Set<String> counts,
    String needs,
    WhenGone whenGone,
    Set<String> unlessGone) {
  public Sign {
    if (!id.matches("E\\d+|U\\d+|B\\d+|C\\d+|CALL")) {
      throw new IllegalArgumentException(id + " is not the id of a sign");
    }
    if (name.isBlank() || say.isBlank()) {
      throw new IllegalArgumentException(id + ": name and say must not be empty");
    }
    counts = Set.copyOf(counts);
    unlessGone = Set.copyOf(unlessGone);
  }

  public boolean isLiftedBy(String risk) {
    return !counts.contains("all") && !counts.contains(risk);
  }
}
