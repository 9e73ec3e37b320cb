package dev.crampcoach.talk;

import dev.crampcoach.conversation.CheckSign;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** The questions that end many turns, each with its reprompt. */
public final class Questions {
  public static final Question WHAT = Question.of(Phrase.ASK_WHAT, Phrase.ASK_WHAT_REPROMPT);

  /** After help, which has told already what can be asked. */
  public static final Question WHAT_NOW =
      Question.of(Phrase.ASK_WHAT_NOW, Phrase.ASK_WHAT_REPROMPT);

  public static final Question MORE = Question.of(Phrase.ASK_MORE, Phrase.ASK_MORE_REPROMPT);
  public static final Question STEPS = Question.of(Phrase.ASK_STEPS, Phrase.ASK_STEPS_REPROMPT);
  public static final Question ELSE =
      Question.of(Phrase.ASK_ANYTHING_ELSE, Phrase.ASK_WHAT_REPROMPT);
  public static final Question GO_ON =
      Question.of(Phrase.STRETCH_ASK_READY, Phrase.STRETCH_ASK_GO_ON);

  /** Ends a turn about drinks, reminders and stored data. */
  public static final Question ELSE_AFTER_WATER =
      Question.of(Phrase.ASK_ELSE, Phrase.ASK_ELSE_REPROMPT);

  /** Ways to ask how a cramp goes on. */
  private static final List<Phrase> EASING =
      List.of(Phrase.ASK_EASING, Phrase.ASK_EASING_SAME_WORSE, Phrase.ASK_LETTING_GO);

  private Questions() {}

  /** Whether a cramp eases, in other words than the last turn asked it. */
  public static Question easing(SessionState state) {
    return easing(state, Phrase.ASK_EASING);
  }

  /**
   * The same in these words, unless the last turn used them. Source: clinical facts, section 2A.
   */
  public static Question easing(SessionState state, Phrase words) {
    Phrase ask =
        Stream.concat(Stream.of(words), EASING.stream())
            .filter(phrase -> !state.justAsked(Line.say(phrase)))
            .findFirst()
            .orElse(words);
    return Question.of(ask, Phrase.ASK_EASING_REPROMPT);
  }

  /** Between two holds: whether to go on or, after pain, whether the easier way is wanted. */
  public static Question between(BetweenHolds scene) {
    return scene.hurt()
        ? Question.of(Phrase.STRETCH_ASK_EASIER, Phrase.STRETCH_ASK_EASIER_REPROMPT)
        : GO_ON;
  }

  /** The gate's way on, after an interruption or an answer that was not understood. */
  public static Question gate(GateAsked scene) {
    return switch (scene.step()) {
      case TOLD, AGAIN -> Question.of(Phrase.GATE_SHORT, Phrase.GATE_REPROMPT);
      case START_OR_ONE -> Question.of(Phrase.GATE_START_OR_ONE, Phrase.GATE_REPROMPT);
      case CLEARED -> Question.of(Phrase.GATE_ASK_CLEARED, Phrase.GATE_ASK_CLEARED_REPROMPT);
    };
  }

  /** One question of the guided check. */
  public static Question check(CheckSign sign) {
    return new Question(Line.say(sign.ask()), Line.say(Phrase.YES_NO_OR_UNSURE));
  }
}
