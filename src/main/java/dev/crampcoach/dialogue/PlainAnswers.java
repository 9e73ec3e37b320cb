package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.talk.answering.ItemTalk;

/** Recognizes turns that only answer a question. */
final class PlainAnswers {
  private PlainAnswers() {}

  static boolean isOne(Turn turn) {
    return turn.next().scene() instanceof AfterAnswer && turn.job().isEmpty();
  }

  /** Whether an answer is about something to be done to the leg. */
  static boolean isRemedy(Turn answer, Catalogue catalogue) {
    return answer
        .next()
        .scene()
        .item()
        .flatMap(catalogue::item)
        .filter(ItemTalk::isGuided)
        .isPresent();
  }
}
