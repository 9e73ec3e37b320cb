package dev.crampcoach.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The words of an item in one language, spoken and shown.
 *
 * @param name as used inside a sentence: "Do you mean warmth, or a cold pack?"
 * @param also other names people use for it
 * @param answer the first answer, at most two breaths long
 * @param caution its own short caution; empty if the item is not health advice
 * @param more further details, spoken one at a time on request
 * @param proof how sure we are; empty if the item makes no claim
 */
public record Wording(
    String name,
    List<String> also,
    String answer,
    Optional<String> caution,
    List<String> more,
    Optional<String> proof) {
  public Wording {
    Guard.words("name", name);
    Guard.words("answer", answer);
    caution.ifPresent(words -> Guard.words("caution", words));
    proof.ifPresent(words -> Guard.words("proof", words));
    more.forEach(words -> Guard.words("more", words));
    also.forEach(words -> Guard.words("also", words));
    also = List.copyOf(also);
    more = List.copyOf(more);
  }
}
