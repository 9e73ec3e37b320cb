package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.answering.ItemTalk;

/** Recognizes turns that only answer a question, wherever the conversation goes on after it. */
final class PlainAnswers {
  /** So many words may be a question, whatever their form. */
  private static final int LONG = 16;

  private PlainAnswers() {}

  /**
   * Whether words may be a plain question, which is answered before ours is asked: a story that
   * names no sign in particular counts as one.
   */
  static boolean mayBeAsked(Words words, boolean namesSign) {
    return English.ANSWERS.ask(words)
        || English.ANSWERS.areKeywords(words)
        || !namesSign && words.list().size() >= LONG;
  }

  static boolean isOne(Turn turn) {
    Scene next = turn.next().scene();
    boolean sideTold = next instanceof NothingOpen && turn.speech().quotes().findAny().isPresent();
    boolean answers =
        next instanceof AfterAnswer || sideTold || turn.speech().answers().findAny().isPresent();
    return answers && !turn.ends() && turn.job().isEmpty();
  }

  /** Whether an answer is about something to be done to the leg. */
  static boolean isRemedy(Turn answer, Catalogue catalogue) {
    return answer
        .speech()
        .answers()
        .findFirst()
        .map(ContentId::item)
        .or(() -> answer.next().scene().item())
        .flatMap(catalogue::item)
        .filter(ItemTalk::isGuided)
        .isPresent();
  }
}
