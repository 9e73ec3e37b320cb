package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
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

  /** Proposes to replace reminders that are close to it. */
  Turn proposeReplacing(Reminder reminder) {
    return propose(new Reminder(reminder.plan(), true), Phrase.PLAN_REPLACES, false);
  }

  /** Proposes another plan for one that cannot be set. */
  Turn proposeInstead(Plan plan) {
    return propose(new Reminder(plan, false), Phrase.PLAN_INSTEAD, false);
  }

  /** Offers reminders that nobody asked for. */
  Turn offer(List<Line> first) {
    PlanResult usual =
        Planner.plan(PlanWish.any(ReminderSubject.WATER), in.input().here().orElseThrow());
    return propose(new Reminder(usual.plan().orElseThrow(), false), Phrase.OFFER_WATER, true)
        .opening(first);
  }

  private Turn propose(Reminder reminder, Phrase phrase, boolean offered) {
    Line line = new Say(phrase, Map.of("when", when(reminder.plan())));
    return in.speak(new PlanProposed(reminder, offered), List.of(line), SET).turn();
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
          case TOO_CLOSE -> Phrase.PLAN_TOO_CLOSE;
          case TOO_RARE -> Phrase.PLAN_TOO_RARE;
          case TOO_MANY -> Phrase.PLAN_TOO_MANY;
          case TOO_FAR -> Phrase.PLAN_TOO_FAR;
          case NIGHT -> Phrase.PLAN_NIGHT;
          case PAST -> Phrase.PLAN_PAST;
        });
  }

  Line.Gap when(Plan plan) {
    return new PlanSentence(in.input().today()).of(plan);
  }
}
