package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.LockQuestion;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnBuilder;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives warnings and builds the turns of their lock. It depends only on the session state, so that
 * a warning can be given when all else failed. Source: clinical facts, sections 4A to 4C.
 */
public record WarningTalk(SessionState state) {
  /** After the full advice come two shorter forms, and then the full one again. */
  private static final int FORMS = 3;

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
  public Turn warn(Warning warning, Optional<SignQuestion> question) {
    if (state.scene() instanceof WarningLock old
        && (warning == old.warning() || warning.or(old.warning()) != warning)) {
      return repeat(old);
    }
    return full(new WarningLock(warning, question, LockQuestion.CALL, 0, resume(state.scene())));
  }

  /** The scene to return to if the warning was a mistake. */
  private static Scene resume(Scene scene) {
    if (scene instanceof WarningLock lock) {
      return lock.resume();
    }
    return scene instanceof SignsAsked asked ? asked.resume() : scene;
  }

  /**
   * Gives the advice once more: shorter the second and third time, then in full again, since
   * somebody else may have come. No form is given twice running.
   */
  public Turn repeat(WarningLock lock) {
    int form = lock.told() % FORMS;
    return form == 0 ? full(lock) : shorter(lock, form);
  }

  /** The advice in one of its shorter forms, beside something else that is said. */
  public Turn inShort(WarningLock lock) {
    return shorter(lock, Math.max(1, lock.told() % FORMS));
  }

  private Turn shorter(WarningLock lock, int form) {
    Line shorter = helpline(lock).shorter().get(form - 1);
    WarningLock told = lock.told(form + 1);
    return state.justSaid(shorter) ? inShort(told) : ask(told, List.of(shorter));
  }

  /** Gives the emergency number twice, since nobody hears all of the first sentence. */
  Turn full(WarningLock lock) {
    Warning warning = lock.warning();
    var lines = new ArrayList<Line>();
    lines.add(Line.calling(warning.phrase()));
    if (warning.isEmergency()) {
      boolean crisis = helpline(lock).isCrisisLine();
      lines.add(Line.calling(crisis ? Phrase.AGAIN_CRISIS : Phrase.AGAIN_EMERGENCY));
    }
    return ask(lock.told(1), lines);
  }

  /**
   * Gives the advice in short and asks the sign's own question with it: what was said is neither
   * help nor a plain denial, and whoever was misheard must find the way out.
   */
  Turn repeatAsking(WarningLock lock) {
    Turn advice = inShort(lock);
    var told = (WarningLock) advice.next().scene();
    return advice.asking(signQuestion(lock)).at(told.asking(LockQuestion.SIGN));
  }

  /** It is not put off: each time in other words, and never with the whole advice. */
  Turn notTomorrow(WarningLock lock) {
    Line first = Line.calling(Phrase.LOCK_WAIT_TODAY);
    return ask(
        lock, List.of(state.justSaid(first) ? Line.say(Phrase.LOCK_WAIT_TODAY_AGAIN) : first));
  }

  /** Answers in the lock; what was just said is not said again, but the advice is. */
  Turn answer(WarningLock lock, Phrase... phrases) {
    List<Line> lines = List.of(phrases).stream().map(Line::calling).toList();
    return lines.stream().anyMatch(state::justSaid) ? repeat(lock) : ask(lock, lines);
  }

  /** Says these lines and asks what was not just asked: whether they can call, or are calling. */
  Turn ask(WarningLock lock, List<Line> lines) {
    Question question = helpline(lock).canYouCall();
    return state.justAsked(question.ask())
        ? ask(lock.asking(other(lock)), lines, helpline(lock).isSomeoneCalling())
        : ask(lock.asking(LockQuestion.CALL), lines, question);
  }

  private static LockQuestion other(WarningLock lock) {
    return helpline(lock) == Helpline.CRISIS ? LockQuestion.SOMEONE : LockQuestion.CALLING;
  }

  /** "Okay" alone is no call yet. */
  Turn askIfCalling(WarningLock lock) {
    Question question = helpline(lock).isSomeoneCalling();
    return state.justAsked(question.ask())
        ? repeat(lock)
        : ask(lock.asking(other(lock)), List.of(), question);
  }

  /** Asks the sign's own question before its warning is taken back. */
  Turn check(WarningLock lock) {
    boolean again = lock.checking();
    Phrase first = again ? Phrase.YES_OR_NO_ONLY : Phrase.CHECK_FIRST;
    return ask(
        lock.asking(again ? LockQuestion.SIGN_AGAIN : LockQuestion.SIGN),
        List.of(Line.say(first)),
        signQuestion(lock));
  }

  private static Question signQuestion(WarningLock lock) {
    Phrase phrase = question(lock).map(SignQuestion::phrase).orElse(Phrase.CHECK_SIGNS);
    return new Question(
        Line.say(phrase),
        lock.warning().isEmergency()
            ? Line.calling(Phrase.SIGN_REPROMPT_NOW)
            : Line.say(Phrase.SIGN_REPROMPT_TODAY));
  }

  private static Optional<SignQuestion> question(WarningLock lock) {
    return lock.warning() == Warning.CRISIS
        ? lock.question().or(() -> Optional.of(SignQuestion.SELF_HARM))
        : lock.question();
  }

  /** "My doctor checked it." */
  Turn askDoctor(WarningLock lock) {
    var question =
        new Question(
            Line.say(Phrase.LOCK_SINCE_IT_STARTED),
            Line.say(Phrase.LOCK_SINCE_IT_STARTED_REPROMPT));
    return ask(lock.asking(LockQuestion.DOCTOR), List.of(), question);
  }

  /** What somebody can do for another. */
  Turn helper(WarningLock lock) {
    Helpline helpline = helpline(lock);
    if (helpline.isCrisisLine()) {
      return repeat(lock);
    }
    if (helpline.isToday()) {
      return answer(lock, Phrase.LOCK_HELPER_TODAY);
    }
    return lock.warning().isOfTheLeg()
        ? answer(lock, Phrase.LOCK_HELPER_NOW, Phrase.LOCK_HELPER_LEG)
        : answer(lock, Phrase.LOCK_HELPER_NOW);
  }

  /** Nothing is done to the body before somebody has looked at it. */
  public Turn notUntil(WarningLock lock) {
    Line line = Line.say(Phrase.LOCK_REMEDY);
    return state.justSaid(line) ? inShort(lock) : inShort(lock).opening(List.of(line));
  }

  /** Nobody is talked out of calling, and nobody is pressed. */
  Turn cannotInCrisis(WarningLock lock) {
    Line line = Line.calling(Phrase.LOCK_CANNOT_CRISIS);
    return state.justSaid(line)
        ? answer(lock, Phrase.LOCK_MOVE_AWAY)
        : ask(lock.asking(LockQuestion.SOMEONE), List.of(line), Helpline.isSomeoneNear());
  }

  /** Closes kindly, without suggesting a remedy. */
  public Turn helpComes(Warning warning) {
    Helpline helpline = Helpline.of(warning);
    if (helpline == Helpline.CRISIS) {
      return end(Phrase.HELP_COMES_CRISIS);
    }
    if (helpline == Helpline.CRISIS_TOGETHER) {
      return end(Phrase.LOCK_CRISIS_STAY);
    }
    return end(helpline.isToday() ? Phrase.HELP_COMES_TODAY : Phrase.HELP_COMES);
  }

  /** Closes with one line that carries the number. */
  Turn leave(Warning warning) {
    Helpline helpline = Helpline.of(warning);
    if (helpline == Helpline.CRISIS) {
      return end(Phrase.CRISIS_CLOSING);
    }
    if (helpline == Helpline.CRISIS_TOGETHER) {
      return end(Phrase.LOCK_CRISIS_STAY);
    }
    return end(helpline.isToday() ? Phrase.LEAVE_URGENT : Phrase.LEAVE_EMERGENCY);
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

  Turn ask(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(state, scene, lines, question).turn();
  }

  /** Closes with one line. */
  Turn end(Phrase phrase) {
    var speech = new Speech(List.of(Line.calling(phrase)), Optional.empty());
    return new Turn(state, speech, Optional.empty());
  }

  private static Helpline helpline(WarningLock lock) {
    return Helpline.of(lock.warning());
  }
}
