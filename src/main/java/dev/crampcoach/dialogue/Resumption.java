package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;

/**
 * Returns to the gate or to a running stretch after the answer to a question, whatever it was
 * about: neither is lost by asking.
 */
final class Resumption {
  private Resumption() {}

  static Turn of(TurnContext in, Turn answer) {
    Scene now = in.now();
    if (!isAnswer(in, answer)) {
      return answer;
    }
    if (now instanceof GateAsked gate && gate.step() != GateStep.CLEARED) {
      return back(answer, gate, Questions.gate(gate));
    }
    return now instanceof BetweenHolds holds
        ? back(answer, holds, Questions.between(holds))
        : answer;
  }

  /** Whether a turn only answers, and leaves the scene for nothing else. */
  private static boolean isAnswer(TurnContext in, Turn turn) {
    Scene next = turn.next().scene();
    boolean answers = next instanceof NothingOpen || next instanceof AnswerScene;
    return answers && !turn.ends() && turn.job().isEmpty() && isQuestion(in);
  }

  private static boolean isQuestion(TurnContext in) {
    return in.input().intent() instanceof Command command && isQuestion(command);
  }

  private static boolean isQuestion(Command command) {
    return switch (command) {
      case WORDS, ABOUT, GUIDE, HOW_LONG, PROOF, WHO_NOT, FEELS, EASIER, SEEK_CARE -> true;
      case LAUNCH,
          CRAMP_NOW,
          CRAMP_ELSEWHERE,
          START_STRETCH,
          CHECK,
          HELP_ME,
          CALL_HELP,
          HELP_COMING,
          MISHEARD,
          GO_AHEAD,
          REPEAT,
          STOP,
          CANCEL,
          THANKS,
          DRANK,
          DRANK_UNCLEAR,
          TAKE_BACK,
          COUNT,
          GOAL,
          REMIND,
          REMINDERS,
          STOP_REMINDERS,
          ERASE,
          AMOUNT,
          CORRECT,
          GLASS_TASK,
          CONSENT_GIVEN,
          CONSENT_DENIED,
          CONSENT_UNANSWERED,
          CONSENT_UNASKED ->
          false;
    };
  }

  /** An answer that was a question itself ("do you mean heat, or cold?") is none here. */
  private static Turn back(Turn answer, Scene scene, Question question) {
    boolean silent = answer.speech().lines().isEmpty();
    Turn said = silent ? answer.saying(List.of(Line.say(Phrase.NOT_MY_GROUND))) : answer;
    return said.asking(question).at(scene);
  }
}
