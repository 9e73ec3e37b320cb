package dev.crampcoach.speech;

import java.util.Optional;

/** Resolves a {@link ContentId} to its words, from the catalogue of one language. */
@FunctionalInterface
public interface Content {

  /**
   * Returns the plain words, without markup; empty if the item or the part does not exist, or no
   * longer exists.
   */
  Optional<String> words(ContentId id);
}
