package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Asking.Stage;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes before the listener's own matter: a warning and the lock that goes with it, and the
 * one safety question. Source: clinical facts, sections 4A to 4C.
 */
record Safety(SessionState before) {

  // --- a warning

  /** Warns and locks. A warning that was given already gives way only to one that comes first. */
  Turn warn(Warning advice) {
    return before.scene() instanceof Warned warned
        ? repeat(new Warned(advice.or(warned.advice()), false))
        : repeat(new Warned(advice, false));
  }

  /** The emergency number is said twice, since nobody hears all of the first sentence. */
  Turn repeat(Warned scene) {
    Warning advice = scene.advice();
    var lines = new ArrayList<Line>();
    lines.add(Line.calling(advice.phrase()));
    if (advice.isEmergency()) {
      lines.add(Line.calling(again(advice)));
    }
    return ask(new Warned(advice, false), lines, canYouCall(advice));
  }

  private static Phrase again(Warning advice) {
    return advice == Warning.CRISIS ? Phrase.AGAIN_CRISIS : Phrase.AGAIN_EMERGENCY;
  }

  private static Question canYouCall(Warning advice) {
    return advice.isEmergency()
        ? new Question(
            Line.say(Phrase.ASK_CAN_CALL_NOW), Line.calling(Phrase.ASK_CAN_CALL_NOW_REPROMPT))
        : new Question(
            Line.say(Phrase.ASK_CAN_CALL_TODAY), Line.say(Phrase.ASK_CAN_CALL_TODAY_REPROMPT));
  }

  /** Closes kindly, and with no remedy. */
  Turn helpComes(Warning advice) {
    if (advice == Warning.CRISIS) {
      return end(Phrase.HELP_COMES_CRISIS);
    }
    return end(advice.isEmergency() ? Phrase.HELP_COMES : Phrase.HELP_COMES_TODAY);
  }

  /** There is nobody to call, or no phone. */
  Turn cannotCall(Warned scene) {
    boolean emergency = scene.advice().isEmergency();
    Phrase phrase = emergency ? Phrase.CANNOT_CALL_NOW : Phrase.CANNOT_CALL_TODAY;
    return ask(scene, List.of(Line.calling(phrase)), canYouCall(scene.advice()));
  }

  Turn leave(Warning advice) {
    return end(advice.isEmergency() ? Phrase.LEAVE_EMERGENCY : Phrase.LEAVE_URGENT);
  }

  /** One question before a warning is taken back. */
  Turn check(Warned scene) {
    Phrase phrase =
        switch (scene.advice()) {
          case CRISIS -> Phrase.CHECK_CRISIS;
          case POISON, POISON_ON_PURPOSE, EXPOSURE -> Phrase.CHECK_POISON;
          case BREATHING,
              HEAT,
              COLD_LEG,
              SADDLE,
              URINE,
              TESTICLE_OR_HERNIA,
              EMERGENCY,
              GONE_NOW,
              PREGNANT,
              INJURY,
              LONG_CRAMP,
              MEDICINE,
              URGENT,
              GONE ->
              Phrase.CHECK_SIGNS;
        };
    var question = new Question(Line.say(phrase), Line.say(Phrase.YES_OR_NO_ONLY));
    return ask(new Warned(scene.advice(), true), List.of(), question);
  }

  /** The sign is not there; where it was a cramp that holds, there is none. */
  Turn unlock(Warned scene) {
    boolean cramp = scene.advice() == Warning.LONG_CRAMP;
    Circumstances told = before.circumstances();
    SessionState now = before.with(cramp ? told.withoutCramp() : told);
    return new Safety(now).ask(new Open(), List.of(Line.say(Phrase.UNLOCKED)), Questions.WHAT);
  }

  // --- unsure

  /**
   * The one safety question, which goes back to where the listener was if the answer is no.
   *
   * @param item what to tell then, if it was asked for
   */
  Turn ask(Scene resume, Optional<String> item) {
    var question = Question.of(Phrase.UNSURE, Phrase.UNSURE_REPROMPT);
    return ask(new Asking(resume, item, Stage.FIRST), List.of(), question);
  }

  /** After a yes: which of them decides how soon. */
  Turn which(Asking scene) {
    var question = Question.of(Phrase.ASK_WHICH_SIGN, Phrase.YES_OR_NO_ONLY);
    return ask(new Asking(scene.resume(), scene.item(), Stage.WHICH), List.of(), question);
  }

  /** The answer was not understood: the worst of it is asked once more, in other words. */
  Turn onceMore(Asking scene) {
    var question = Question.of(Phrase.ASK_WORST_SIGNS, Phrase.YES_OR_NO_ONLY);
    return ask(new Asking(scene.resume(), scene.item(), Stage.AGAIN), List.of(), question);
  }

  /**
   * A visit should be booked; nothing is locked. Said once a session, and where a cramp is on after
   * what helps now.
   */
  Turn advise(Turn turn) {
    if (before.given().visit() || turn.next().scene() instanceof Warned) {
      return turn;
    }
    Line soon = Line.say(Phrase.SOON);
    Turn advised = turn.next().scene().crampIsOn() ? turn.before(soon) : turn.after(List.of(soon));
    return advised.withVisit();
  }

  // --- how a turn comes together

  private Turn ask(Scene scene, List<Line> lines, Question question) {
    return new TurnBuilder(before, scene, lines, question).turn();
  }

  private Turn end(Phrase phrase) {
    var spoken = new Speech(List.of(Line.calling(phrase)), Optional.empty());
    return new Turn(before, spoken, Optional.empty());
  }
}
