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
 * Drops a plan, a goal or an erasure that waits for an answer when the listener changes the
 * subject, and says so after the answer. Otherwise a later "yes" might be taken for one to it.
 */
final class OpenMatter {
  /** Moves after which nothing is announced, because the scene has done so. */
  private static final Set<Move> ANSWERS =
      EnumSet.of(Move.YES, Move.NO, Move.NOT_SURE, Move.START, Move.EASING);

  /** Phrases that the scenes themselves speak when they are given up. */
  private static final Set<Phrase> GIVEN_UP =
      EnumSet.of(Phrase.REMINDERS_NOT_SET, Phrase.ERASE_NOT, Phrase.WATER_LEFT_OUT);

  private static final Set<Phrase> DROPPED =
      EnumSet.of(
          Phrase.PLAN_DROPPED, Phrase.GOAL_DROPPED, Phrase.ERASE_DROPPED, Phrase.DRINK_DROPPED);

  private OpenMatter() {}

  /**
   * Adds the phrase to the turn that leaves a scene. During a cramp nothing is said about
   * reminders.
   */
  static Turn leave(Scene scene, Intent intent, Turn turn) {
    Scene next = turn.next().scene();
    boolean goesOn = next.crampIsOn() || isAskedMeanwhile(scene, next);
    if (answers(intent) || goesOn || says(turn, GIVEN_UP)) {
      return turn;
    }
    Optional<Phrase> dropped = scene.dropped();
    return dropped.isEmpty() || dropped.equals(next.dropped())
        ? turn
        : say(Line.say(dropped.get()), turn);
  }

  /**
   * Adds it after the answer; but before a new question for confirmation, so that "that" refers to
   * the new one.
   */
  private static Turn say(Line dropped, Turn turn) {
    boolean asksAnew = turn.next().scene().dropped().isPresent();
    return asksAnew ? turn.opening(List.of(dropped)) : turn.closing(dropped);
  }

  /** Carries the phrase over to the turn that follows the job. */
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

  /** Whether the scene itself has said what becomes of its open question. */
  private static boolean answers(Intent intent) {
    return intent instanceof Command command ? answers(command) : ANSWERS.contains(intent);
  }

  private static boolean answers(Command command) {
    return switch (command) {
      case GO_AHEAD,
          AMOUNT,
          CORRECT,
          STOP,
          CANCEL,
          CONSENT_GIVEN,
          CONSENT_DENIED,
          CONSENT_UNANSWERED,
          CONSENT_UNASKED ->
          true;
      case LAUNCH,
          WORDS,
          ABOUT,
          GUIDE,
          HOW_LONG,
          PROOF,
          WHO_NOT,
          FEELS,
          EASIER,
          CRAMP_NOW,
          CRAMP_ELSEWHERE,
          START_STRETCH,
          SEEK_CARE,
          CHECK,
          CALL_HELP,
          HELP_ME,
          HELP_COMING,
          MISHEARD,
          REPEAT,
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
          GLASS_TASK ->
          false;
    };
  }
}
