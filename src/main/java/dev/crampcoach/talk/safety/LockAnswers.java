package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.ReplyKind;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is said to the things that people ask after a warning, by whom they are to call. Empty where
 * the advice itself is the answer. Source: clinical facts, section 4B4.
 */
record LockAnswers(WarningLock lock) {
  private static final Map<ReplyKind, Phrase> NOW =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ReplyKind.BAD, Phrase.LOCK_BAD_NOW),
              Map.entry(ReplyKind.WHY, Phrase.LOCK_WHY_NOW),
              Map.entry(ReplyKind.NUMBER, Phrase.LOCK_NUMBER_NOW),
              Map.entry(ReplyKind.YOU_CALL, Phrase.LOCK_YOU_CALL_NOW),
              Map.entry(ReplyKind.WAIT, Phrase.LOCK_WAIT_NOW),
              Map.entry(ReplyKind.POSTPONED, Phrase.LOCK_POSTPONED_NOW),
              Map.entry(ReplyKind.ALONE, Phrase.LOCK_ALONE_NOW),
              Map.entry(ReplyKind.NO_PHONE, Phrase.LOCK_NO_PHONE_NOW),
              Map.entry(ReplyKind.CANNOT, Phrase.CANNOT_CALL_NOW),
              Map.entry(ReplyKind.CLOSED, Phrase.LOCK_CLOSED_NOW),
              Map.entry(ReplyKind.MONEY, Phrase.LOCK_PAY_NOW),
              Map.entry(ReplyKind.DRIVING, Phrase.LOCK_DO_NOT_DRIVE),
              Map.entry(ReplyKind.GONE, Phrase.GONE_NOW),
              Map.entry(ReplyKind.DOCTOR, Phrase.LOCK_NOT_A_DOCTOR),
              Map.entry(ReplyKind.CRISIS_LINE, Phrase.LOCK_NOT_A_DOCTOR),
              Map.entry(ReplyKind.FRIEND, Phrase.LOCK_FRIEND_NOW),
              Map.entry(ReplyKind.UNANSWERED, Phrase.LOCK_UNANSWERED_NOW)));

  private static final Map<ReplyKind, Phrase> TODAY =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ReplyKind.BAD, Phrase.LOCK_BAD_TODAY),
              Map.entry(ReplyKind.WHY, Phrase.LOCK_WHY_TODAY),
              Map.entry(ReplyKind.NUMBER, Phrase.LOCK_NUMBER_TODAY),
              Map.entry(ReplyKind.YOU_CALL, Phrase.LOCK_YOU_CALL_TODAY),
              Map.entry(ReplyKind.WAIT, Phrase.LOCK_WAIT_TODAY),
              Map.entry(ReplyKind.POSTPONED, Phrase.LOCK_WAIT_TODAY),
              Map.entry(ReplyKind.ALONE, Phrase.LOCK_ALONE_TODAY),
              Map.entry(ReplyKind.NO_PHONE, Phrase.CANNOT_CALL_TODAY),
              Map.entry(ReplyKind.CANNOT, Phrase.CANNOT_CALL_TODAY),
              Map.entry(ReplyKind.CLOSED, Phrase.LOCK_CLOSED_TODAY),
              Map.entry(ReplyKind.UNANSWERED, Phrase.LOCK_UNANSWERED_TODAY),
              Map.entry(ReplyKind.MONEY, Phrase.LOCK_PAY_TODAY),
              Map.entry(ReplyKind.DRIVING, Phrase.LOCK_DO_NOT_DRIVE_TODAY),
              Map.entry(ReplyKind.GONE, Phrase.GONE),
              Map.entry(ReplyKind.FRIEND, Phrase.LOCK_FRIEND_TODAY)));

  private static final Map<ReplyKind, Phrase> EXPOSURE = new EnumMap<>(TODAY);

  static {
    EXPOSURE.put(ReplyKind.NUMBER, Phrase.LOCK_NUMBER_POISON);
  }

  /** Nothing of the leg, no reason, and nothing that was said. */
  private static final Map<ReplyKind, Phrase> CRISIS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ReplyKind.NUMBER, Phrase.LOCK_NUMBER_CRISIS),
              Map.entry(ReplyKind.YOU_CALL, Phrase.LOCK_YOU_CALL_CRISIS),
              Map.entry(ReplyKind.CLOSED, Phrase.LOCK_CLOSED_CRISIS),
              Map.entry(ReplyKind.ALONE, Phrase.LOCK_UNCARED),
              Map.entry(ReplyKind.UNCARED, Phrase.LOCK_UNCARED),
              Map.entry(ReplyKind.NO_PHONE, Phrase.LOCK_NO_PHONE_CRISIS),
              Map.entry(ReplyKind.FRIEND, Phrase.LOCK_FRIEND_CRISIS)));

  List<Phrase> to(ReplyKind kind) {
    Map<ReplyKind, Phrase> answers = answers();
    boolean poison =
        lock.warning() == Warning.POISON || lock.warning() == Warning.POISON_ON_PURPOSE;
    if (!answers.containsKey(kind) || kind == ReplyKind.GONE && poison) {
      return List.of();
    }
    Phrase answer = answers.get(kind);
    return List.of(
        kind == ReplyKind.WHY ? lock.question().flatMap(SignQuestion::why).orElse(answer) : answer);
  }

  private Map<ReplyKind, Phrase> answers() {
    return switch (Helpline.of(lock.warning())) {
      case AMBULANCE, CRISIS_AMBULANCE -> NOW;
      case CRISIS -> CRISIS;
      case CRISIS_TOGETHER -> Map.of();
      case DOCTOR, PHARMACIST, MATERNITY -> TODAY;
      case POISON -> EXPOSURE;
    };
  }
}
