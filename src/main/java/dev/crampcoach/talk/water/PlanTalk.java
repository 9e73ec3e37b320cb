package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanResult;
import dev.crampcoach.reminder.PlanWish;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.Refusal;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Reads reminder plans back, and asks when to remind. */
record PlanTalk(TurnContext in) {
  private static final Question SET = Question.of(Phrase.ASK_SET, Phrase.ASK_SET_REPROMPT);

  Turn propose(Reminder reminder) {
    var phrase =
        reminder.replacing()
            ? Phrase.PLAN_CHANGED
            : switch (reminder.plan().subject()) {
              case WATER -> Phrase.PLAN_WATER;
              case STRETCH -> Phrase.PLAN_STRETCH;
            };
    return propose(reminder, phrase, false);
  }

  /** Reads back a plan that was changed before it could be confirmed. */
  Line changed(Reminder reminder) {
    return new Say(Phrase.PLAN_CHANGED, Map.of("when", when(reminder.plan())));
  }

  /** Proposes to replace reminders that are close to it. */
  Turn proposeReplacing(Reminder reminder) {
    return propose(new Reminder(reminder.plan(), true), Phrase.PLAN_REPLACES, false);
  }

  /** Proposes another plan for one that cannot be set. */
  Turn proposeInstead(PlanResult.OtherPlan instead) {
    var phrase =
        instead.why() == Refusal.ALTERNATE_DAYS
            ? Phrase.PLAN_INSTEAD_OF_ALTERNATE
            : Phrase.PLAN_INSTEAD;
    return propose(new Reminder(instead.plan(), false), phrase, false);
  }

  /** Offers reminders that nobody asked for. */
  Turn offer(List<Line> first) {
    PlanResult usual =
        Planner.plan(PlanWish.any(ReminderSubject.WATER), in.input().here().orElseThrow());
    Plan plan = ((PlanResult.PlanFound) usual).plan();
    return propose(new Reminder(plan, false), Phrase.OFFER_WATER, true).opening(first);
  }

  /** Asks whether an hour is meant in the morning or later. */
  Turn askHalf(HalfAsked scene) {
    List<LocalTime> morning = scene.morning().plan().times();
    List<LocalTime> later = scene.later().plan().times();
    Line ask =
        new Say(
            Phrase.ASK_HALF,
            Map.of(
                "morning", PlanSentence.time(only(morning, later)),
                "later", PlanSentence.time(only(later, morning))));
    var question = new Question(ask, Line.say(Phrase.ASK_HALF_REPROMPT));
    return in.speak(scene, List.of(), question).turn();
  }

  /** The first of these times that the others lack. */
  private static LocalTime only(List<LocalTime> times, List<LocalTime> others) {
    return times.stream()
        .filter(time -> !others.contains(time))
        .findFirst()
        .orElseGet(() -> times.get(times.size() - 1));
  }

  /** Says what can be said here, and goes on with the open question. */
  Turn help(Turn open) {
    return open.opening(List.of(Line.calling(Phrase.HELP_PLAN)));
  }

  private Turn propose(Reminder reminder, Phrase phrase, boolean offered) {
    Line line = new Say(phrase, Map.of("when", when(reminder.plan())));
    Turn turn = in.speak(new PlanProposed(reminder, offered), List.of(line), SET).turn();
    // "Today" and "tomorrow" need the listener's own calendar.
    boolean dated = reminder.plan().date().isPresent() && in.input().lacksZone();
    return dated ? turn.withJob(new Job.FindTimeZone()) : turn;
  }

  Turn askWhen(ReminderSubject subject) {
    return askWhen(new TimeAsked(subject), Phrase.ASK_WHEN);
  }

  Turn askWhen(TimeAsked scene, Phrase phrase) {
    var question = Question.of(phrase, Phrase.ASK_WHEN_REPROMPT);
    return in.speak(scene, List.of(), question).turn();
  }

  /** Says why a plan is refused, and asks for another time. */
  Turn refuse(Refusal refusal, TimeAsked scene) {
    return askWhen(
        scene,
        switch (refusal) {
          case UNCLEAR -> Phrase.PLAN_UNCLEAR;
          case VAGUE -> Phrase.PLAN_VAGUE;
          case NO_DATE -> Phrase.PLAN_NO_DATE;
          case RHYTHM, ALTERNATE_DAYS -> Phrase.PLAN_RHYTHM;
          case WHICH_DAYS -> Phrase.ASK_DAYS;
          case TOO_CLOSE -> Phrase.PLAN_TOO_CLOSE;
          case TOO_RARE -> Phrase.PLAN_TOO_RARE;
          case TOO_MANY -> Phrase.PLAN_TOO_MANY;
          case TOO_FAR -> Phrase.PLAN_TOO_FAR;
          case NIGHT -> Phrase.PLAN_NIGHT;
          case PAST -> Phrase.PLAN_PAST;
        });
  }

  Line.Gap when(Plan plan) {
    return sentence(in.input()).of(plan);
  }

  /** Without a time zone no day is today, so that dates are told by their names. */
  static PlanSentence sentence(Input input) {
    return new PlanSentence(input.zone().isPresent() ? input.today() : LocalDate.MIN);
  }
}
