package dev.crampcoach.talk.answering;

import dev.crampcoach.model.LineModel;

/**
 * The model that chooses an item's answer, for English. It is a class of its own, so that this
 * large model is loaded with the first question about an item, and not with the first turn.
 */
final class EnglishLines {
  static final LineModel MODEL = LineModel.of("en");

  private EnglishLines() {}
}
