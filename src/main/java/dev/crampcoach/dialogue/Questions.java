package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Phrase;

/** The questions that end many a turn, each with what is said to silence. */
final class Questions {
  static final Question WHAT = Question.of(Phrase.ASK_WHAT, Phrase.ASK_WHAT_REPROMPT);
  static final Question MORE = Question.of(Phrase.ASK_MORE, Phrase.YES_OR_NO);
  static final Question STEPS = Question.of(Phrase.ASK_STEPS, Phrase.YES_OR_NO);
  static final Question ELSE = Question.of(Phrase.ASK_ANYTHING_ELSE, Phrase.ASK_WHAT_REPROMPT);
  static final Question GO_ON = Question.of(Phrase.STRETCH_ASK_READY, Phrase.STRETCH_ASK_GO_ON);
  static final Question EASING = Question.of(Phrase.ASK_EASING, Phrase.ASK_EASING_REPROMPT);

  private Questions() {}
}
