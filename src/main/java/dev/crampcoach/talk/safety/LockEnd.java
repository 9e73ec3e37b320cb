package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Go;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.triage.Warning;

/** Ends a warning's lock that was a mistake, or that a doctor has lifted. */
record LockEnd(TurnContext in, WarningLock lock) {

  /** The sign is not there: back to what was going on. */
  Answer denied() {
    SessionState now = in.state();
    boolean tooLong = lock.warning() == Warning.LONG_CRAMP && in.crampIsTooLong();
    Line first =
        Helpline.of(lock.warning()) == Helpline.CRISIS
            ? Line.calling(Phrase.LOCK_NOT_CRISIS)
            : Line.say(Phrase.UNLOCKED);
    if (tooLong) {
      return leadTo(now.with(now.circumstances().withoutCramp()), new NothingOpen(), first);
    }
    return leadTo(now, lock.resume(), first);
  }

  /** A doctor has looked: nothing is done to that leg in this session. */
  Answer checked() {
    SessionState rested = in.state().with(Screening.CLOSED);
    return leadTo(rested, new NothingOpen(), Line.say(Phrase.LOCK_LEAVE_IT_OUT));
  }

  private static Answer leadTo(SessionState state, Scene to, Line first) {
    return new Go(state.at(to), new Go.ToOpenQuestion(to)).opening(first);
  }
}
