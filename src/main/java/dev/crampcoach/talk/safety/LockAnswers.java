package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.ReplyKind;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.List;

/**
 * What is said to the things that people ask after a warning, by whom they are to call. Empty where
 * the advice itself is the answer. Source: clinical facts, section 4B4.
 */
record LockAnswers(WarningLock lock) {

  List<Phrase> to(ReplyKind kind) {
    Helpline helpline = Helpline.of(lock.warning());
    if (helpline == Helpline.CRISIS_TOGETHER) {
      return List.of();
    }
    if (helpline == Helpline.CRISIS) {
      return inCrisis(kind);
    }
    return helpline.isToday() ? today(kind) : now(kind);
  }

  private List<Phrase> now(ReplyKind kind) {
    return switch (kind) {
      case BAD -> List.of(Phrase.LOCK_BAD_NOW);
      case WHY -> List.of(why(Phrase.LOCK_WHY_NOW));
      case NUMBER -> List.of(Phrase.LOCK_NUMBER_NOW);
      case YOU_CALL -> List.of(Phrase.LOCK_YOU_CALL_NOW);
      case WAIT -> List.of(Phrase.LOCK_WAIT_NOW);
      case POSTPONED -> List.of(Phrase.LOCK_POSTPONED_NOW);
      case ALONE -> List.of(Phrase.LOCK_ALONE_NOW);
      case NO_PHONE -> List.of(Phrase.LOCK_NO_PHONE_NOW);
      case CANNOT -> List.of(Phrase.CANNOT_CALL_NOW);
      case CLOSED -> List.of(Phrase.LOCK_CLOSED_NOW);
      case MONEY -> List.of(Phrase.LOCK_PAY_NOW);
      case DRIVING -> List.of(Phrase.LOCK_DO_NOT_DRIVE);
      case GONE -> isPoison() ? List.of() : List.of(Phrase.GONE_NOW);
      case DOCTOR, CRISIS_LINE -> List.of(Phrase.LOCK_NOT_A_DOCTOR);
      case FRIEND -> List.of(Phrase.LOCK_FRIEND_NOW);
      case UNANSWERED -> List.of(Phrase.LOCK_UNANSWERED_NOW);
      case CALLING,
          GOING,
          REMEDY,
          MISHEARD,
          CHECKED,
          UNCARED,
          WHAT_TO_DO,
          OTHER,
          YES,
          NO,
          AGREE,
          CLOSING,
          AGAIN,
          LOUDER,
          CRY ->
          List.of();
    };
  }

  private List<Phrase> today(ReplyKind kind) {
    return switch (kind) {
      case BAD -> List.of(Phrase.LOCK_BAD_TODAY);
      case WHY -> List.of(why(Phrase.LOCK_WHY_TODAY));
      case NUMBER ->
          List.of(
              Helpline.of(lock.warning()) == Helpline.POISON
                  ? Phrase.LOCK_NUMBER_POISON
                  : Phrase.LOCK_NUMBER_TODAY);
      case YOU_CALL -> List.of(Phrase.LOCK_YOU_CALL_TODAY);
      case WAIT, POSTPONED -> List.of(Phrase.LOCK_WAIT_TODAY);
      case ALONE -> List.of(Phrase.LOCK_ALONE_TODAY);
      case NO_PHONE, CANNOT -> List.of(Phrase.CANNOT_CALL_TODAY);
      case CLOSED -> List.of(Phrase.LOCK_CLOSED_TODAY);
      case UNANSWERED -> List.of(Phrase.LOCK_UNANSWERED_TODAY);
      case MONEY -> List.of(Phrase.LOCK_PAY_TODAY);
      case DRIVING -> List.of(Phrase.LOCK_DO_NOT_DRIVE);
      case GONE -> List.of(Phrase.GONE);
      case FRIEND -> List.of(Phrase.LOCK_FRIEND_TODAY);
      case CALLING,
          GOING,
          DOCTOR,
          CRISIS_LINE,
          REMEDY,
          MISHEARD,
          CHECKED,
          UNCARED,
          WHAT_TO_DO,
          OTHER,
          YES,
          NO,
          AGREE,
          CLOSING,
          AGAIN,
          LOUDER,
          CRY ->
          List.of();
    };
  }

  /** Nothing of the leg, no reason, and nothing that was said. */
  private List<Phrase> inCrisis(ReplyKind kind) {
    return switch (kind) {
      case NUMBER -> List.of(Phrase.LOCK_NUMBER_CRISIS);
      case YOU_CALL -> List.of(Phrase.LOCK_YOU_CALL_CRISIS);
      case CLOSED -> List.of(Phrase.LOCK_CLOSED_CRISIS);
      case ALONE, UNCARED -> List.of(Phrase.LOCK_UNCARED);
      case NO_PHONE -> List.of(Phrase.LOCK_NO_PHONE_CRISIS);
      case FRIEND -> List.of(Phrase.LOCK_FRIEND_CRISIS);
      case CALLING,
          GOING,
          DRIVING,
          POSTPONED,
          MISHEARD,
          CHECKED,
          BAD,
          WHY,
          WAIT,
          MONEY,
          CANNOT,
          REMEDY,
          WHAT_TO_DO,
          GONE,
          OTHER,
          DOCTOR,
          CRISIS_LINE,
          UNANSWERED,
          YES,
          NO,
          AGREE,
          CLOSING,
          AGAIN,
          LOUDER,
          CRY ->
          List.of();
    };
  }

  private boolean isPoison() {
    return lock.warning() == Warning.POISON || lock.warning() == Warning.POISON_ON_PURPOSE;
  }

  private Phrase why(Phrase otherwise) {
    return lock.question().flatMap(SignQuestion::why).orElse(otherwise);
  }
}
