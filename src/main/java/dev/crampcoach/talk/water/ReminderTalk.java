package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
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
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets reminders that were read back with their times and days and confirmed, and reports the
 * result. Source: Amazon's certification rules for reminders.
 */
public record ReminderTalk(TurnContext in) {
  // --- from a wish to a plan

  public Turn wish(Words words) {
    return PlanWords.isAboutSomethingElse(words)
        ? say(Phrase.REMIND_SOMETHING_ELSE)
        : plan(PlanWords.in(words), false);
  }

  /** Handles the answer to the question for times. */
  Optional<Answer> when(Words words, ReminderSubject subject) {
    return when(words, subject, false);
  }

  /** Handles times that replace those that were read back. */
  Optional<Answer> when(Words words, Reminder instead) {
    return when(words, instead.plan().subject(), instead.replacing());
  }

  /** Accepts only words that say when and nothing else, and do not name the other subject. */
  private Optional<Answer> when(Words words, ReminderSubject subject, boolean replacing) {
    PlanWish wish = PlanWords.in(words).about(subject);
    boolean answers =
        wish.saysWhen()
            && English.ANSWERS.areOnly(Kind.TIME, words)
            && ReminderChoice.subject(words).filter(named -> named != subject).isEmpty();
    return answers ? Optional.of(plan(wish, replacing)) : Optional.empty();
  }

  /** Proposes the default plan. */
  Turn usual(ReminderSubject subject) {
    return plan(PlanWish.any(subject), false);
  }

  /**
   * Reminders ring by the device's own clock, so Alexa is asked for the time zone even if one is
   * stored.
   */
  private Turn plan(PlanWish wish, boolean replacing) {
    if (in.input().device().isEmpty()) {
      return noZone().withJob(new Job.FindTimeZone());
    }
    Optional<PlanResult> planned =
        in.input()
            .here()
            .map(here -> Planner.plan(wish, here))
            .or(() -> Planner.planWithoutZone(wish));
    if (planned.isEmpty()) {
      return noZone();
    }
    return planned
        .get()
        .refusal()
        .map(refusal -> refuse(refusal, wish))
        .orElseGet(() -> cautioned(new Reminder(planned.get().plan().orElseThrow(), replacing)));
  }

  /** Explains once a session where to set the time zone; if the service failed, says only that. */
  private Turn noZone() {
    if (in.input().device().filter(TimeZoneFound::down).isPresent()) {
      return say(Phrase.ZONE_NOT_READ);
    }
    boolean told = in.state().told().zone();
    return say(told ? Phrase.NO_ZONE_AGAIN : Phrase.NO_ZONE).with(in.state().told().withZone());
  }

  /** Says why not, and proposes an alternative if there is an obvious one. */
  private Turn refuse(Refusal refusal, PlanWish wish) {
    boolean dense = refusal == Refusal.TOO_CLOSE || refusal == Refusal.TOO_MANY;
    Optional<Plan> instead =
        in.input().here().filter(here -> dense).flatMap(here -> Planner.instead(wish, here));
    if (instead.isPresent()) {
      return plans().proposeInstead(instead.get());
    }
    return plans().refuse(refusal, new TimeAsked(wish.subject()));
  }

  private Turn cautioned(Reminder reminder) {
    return switch (reminder.plan().subject()) {
      case WATER ->
          new CautionTalk(in).goAhead(new CautionAsked(Optional.empty(), Optional.of(reminder)));
      case STRETCH -> plans().propose(reminder);
    };
  }

  // --- giving up

  Turn nothingSet() {
    return say(Phrase.REMINDERS_NOT_SET);
  }

  /** A refusal of our own offer counts for seven days. */
  Turn refuse(PlanProposed scene) {
    return scene.offered()
        ? nothingSet().with(new ListenerUpdate.RemindersRefused(true))
        : nothingSet();
  }

  // --- setting

  /** Sets the confirmed reminder. */
  Turn set(Reminder reminder) {
    if (in.input().device().isEmpty()) {
      return noZone().withJob(new Job.FindTimeZone());
    }
    boolean canBeSet = in.input().zone().isPresent() || reminder.plan().after().isPresent();
    return canBeSet
        ? say(Phrase.ALEXA_SLOW).withJob(new Job.SetReminders(reminder, in.input().zone()))
        : noZone();
  }

  public Turn afterSetting(Reminder reminder, JobResult result) {
    if (result instanceof JobResult.PlanClashes) {
      return plans().proposeReplacing(reminder);
    }
    if (result instanceof JobResult.JobFailed failed) {
      return failed.trouble() == Trouble.NO_CONSENT
          ? new ConsentTalk(in).ask(reminder)
          : trouble(failed, reminder);
    }
    if (!(result instanceof JobResult.RemindersSet reminds)) {
      return say(Phrase.ALEXA_SLOW);
    }
    var lines = new ArrayList<Line>();
    lines.add(
        new Say(isSet(reminds.plan().subject()), Map.of("when", plans().when(reminds.plan()))));
    if (reminds.oldOnesStay()) {
      lines.add(Line.say(Phrase.OLD_ONES_STAY));
    }
    return in.between(lines, new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }

  private static Phrase isSet(ReminderSubject subject) {
    return switch (subject) {
      case WATER -> Phrase.WATER_SET;
      case STRETCH -> Phrase.STRETCH_SET;
    };
  }

  private Turn trouble(JobResult.JobFailed failed, Reminder reminder) {
    return failed.trouble() == Trouble.TIME
        ? plans().askWhen(new TimeAsked(reminder.plan().subject()), Phrase.TIME_REFUSED)
        : in.between(
            List.of(Line.say(ReminderListTalk.why(failed))),
            new NothingOpen(),
            Questions.ELSE_AFTER_WATER);
  }

  // --- consent

  /** The listener said yes to Alexa's consent question. */
  public Turn consentGiven() {
    Optional<Reminder> pending = pending();
    if (pending.isEmpty()) {
      return plans().askWhen(ReminderSubject.WATER);
    }
    Turn turn = set(pending.get());
    return in.input().listener().hydration().refused()
        ? turn.with(new ListenerUpdate.RemindersRefused(false))
        : turn;
  }

  /** The reminder that waits for consent: from the answer's token, or from the session. */
  private Optional<Reminder> pending() {
    return in.input()
        .pending()
        .or(
            () ->
                in.state().scene() instanceof ConsentAsked asked
                    ? Optional.of(asked.reminder())
                    : Optional.empty());
  }

  // --- building a turn

  private PlanTalk plans() {
    return new PlanTalk(in);
  }

  private Turn say(Phrase phrase) {
    return in.between(List.of(Line.say(phrase)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }
}
