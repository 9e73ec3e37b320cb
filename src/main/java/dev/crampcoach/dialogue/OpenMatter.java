package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a plan, a goal or an erasure that waits for an answer when the listener turns to
 * something else: it is dropped, and that is said behind what was asked. Otherwise a later "yes"
 * might be taken for one to it.
 */
final class OpenMatter {
  /** What answers the open question, or closes: the scene has said what becomes of it. */
  private static final Set<Intent> ANSWERS =
      Set.of(
          Move.YES,
          Move.NO,
          Move.NOT_SURE,
          Move.START,
          Command.GO_AHEAD,
          Move.EASING,
          Command.AMOUNT,
          Command.CORRECT,
          Command.STOP,
          Command.CANCEL,
          Command.CONSENT_GIVEN,
          Command.CONSENT_DENIED,
          Command.CONSENT_UNANSWERED,
          Command.CONSENT_UNASKED);

  /** What the scenes themselves say when they are given up. */
  private static final Set<Phrase> GIVEN_UP =
      EnumSet.of(Phrase.REMINDERS_NOT_SET, Phrase.ERASE_NOT, Phrase.WATER_LEFT_OUT);

  private static final Set<Phrase> DROPPED =
      EnumSet.of(Phrase.PLAN_DROPPED, Phrase.GOAL_DROPPED, Phrase.ERASE_DROPPED);

  private OpenMatter() {}

  /** The turn with which a scene was left. Nobody with a cramp hears of reminders. */
  static Turn leave(Scene scene, Intent intent, Turn turn) {
    Scene next = turn.next().scene();
    boolean goesOn = next.crampIsOn() || isAskedMeanwhile(scene, next);
    if (ANSWERS.contains(intent) || goesOn || says(turn, GIVEN_UP)) {
      return turn;
    }
    Optional<Phrase> dropped = scene.dropped();
    return dropped.isEmpty() || dropped.equals(next.dropped())
        ? turn
        : say(Line.say(dropped.get()), turn);
  }

  /** Behind an answer; but before what is asked anew, so that "that" is not what was dropped. */
  private static Turn say(Line dropped, Turn turn) {
    boolean asksAnew = turn.next().scene().dropped().isPresent();
    return asksAnew ? turn.after(List.of(dropped)) : turn.before(dropped);
  }

  /** The same once the turn's job is done: what was dropped is said with what came of it. */
  static Turn carry(Turn asked, Turn done) {
    Turn turn = done;
    for (Line line : said(asked, DROPPED)) {
      turn = say(line, turn);
    }
    return turn;
  }

  private static boolean isAskedMeanwhile(Scene scene, Scene next) {
    return next instanceof SignsAsked asked && asked.resume().equals(scene);
  }

  private static boolean says(Turn turn, Set<Phrase> phrases) {
    return !said(turn, phrases).isEmpty();
  }

  private static List<Line> said(Turn turn, Set<Phrase> phrases) {
    return turn.speech().lines().stream()
        .filter(line -> line instanceof Line.Say say && phrases.contains(say.phrase()))
        .toList();
  }
}
