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
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.english.AnswerWords.Kind;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanBounds;
import dev.crampcoach.reminder.PlanOmission;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets reminders that were read back with their times and days and confirmed, and reports the
 * result. Source: Amazon's certification rules for reminders.
 */
public record ReminderTalk(TurnContext in) {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  // --- from a wish to a plan

  public Turn wish(Words words) {
    return PlanWords.isAboutSomethingElse(words)
        ? say(Phrase.REMIND_SOMETHING_ELSE)
        : plan(PlanWords.in(words), false, Optional.empty());
  }

  /** Handles the answer to the question for times. */
  Optional<Answer> when(Words words, TimeAsked asked) {
    return said(words, asked.about())
        .map(wish -> plan(PlanDraft.on(asked, wish), false, PlanDraft.times(asked)));
  }

  /** Handles words that change what was read back: its times, its days, or one more time. */
  Optional<Answer> when(Words words, Reminder old) {
    return without(words, old)
        .or(() -> said(words, old.plan().subject()).map(wish -> changed(words, wish, old)));
  }

  /** Handles words that want another plan; asks for its times if they don't say them. */
  Answer change(Words words, Reminder old) {
    ReminderSubject subject = old.plan().subject();
    PlanWish wish = PlanWords.in(words).about(subject);
    return wish.saysWhen() ? changed(words, wish, old) : new PlanTalk(in).askWhen(subject);
  }

  /** Handles words that only take times out of what was read back. */
  private Optional<Answer> without(Words words, Reminder old) {
    PlanWish any = PlanWish.any(old.plan().subject());
    return PlanOmission.change(words, old.plan()).map(left -> read(left, any, old.replacing()));
  }

  private Turn changed(Words words, PlanWish wish, Reminder old) {
    return PlanBounds.change(words, wish, old.plan())
        .map(result -> read(result, wish, old.replacing()))
        .orElseGet(() -> plan(wish, old.replacing(), Optional.of(old.plan())));
  }

  /** Accepts only words that say when and nothing else, and do not name the other subject. */
  private static Optional<PlanWish> said(Words words, ReminderSubject subject) {
    PlanWish wish = PlanWords.in(words).about(subject);
    boolean answers =
        wish.saysWhen()
            && English.ANSWERS.areOnly(Kind.TIME, words)
            && ReminderChoice.subject(words).filter(named -> named != subject).isEmpty();
    return answers ? Optional.of(wish) : Optional.empty();
  }

  /** Proposes the default times. */
  Turn usual(TimeAsked asked) {
    return plan(PlanDraft.on(asked, PlanWish.any(asked.about())), false, Optional.empty());
  }

  /**
   * Reminders ring by the device's own clock, so Alexa is asked for the time zone even if one is
   * stored.
   *
   * @param old what was read back, which the wish changes
   */
  private Turn plan(PlanWish wish, boolean replacing, Optional<Plan> old) {
    if (in.input().device().isEmpty()) {
      return zoneNotRead().withJob(new Job.FindTimeZone());
    }
    Optional<PlanResult> planned =
        in.input()
            .here()
            .map(here -> Planner.plan(wish, here, old))
            .or(() -> Planner.planWithoutZone(wish));
    return planned
        .map(result -> read(result, wish, replacing))
        .orElseGet(() -> noZone(wish.subject()));
  }

  private Turn read(PlanResult result, PlanWish wish, boolean replacing) {
    if (result instanceof PlanResult.PlanFound planned) {
      return cautioned(new Reminder(planned.plan(), replacing));
    }
    if (result instanceof PlanResult.OtherPlan instead) {
      return plans().proposeInstead(instead);
    }
    if (result instanceof PlanResult.EitherHalf half) {
      return plans()
          .askHalf(
              new HalfAsked(
                  new Reminder(half.morning(), replacing), new Reminder(half.later(), replacing)));
    }
    Refusal why = ((PlanResult.PlanRefused) result).why();
    return plans()
        .refuse(
            why, new TimeAsked(wish.subject(), Optional.empty(), new PlanDraft(in).of(why, wish)));
  }

  private Turn zoneNotRead() {
    return say(Phrase.ZONE_NOT_READ);
  }

  /**
   * Explains once a session where to set the time zone, and offers what works without it: a single
   * reminder. If the service failed, says only that.
   */
  private Turn noZone(ReminderSubject subject) {
    if (in.input().device().filter(TimeZoneFound::down).isPresent()) {
      return zoneNotRead();
    }
    var phrase = in.state().told().zone() ? Phrase.NO_ZONE_AGAIN : Phrase.NO_ZONE;
    return cautioned(new Reminder(Plan.after(subject, AN_HOUR), false))
        .opening(List.of(Line.say(phrase)))
        .with(in.state().told().withZone());
  }

  Turn cautioned(Reminder reminder) {
    return switch (reminder.plan().subject()) {
      case WATER -> new CautionTalk(in).first(reminder);
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
      return zoneNotRead().withJob(new Job.FindTimeZone());
    }
    boolean canBeSet = in.input().zone().isPresent() || reminder.plan().after().isPresent();
    return canBeSet
        ? say(Phrase.ALEXA_SLOW).withJob(new Job.SetReminders(reminder, in.input().zone()))
        : noZone(reminder.plan().subject());
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
