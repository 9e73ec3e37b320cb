package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Outcome.Trouble;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanResult;
import dev.crampcoach.reminder.PlanWish;
import dev.crampcoach.reminder.PlanWords;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.Refusal;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets reminders: what is set was spoken back with its times and days and confirmed, and whatever
 * becomes of it is said. Source: Amazon's certification rules for reminders.
 */
record Reminding(Reply reply, SessionState before, Input heard) {
  private static final Question SET = Question.of(Phrase.ASK_SET, Phrase.ASK_SET_REPROMPT);

  /** The reminders that there are. */
  ReminderList list() {
    return new ReminderList(reply, before, heard);
  }

  /** Alexa's own question whether reminders may be set. */
  ReminderConsent consent() {
    return new ReminderConsent(reply, before, heard);
  }

  // --- a wish, and the plan that it makes

  Turn wish(Words words) {
    return PlanWords.isAboutSomethingElse(words)
        ? say(Phrase.REMIND_SOMETHING_ELSE)
        : plan(PlanWords.in(words), false);
  }

  /** Times in an answer to the question for them. */
  Optional<Turn> when(Words words, ReminderSubject matter) {
    return when(words, matter, false);
  }

  /** Other times than those that were spoken back. */
  Optional<Turn> when(Words words, Reminder instead) {
    return when(words, instead.plan().matter(), instead.replacing());
  }

  /** Words that say when and nothing else, and not of the other matter. */
  private Optional<Turn> when(Words words, ReminderSubject matter, boolean replacing) {
    PlanWish wish = PlanWords.in(words).about(matter);
    boolean answers =
        wish.saysWhen()
            && English.ANSWERS.areOnly(Kind.TIME, words)
            && ReminderChoice.matter(words).filter(named -> named != matter).isEmpty();
    return answers ? Optional.of(plan(wish, replacing)) : Optional.empty();
  }

  /** What we would suggest. */
  Turn usual(ReminderSubject matter) {
    return plan(PlanWish.any(matter), false);
  }

  private Turn plan(PlanWish wish, boolean replacing) {
    Optional<PlanResult> planned =
        heard.here().map(here -> Planner.plan(wish, here)).or(() -> Planner.planWithoutZone(wish));
    if (planned.isEmpty()) {
      return noZone();
    }
    return planned
        .get()
        .refusal()
        .map(refusal -> refuse(refusal, wish))
        .orElseGet(() -> cautioned(new Reminder(planned.get().plan().orElseThrow(), replacing)));
  }

  /** Where to set the time zone is told once a session; a failing service says nothing of it. */
  private Turn noZone() {
    if (heard.whereabouts().isDown()) {
      return say(Phrase.ZONE_NOT_READ);
    }
    boolean told = before.given().zone();
    return say(told ? Phrase.NO_ZONE_AGAIN : Phrase.NO_ZONE).with(before.given().withZone());
  }

  /** Why not, and where it is clear what would do instead, that. */
  private Turn refuse(Refusal refusal, PlanWish wish) {
    boolean dense = refusal == Refusal.TOO_CLOSE || refusal == Refusal.TOO_MANY;
    Optional<Plan> instead =
        heard.here().filter(here -> dense).flatMap(here -> Planner.instead(wish, here));
    if (instead.isPresent()) {
      return propose(new Reminder(instead.get(), false), Phrase.PLAN_INSTEAD, false);
    }
    return refuse(refusal, new AskingWhen(wish.matter()));
  }

  /** Why not, and when then. */
  Turn refuse(Refusal refusal, AskingWhen scene) {
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

  private Turn cautioned(Reminder reminder) {
    return switch (reminder.plan().matter()) {
      case WATER -> reply.aiming().goAhead(new Cautioned(Optional.empty(), Optional.of(reminder)));
      case STRETCH -> propose(reminder);
    };
  }

  // --- spoken back

  Turn propose(Reminder reminder) {
    var phrase =
        reminder.replacing()
            ? Phrase.PLAN_CHANGED
            : switch (reminder.plan().matter()) {
              case WATER -> Phrase.PLAN_WATER;
              case STRETCH -> Phrase.PLAN_STRETCH;
            };
    return propose(reminder, phrase, false);
  }

  /** Others are close to it. */
  Turn proposeInstead(Reminder reminder) {
    return propose(new Reminder(reminder.plan(), true), Phrase.PLAN_REPLACES, false);
  }

  /** Nobody asked for them yet. */
  Turn offer(List<Line> first) {
    PlanResult usual =
        Planner.plan(PlanWish.any(ReminderSubject.WATER), heard.here().orElseThrow());
    return propose(new Reminder(usual.plan().orElseThrow(), false), Phrase.OFFER_WATER, true)
        .after(first);
  }

  private Turn propose(Reminder reminder, Phrase phrase, boolean offered) {
    Line line = new Say(phrase, Map.of("when", when(reminder.plan())));
    return new TurnBuilder(before, new Planning(reminder, offered), List.of(line), SET).turn();
  }

  Turn askWhen(ReminderSubject matter) {
    return askWhen(new AskingWhen(matter), Phrase.ASK_WHEN);
  }

  private Turn askWhen(AskingWhen scene, Phrase phrase) {
    var question = Question.of(phrase, Phrase.ASK_WHEN_REPROMPT);
    return new TurnBuilder(before, scene, List.of(), question).turn();
  }

  Turn nothingSet() {
    return say(Phrase.REMINDERS_NOT_SET);
  }

  /** A no to what nobody asked for is a no for seven days. */
  Turn refuse(Planning scene) {
    return scene.offered() ? nothingSet().with(new Effect.Refused(true)) : nothingSet();
  }

  // --- set

  /** The listener confirmed. */
  Turn set(Reminder reminder) {
    boolean canBeSet = heard.zone().isPresent() || reminder.plan().after().isPresent();
    return canBeSet
        ? say(Phrase.ALEXA_SLOW).after(new Errand.Remind(reminder, heard.zone()))
        : noZone();
  }

  Turn set(Reminder reminder, Outcome outcome) {
    if (outcome instanceof Outcome.Clashes) {
      return proposeInstead(reminder);
    }
    if (outcome instanceof Outcome.Failed failed) {
      return failed.trouble() == Trouble.NO_CONSENT
          ? consent().ask(reminder)
          : trouble(failed, reminder);
    }
    if (!(outcome instanceof Outcome.Reminds reminds)) {
      return say(Phrase.ALEXA_SLOW);
    }
    var lines = new ArrayList<Line>();
    lines.add(new Say(isSet(reminds.plan().matter()), Map.of("when", when(reminds.plan()))));
    if (reminds.oldOnesStay()) {
      lines.add(Line.say(Phrase.OLD_ONES_STAY));
    }
    return reply.between(lines, new Open(), Water.ELSE);
  }

  private static Phrase isSet(ReminderSubject matter) {
    return switch (matter) {
      case WATER -> Phrase.WATER_SET;
      case STRETCH -> Phrase.STRETCH_SET;
    };
  }

  private Turn trouble(Outcome.Failed failed, Reminder reminder) {
    return failed.trouble() == Trouble.TIME
        ? askWhen(new AskingWhen(reminder.plan().matter()), Phrase.TIME_REFUSED)
        : reply.between(List.of(Line.say(ReminderList.why(failed))), new Open(), Water.ELSE);
  }

  // --- how a turn comes together

  private Line.Gap when(Plan plan) {
    return new PlanSentence(heard.today()).of(plan);
  }

  private Turn say(Phrase phrase) {
    return reply.between(List.of(Line.say(phrase)), new Open(), Water.ELSE);
  }
}
