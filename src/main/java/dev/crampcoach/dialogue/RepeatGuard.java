package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;

/**
 * Keeps a turn from repeating the one before word for word unless it was asked to: it asks with the
 * question's reprompt, which is the same in other words.
 */
final class RepeatGuard {
  private RepeatGuard() {}

  static Turn of(SessionState before, Input input, Turn turn) {
    boolean asked = input.intent() == Command.REPEAT;
    boolean same = before.last().filter(last -> isSaid(last, turn.speech())).isPresent();
    if (asked || !same || turn.next().scene() instanceof WarningLock) {
      return turn;
    }
    if (turn.next().scene() instanceof SignsAsked || turn.next().scene() instanceof CheckRunning) {
      return withItsQuestion(turn);
    }
    if (turn.next().scene() instanceof Playing) {
      return turn.opening(List.of(Line.say(Phrase.STRETCH_ONCE_MORE)));
    }
    return turn.speech()
        .question()
        .filter(RepeatGuard::hasOtherWords)
        .map(turn::inOtherWords)
        .orElse(turn);
  }

  /**
   * The reprompt of a question about signs may leave out the sign itself, so the question stays,
   * and only what stands before it changes. A number to call stays as well.
   */
  private static Turn withItsQuestion(Turn turn) {
    List<Line> lines = turn.speech().lines();
    return lines.isEmpty()
        ? turn.opening(turn.speech().question().map(Question::again).orElse(List.of()))
        : turn.saying(lines.stream().filter(Line::tellsToCall).toList());
  }

  private static boolean isSaid(Speech last, Speech now) {
    return last.lines().equals(now.lines())
        && last.question().map(Question::ask).equals(now.question().map(Question::ask));
  }

  private static boolean hasOtherWords(Question question) {
    List<Line> again = question.again();
    return again.size() == 1 && !again.get(0).equals(question.ask());
  }
}
