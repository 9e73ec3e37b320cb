package dev.crampcoach.dialogue;

import java.util.Optional;
import java.util.Set;

/**
 * What one session remembers: ids only, nothing that the listener said.
 *
 * @param last what was said last, for "say that again"
 * @param cautioned ids of the items whose caution was given; none is given twice
 * @param noted whether the full note was given
 */
public record Conversation(
    Scene scene, Optional<Spoken> last, Set<String> cautioned, boolean noted) {
  public static final Conversation NEW =
      new Conversation(new Open(), Optional.empty(), Set.of(), false);

  public Conversation {
    cautioned = Set.copyOf(cautioned);
  }
}
