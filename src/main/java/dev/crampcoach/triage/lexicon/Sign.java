package dev.crampcoach.triage.lexicon;

import java.util.Set;

/**
 * A sign of illness that triage can detect. Ids and levels are those of section 4 of the clinical
 * facts; {@code CALL} is a request for an ambulance.
 *
 * @param say the name of the spoken warning
 * @param counts the risks that are part of the sign and therefore do not raise its urgency; {@code
 *     all} if no risk does
 * @param needs a concept without which the model alone cannot give the sign, or empty (rule 12: a
 *     cramp that does not let go is not a sign before ten minutes)
 * @param whenGone what to do if it is said to have passed (rule 4)
 * @param unlessGone concepts with which the model alone cannot give the sign once it has passed
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
