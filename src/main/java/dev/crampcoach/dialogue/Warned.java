package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * A warning was given. The conversation is locked: whatever is said, the warning stands, until help
 * is coming or a check shows that it was heard wrong. Source: clinical facts, section 4A, rules 11
 * and 13.
 *
 * @param checking whether it was just asked if the sign is really there
 */
public record Warned(Warning advice, boolean checking) implements Scene {
  @Override
  public <R> R read(Reader<R> reader) {
    return reader.warned(this);
  }

  @Override
  public Subject subject() {
    return advice.isOfTheLeg() ? (checking ? Subject.SIGNS : Subject.LEG) : Subject.NOTHING;
  }

  /** A free answer, where it says anything that a warning listens to. */
  @Override
  public Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    return Optional.of(answer(gists, reply));
  }

  private Turn answer(Set<Meaning> gists, Reply reply) {
    Safety safety = reply.safety();
    if (checking && gists.contains(Meaning.NO)) {
      return safety.unlock(this);
    }
    if (gists.contains(Meaning.MISHEARD)) {
      return safety.check(this);
    }
    return gists.contains(Meaning.HELP_COMING) ? safety.helpComes(advice) : safety.repeat(this);
  }

  /** A locked conversation has an answer to every intent, and it is never what was asked for. */
  Turn hear(Intent intent, Reply reply) {
    Safety safety = reply.safety();
    return switch (intent) {
      case STOP, CANCEL -> safety.leave(advice);
      case HELP_COMING -> safety.helpComes(advice);
      case MISHEARD -> safety.check(this);
      case YES -> checking ? safety.repeat(this) : safety.helpComes(advice);
      case NO -> checking ? safety.unlock(this) : safety.cannotCall(this);
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
          START,
          GO_AHEAD,
          MORE,
          NEXT,
          PREVIOUS,
          START_OVER,
          FIRST,
          SECOND,
          THIRD,
          WAIT,
          NOT_SURE,
          EASING,
          EASING_A_LITTLE,
          NOT_EASING,
          HURTS,
          SKIP,
          LAST,
          GO_TO,
          OTHER_LEG,
          SLOWER,
          FASTER,
          HOW_MANY_LEFT,
          HOW_LONG_LEFT,
          KEEP_GOING,
          STEP_BY_STEP,
          FULL_WORDS,
          SHORT_WORDS,
          PAUSE,
          RESUME,
          REPEAT,
          HELP,
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
          CONSENT_UNASKED,
          NOTHING ->
          safety.repeat(this);
    };
  }

  /** Nothing reaches a locked conversation as a move; it stays locked even so. */
  @Override
  public Turn hear(Move move, Reply reply) {
    return reply.safety().repeat(this);
  }

  @Override
  public Turn hear(Navigation navigation, Reply reply) {
    return hear(Move.NOTHING, reply);
  }
}
