package dev.crampcoach.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The words of an item in one language, spoken and shown.
 *
 * @param name as said inside a sentence: "Do you mean warmth, or a cold pack?"
 * @param also what else people call it
 * @param answer the first answer, at most two breaths
 * @param caution its own short caution; empty where the item is no health advice
 * @param more further layers, told one at a time on request
 * @param proof how sure we are; empty where the item claims nothing
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
