package dev.crampcoach.speech;

import java.util.Optional;

/** Where the words behind a {@link ContentId} come from: the catalogue of one language. */
@FunctionalInterface
public interface Content {

  /**
   * The plain words, without markup; empty where the item or the part does not exist (any more).
   */
  Optional<String> words(ContentId id);
}
