package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Circumstances;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnBuilder;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives warnings and handles answers in their lock. It depends only on the session state, so that a
 * warning can be given when all else failed. Source: clinical facts, sections 4A to 4C.
 */
public record WarningTalk(SessionState state) {

  /** Warns of what was found and locks. */
  public Turn warn(Finding finding) {
    return warn(finding.warning(), finding.question());
  }

  public Turn warn(Warning warning) {
    return warn(warning, Optional.empty());
  }

  /**
   * Warns and locks. In a lock, only a warning of higher priority replaces the current one.
   *
   * @param question the own question of the sign, if it is known
   */
  Turn warn(Warning warning, Optional<SignQuestion> question) {
    var lock = new WarningLock(warning, question, false);
    return state.scene() instanceof WarningLock old && warning.or(old.warning()) != warning
        ? repeat(old)
        : repeat(lock);
  }

  /** Gives the emergency number twice, since nobody hears all of the first sentence. */
  public Turn repeat(WarningLock lock) {
    Warning warning = lock.warning();
    var lines = new ArrayList<Line>();
    lines.add(Line.calling(warning.phrase()));
    if (warning.isEmergency()) {
      lines.add(Line.calling(again(warning)));
    }
    return ask(new WarningLock(warning, lock.question(), false), lines, canYouCall(warning));
  }

  private static Phrase again(Warning warning) {
    return isCrisis(warning) ? Phrase.AGAIN_CRISIS : Phrase.AGAIN_EMERGENCY;
  }

  private static boolean isCrisis(Warning warning) {
    return warning == Warning.CRISIS || warning == Warning.CRISIS_OTHER;
  }

  private static Question canYouCall(Warning warning) {
    return warning.isEmergency()
        ? new Question(
            Line.say(Phrase.ASK_CAN_CALL_NOW), Line.calling(Phrase.ASK_CAN_CALL_NOW_REPROMPT))
        : new Question(
            Line.say(Phrase.ASK_CAN_CALL_TODAY), Line.say(Phrase.ASK_CAN_CALL_TODAY_REPROMPT));
  }

  /** Closes kindly, without suggesting a remedy. */
  public Turn helpComes(Warning warning) {
    if (isCrisis(warning)) {
      return end(Phrase.HELP_COMES_CRISIS);
    }
    return end(warning.isEmergency() ? Phrase.HELP_COMES : Phrase.HELP_COMES_TODAY);
  }

  /** The listener has nobody to call, or no phone. */
  Turn cannotCall(WarningLock lock) {
    boolean emergency = lock.warning().isEmergency();
    Phrase phrase = emergency ? Phrase.CANNOT_CALL_NOW : Phrase.CANNOT_CALL_TODAY;
    return ask(lock, List.of(Line.calling(phrase)), canYouCall(lock.warning()));
  }

  Turn leave(Warning warning) {
    return end(warning.isEmergency() ? Phrase.LEAVE_EMERGENCY : Phrase.LEAVE_URGENT);
  }

  /** Asks the sign's own question before its warning is taken back. */
  Turn check(WarningLock lock) {
    Phrase phrase = lock.question().map(SignQuestion::phrase).orElse(Phrase.CHECK_SIGNS);
    var question = new Question(Line.say(phrase), Line.say(Phrase.YES_OR_NO_ONLY));
    var checking = new WarningLock(lock.warning(), lock.question(), true);
    return ask(checking, List.of(Line.say(Phrase.CHECK_FIRST)), question);
  }

  /** The sign is not there; after a warning about a long cramp, no cramp is on either. */
  Turn unlock(Warning warning) {
    boolean cramp = warning == Warning.LONG_CRAMP;
    Circumstances told = state.circumstances();
    SessionState now = state.with(cramp ? told.withoutCramp() : told);
    return new WarningTalk(now)
        .ask(new NothingOpen(), List.of(Line.say(Phrase.UNLOCKED)), Questions.WHAT);
  }

  /**
   * Adds the advice to book a visit after the answer, without locking, once a session. Source:
   * clinical facts, section 4B3.
   */
  public Turn advise(Turn turn) {
    if (state.told().visit() || turn.next().scene() instanceof WarningLock) {
      return turn;
    }
    return turn.closing(Line.say(Phrase.SOON)).withVisit();
  }

  private Turn ask(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(state, scene, lines, question).turn();
  }

  private Turn end(Phrase phrase) {
    var speech = new Speech(List.of(Line.calling(phrase)), Optional.empty());
    return new Turn(state, speech, Optional.empty());
  }
}
