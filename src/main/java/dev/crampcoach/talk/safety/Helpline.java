package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.util.List;

/** Who is to be called after a warning, with the short forms of its advice and its questions. */
enum Helpline {
  AMBULANCE(Phrase.LOCK_CALL_NOW, Phrase.LOCK_STILL_HERE),
  /** The ambulance, in a crisis with means at hand. */
  CRISIS_AMBULANCE(Phrase.LOCK_MEANS_CALL, Phrase.LOCK_MEANS_HERE),
  CRISIS(Phrase.LOCK_CRISIS_CALL, Phrase.LOCK_CRISIS_HERE),
  /** The crisis line, together with somebody else. */
  CRISIS_TOGETHER(Phrase.LOCK_CRISIS_STAY, Phrase.LOCK_CRISIS_HARM),
  DOCTOR(Phrase.LOCK_DOCTOR_CALL, Phrase.LOCK_STILL_TODAY),
  PHARMACIST(Phrase.LOCK_PHARMACIST_CALL, Phrase.LOCK_STILL_TODAY),
  MATERNITY(Phrase.LOCK_MATERNITY_CALL, Phrase.LOCK_STILL_TODAY),
  POISON(Phrase.LOCK_POISON_CALL, Phrase.LOCK_STILL_TODAY);

  private final Line second;
  private final Line third;

  Helpline(Phrase second, Phrase third) {
    this.second = Line.calling(second);
    this.third = Line.calling(third);
  }

  static Helpline of(Warning warning) {
    return switch (warning) {
      case POISON,
          OTHER,
          BREATHING,
          HEAT,
          WATER,
          PREGNANT_NOW,
          INJURY_NOW,
          COLD_LEG,
          SADDLE,
          PRESSURE,
          SICK_CHILD,
          BODY,
          URINE,
          TESTICLE_OR_HERNIA,
          EMERGENCY,
          GONE_NOW ->
          AMBULANCE;
      case POISON_ON_PURPOSE, CRISIS_MEANS -> CRISIS_AMBULANCE;
      case CRISIS -> CRISIS;
      case CRISIS_OTHER -> CRISIS_TOGETHER;
      case INJURY, LONG_CRAMP, WORSE, BODY_TODAY, HERNIA, WOUND, URGENT, GONE -> DOCTOR;
      case MEDICINE -> PHARMACIST;
      case PREGNANT -> MATERNITY;
      case EXPOSURE -> POISON;
    };
  }

  /** The advice the second and third time; each holds the number. */
  List<Line> shorter() {
    return List.of(second, third);
  }

  boolean isToday() {
    return switch (this) {
      case AMBULANCE, CRISIS_AMBULANCE, CRISIS, CRISIS_TOGETHER -> false;
      case DOCTOR, PHARMACIST, MATERNITY, POISON -> true;
    };
  }

  /** Whether an ambulance is to be called: a yes alone does not tell that somebody calls. */
  boolean isAmbulance() {
    return this == AMBULANCE || this == CRISIS_AMBULANCE;
  }

  /** Whether it is the crisis line that is called: somebody to talk to, and no ambulance. */
  boolean isCrisisLine() {
    return this == CRISIS || this == CRISIS_TOGETHER;
  }

  /** Whether a call can be made. */
  Question canYouCall() {
    return switch (this) {
      case AMBULANCE, CRISIS_AMBULANCE ->
          new Question(
              Line.say(Phrase.ASK_CAN_CALL_NOW), Line.calling(Phrase.ASK_CAN_CALL_NOW_REPROMPT));
      case CRISIS ->
          new Question(Line.say(Phrase.LOCK_ASK_CRISIS), Line.calling(Phrase.LOCK_CRISIS_HERE));
      case CRISIS_TOGETHER ->
          new Question(Line.say(Phrase.LOCK_ASK_TOGETHER), Line.calling(Phrase.LOCK_CRISIS_HARM));
      case DOCTOR, PHARMACIST, MATERNITY, POISON ->
          new Question(
              Line.say(Phrase.ASK_CAN_CALL_TODAY), Line.say(Phrase.ASK_CAN_CALL_TODAY_REPROMPT));
    };
  }

  /** The other question, so that none is asked twice running. */
  Question isSomeoneCalling() {
    return switch (this) {
      case AMBULANCE, CRISIS_AMBULANCE ->
          new Question(
              Line.say(Phrase.LOCK_ASK_CALLING), Line.calling(Phrase.LOCK_ASK_CALLING_REPROMPT));
      case CRISIS -> isSomeoneNear();
      case CRISIS_TOGETHER ->
          new Question(Line.say(Phrase.LOCK_ASK_STAY), Line.calling(Phrase.LOCK_CRISIS_HARM));
      case DOCTOR, PHARMACIST, MATERNITY, POISON ->
          new Question(
              Line.say(Phrase.LOCK_ASK_TODAY), Line.calling(Phrase.LOCK_ASK_TODAY_REPROMPT));
    };
  }

  static Question isSomeoneNear() {
    return new Question(Line.say(Phrase.LOCK_ASK_SOMEONE), Line.calling(Phrase.LOCK_CRISIS_HERE));
  }
}
