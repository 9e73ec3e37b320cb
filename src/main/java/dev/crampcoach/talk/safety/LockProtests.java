package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.english.LockAsk;
import dev.crampcoach.english.LockWords;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.English;
import dev.crampcoach.triage.ReplyKind;
import dev.crampcoach.triage.SignAnswerReader;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Handles what closed lists recognize in a warning's lock before the model of replies is asked:
 * help that was promised, leaving, and a protest, which leads to the sign's own question. A denial
 * must not be met with the advice again: who is not believed stops listening. Source: clinical
 * facts, section 4B4.
 */
record LockProtests(WarningTalk talk, WarningLock lock) {
  private static final LockWords LISTS = EnglishLock.WORDS;

  /** Signs that need help though they have passed. Source: clinical facts, section 4A, rule 4. */
  private static final Set<SignQuestion> EVENTS =
      Set.of(
          SignQuestion.BREATHING,
          SignQuestion.SUDDEN_WEAKNESS,
          SignQuestion.PREGNANCY,
          SignQuestion.OTHER_EMERGENCY);

  /** Warnings that name going there as one way. */
  private static final Set<Warning> TO_THE_HOSPITAL =
      EnumSet.of(Warning.SADDLE, Warning.URINE, Warning.TESTICLE_OR_HERNIA, Warning.SICK_CHILD);

  private static final Set<SignQuestion> GRAVE =
      Set.of(SignQuestion.SELF_HARM, SignQuestion.SWALLOWED);

  boolean canProtest() {
    boolean grave = lock.question().filter(GRAVE::contains).isPresent();
    return !grave && lock.warning() != Warning.POISON && (isToday() || isAmbulance());
  }

  /** Only a no to the sign's own question takes a warning back. Source: section 4B4. */
  boolean denyOnlyOthers(Words words) {
    boolean sign = lock.asked() == LockQuestion.SIGN || lock.asked() == LockQuestion.SIGN_AGAIN;
    return sign
        && lock.question()
            .map(SignAnswerReader::place)
            .filter(question -> English.CHECKS.denyOnlyOthers(words, question))
            .isPresent();
  }

  /** Empty for anything that the lists do not decide. */
  Optional<Answer> hear(Words words, ReplyKind reply) {
    if (helpline().isCrisisLine()) {
      boolean misheard = LISTS.denyCrisis(words) && !lock.checking();
      return misheard && !EnglishReplies.REPLIES.nameMeans(words)
          ? Optional.of(talk.check(lock))
          : Optional.empty();
    }
    if (!isToday() && !isAmbulance()) {
      return Optional.empty();
    }
    return help(words, reply)
        .or(() -> leaves(words, reply) ? Optional.of(talk.leave(lock.warning())) : Optional.empty())
        .or(
            () ->
                isAbroad(words, reply)
                    ? Optional.of(
                        talk.answer(
                            lock, isToday() ? Phrase.LOCK_ABROAD_TODAY : Phrase.LOCK_ABROAD))
                    : Optional.empty())
        .or(() -> isSeen(words) ? Optional.of(talk.askDoctor(lock)) : Optional.empty())
        .or(() -> isPutOff(words) ? Optional.of(talk.notTomorrow(lock)) : Optional.empty())
        .or(() -> canProtest() ? protest(words, reply) : Optional.empty())
        .or(
            () ->
                isToday() && LISTS.refuse(words)
                    ? Optional.of(talk.notTomorrow(lock))
                    : Optional.empty());
  }

  private Optional<Answer> help(Words words, ReplyKind reply) {
    if (LISTS.tellOfRide(words)) {
      return Optional.of(isToday() ? talk.helpComes(lock.warning()) : talk.end(Phrase.LOCK_GOING));
    }
    boolean promised =
        isToday() && (LISTS.promise(words) || !lock.checking() && LISTS.promiseAgain(words));
    Optional<Answer> until = LISTS.ask(words).flatMap(asked -> until(asked, promised));
    if (until.isPresent()) {
      return until;
    }
    if (reply == ReplyKind.DRIVING) {
      return Optional.of(
          talk.answer(lock, isToday() ? Phrase.LOCK_DO_NOT_DRIVE_TODAY : Phrase.LOCK_DO_NOT_DRIVE));
    }
    if (LISTS.askWhatToTell(words)) {
      return Optional.of(
          promised
              ? talk.helpComes(lock.warning()).opening(List.of(Line.say(Phrase.LOCK_TELL_THEM)))
              : talk.answer(lock, Phrase.LOCK_TELL_THEM));
    }
    return promised ? Optional.of(talk.helpComes(lock.warning())) : Optional.empty();
  }

  /**
   * What may be done until then is answered, beside a promise too: a conversation that was asked
   * something is not closed.
   */
  private Optional<Answer> until(LockAsk asked, boolean promised) {
    Optional<Phrase> answer = answer(asked, promised);
    if (!promised) {
      return answer.map(phrase -> talk.answer(lock, phrase));
    }
    var lines = new ArrayList<Line>();
    answer.map(Line::calling).ifPresent(lines::add);
    lines.add(Line.say(Phrase.HELP_COMES_TODAY));
    return Optional.of(talk.ask(lock, lines));
  }

  private Optional<Phrase> answer(LockAsk asked, boolean promised) {
    return switch (asked) {
      case DRIVE_THEM -> Optional.of(driveThem());
      case DRIVE ->
          Optional.of(isToday() ? Phrase.LOCK_DO_NOT_DRIVE_TODAY : Phrase.LOCK_DO_NOT_DRIVE);
      case WALK -> isToday() ? Optional.of(Phrase.LOCK_WALK_TODAY) : Optional.empty();
      case CARE -> promised ? Optional.of(Phrase.LOCK_REMEDY) : Optional.empty();
      case ELSE -> Optional.empty();
    };
  }

  private Phrase driveThem() {
    if (isToday()) {
      return Phrase.LOCK_DRIVE_THEM_TODAY;
    }
    return TO_THE_HOSPITAL.contains(lock.warning())
        ? Phrase.LOCK_DRIVE_THEM_THERE
        : Phrase.LOCK_DRIVE_THEM_NOW;
  }

  private static boolean leaves(Words words, ReplyKind reply) {
    boolean takesLeave =
        English.CLOSINGS.besideLeave(words).isPresent() && !English.ANSWERS.beginAsking(words);
    boolean said = takesLeave || LISTS.leave(words);
    return said && !isHelp(reply) && !English.CLOSINGS.stay(words);
  }

  private boolean isAbroad(Words words, ReplyKind reply) {
    return !isHelp(reply) && LISTS.tellOfAbroad(words) && !LISTS.promise(words);
  }

  private boolean isSeen(Words words) {
    return isToday() && !lock.checking() && LISTS.tellItWasSeen(words);
  }

  private boolean isPutOff(Words words) {
    return isToday() && !lock.checking() && LISTS.putOff(words);
  }

  /** Whoever denies it is asked with the sign's own question, and a denial answers that. */
  private Optional<Answer> protest(Words words, ReplyKind reply) {
    if (lock.checking() || isHelp(reply) || reply == ReplyKind.CHECKED) {
      return Optional.empty();
    }
    boolean protests = English.CHECKS.deny(words) || LISTS.protest(words) || isOver(words);
    return protests ? Optional.of(talk.check(lock)) : Optional.empty();
  }

  /** What has passed still counts for these, unless it is the leg or the cramp that is better. */
  private boolean isOver(Words words) {
    boolean event = lock.question().filter(EVENTS::contains).isPresent();
    return LISTS.tellItIsOver(words) && (!event || LISTS.nameLeg(words));
  }

  /** "It's gone now", as a move without words. */
  Optional<Answer> eased() {
    boolean event = lock.question().filter(EVENTS::contains).isPresent();
    return canProtest() && !lock.checking() && !event
        ? Optional.of(talk.check(lock))
        : Optional.empty();
  }

  private static boolean isHelp(ReplyKind reply) {
    return reply == ReplyKind.CALLING || reply == ReplyKind.GOING || reply == ReplyKind.DOCTOR;
  }

  private boolean isToday() {
    return helpline().isToday();
  }

  private boolean isAmbulance() {
    return helpline() == Helpline.AMBULANCE;
  }

  private Helpline helpline() {
    return Helpline.of(lock.warning());
  }
}
