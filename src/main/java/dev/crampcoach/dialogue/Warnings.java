package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import dev.crampcoach.talk.safety.EnglishAbuse;
import dev.crampcoach.talk.safety.EnglishReplies;
import dev.crampcoach.talk.safety.WarningTalk;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Warning;
import java.time.ZonedDateTime;
import java.util.List;

/** Warns of what was found in the listener's words. */
record Warnings(TurnContext in) {

  /** From this hour on, and before the next, doctors' offices are closed. */
  private static final int CLOSED_FROM = 18;

  private static final int OPEN_FROM = 8;

  private static final Line CLOSED = Line.calling(Phrase.LOCK_CLOSED_TODAY);

  /**
   * Adds where to turn at night, what a child is to say to whom they call, and what to do for
   * somebody who is not safe.
   */
  Turn withMore(Turn turn) {
    Turn open = isClosed(turn) ? turn.closing(CLOSED) : turn;
    Turn told = callsAsChild(open) ? open.closing(Line.say(Phrase.TELL_YOUR_ADDRESS)) : open;
    boolean silent = told.ends() || in.words().isEmpty() || isHelping();
    if (silent || !EnglishAbuse.WORDS.tellOfAbuse(in.words())) {
      return told;
    }
    Line safe = Line.calling(Phrase.NOT_SAFE);
    return told.next().scene() instanceof SafetyScene
        ? told.closing(safe)
        : told.opening(List.of(safe));
  }

  /** Who helps in a cramp, and is pushed away, is not attacked. */
  private boolean isHelping() {
    boolean helps =
        in.state().circumstances().tell(Circumstance.HELPER)
            || in.state().circumstances().tell(Circumstance.CHILD);
    return in.state().scene() instanceof CrampOn
        && helps
        && in.said().contains(ReliefWord.NO_TOUCH);
  }

  /** A child is told to call the emergency number. Source: clinical facts, section 2A. */
  private static boolean callsAsChild(Turn turn) {
    return turn.next().circumstances().tell(Circumstance.YOUNG)
        && turn.next().scene() instanceof WarningLock lock
        && lock.warning().call().filter(PhoneLine.EMERGENCY::equals).isPresent()
        && turn.speech().lines().contains(Line.calling(lock.warning().phrase()));
  }

  /** By the clock only where the time zone is known. */
  private boolean isClosed(Turn turn) {
    boolean doctor =
        turn.next().scene() instanceof WarningLock lock
            && !lock.checking()
            && lock.warning().call().filter(PhoneLine.ADVICE::equals).isPresent();
    boolean said = turn.speech().lines().contains(CLOSED) || in.state().justSaid(CLOSED);
    return doctor
        && !said
        && !turn.ends()
        && in.input()
            .here()
            .map(ZonedDateTime::getHour)
            .filter(hour -> hour >= CLOSED_FROM || hour < OPEN_FROM)
            .isPresent();
  }

  /** Where the conversation stands by the clock is where a mistake leads back to. */
  Turn warn(Finding finding) {
    SessionState now = in.state().at(in.now());
    Warning warning = EnglishReplies.graded(finding.warning(), in.words());
    return new WarningTalk(now).warn(warning, finding.question());
  }

  /**
   * Whether it replaces the advice of a lock. The model alone replaces none of the same level,
   * except that poison comes before staying with somebody in a crisis.
   */
  boolean isHigher(Finding finding, Warning standing) {
    if (!finding.isWarning()) {
      return false;
    }
    Warning warning = EnglishReplies.graded(finding.warning(), in.words());
    boolean sameLevel = warning.isEmergency() == standing.isEmergency();
    return warning != standing
        && warning.or(standing) == warning
        && !(sameLevel && finding.isOnlyLearned() && !isTaken(warning, standing));
  }

  private static boolean isTaken(Warning warning, Warning standing) {
    boolean poison = warning == Warning.POISON || warning == Warning.POISON_ON_PURPOSE;
    return poison && standing == Warning.CRISIS_OTHER;
  }

  /** Adds what to do if it is as bad as the words may mean. */
  Turn orIfHappening(Turn turn, Finding finding) {
    boolean emergency = finding.question().orElseThrow().warning().isEmergency();
    return emergency ? turn.opening(List.of(Line.calling(Phrase.SIGN_WAY_ON_NOW))) : turn;
  }
}
