package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Reminders;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Manages reminders through the SDK's client. Alexa's own list is the source of truth and nothing
 * of it is cached. Every HTTP status has its own result.
 *
 * @param service empty if the request has no API endpoint or token
 * @param texts what Alexa says when a reminder rings
 */
public record AlexaReminders(
    Optional<ReminderManagementService> service, String locale, Map<ReminderSubject, String> texts)
    implements Reminders {

  @Override
  public JobResult look(Instant now) {
    return service.isEmpty() ? failed(Trouble.DOWN) : look(service.get(), now);
  }

  private JobResult look(ReminderManagementService service, Instant now) {
    try {
      var alerts = service.getReminders().getAlerts();
      var kept = new KeptReminders(texts.get(ReminderSubject.STRETCH), now);
      return kept.read(alerts == null ? List.of() : alerts);
    } catch (RuntimeException e) {
      Trouble trouble = ServiceErrors.trouble(e);
      // A read changes nothing, so it does not matter whether the service received it.
      return failed(trouble == Trouble.SLOW ? Trouble.DOWN : trouble);
    }
  }

  @Override
  public JobResult remind(Job.SetReminders job, Instant now) {
    if (service.isEmpty()) {
      return failed(Trouble.DOWN);
    }
    JobResult looked = look(now);
    if (!(looked instanceof JobResult.RemindersListed listed)) {
      return looked;
    }
    Reminder reminder = job.reminder();
    List<KeptReminder> kept = listed.reminders();
    if (!reminder.replacing()
        && reminder.plan().clashes(kept.stream().map(KeptReminder::plan).toList())) {
      return new JobResult.PlanClashes();
    }
    var requests =
        new ReminderRequests(locale, texts.get(reminder.plan().subject()), job.zone(), now);
    List<String> old = reminder.replacing() ? tokens(replaced(reminder.plan(), kept)) : List.of();
    return new ReminderSetter(service.get(), this, reminder.plan(), requests).instead(old);
  }

  /**
   * The reminders that a plan replaces: those of the same kind on the same days, and those close to
   * it. Others stay, unless there would be too many altogether.
   */
  private static List<KeptReminder> replaced(Plan plan, List<KeptReminder> kept) {
    List<KeptReminder> all =
        kept.stream().filter(reminder -> reminder.plan().subject() == plan.subject()).toList();
    List<KeptReminder> near =
        all.stream()
            .filter(
                reminder ->
                    reminder.plan().isOnSameDays(plan) || plan.clashes(List.of(reminder.plan())))
            .toList();
    List<Plan> others =
        all.stream().filter(reminder -> !near.contains(reminder)).map(KeptReminder::plan).toList();
    return plan.clashes(others) ? all : near;
  }

  private static List<String> tokens(List<KeptReminder> kept) {
    return kept.stream().flatMap(reminder -> reminder.tokens().stream()).toList();
  }

  @Override
  public JobResult stop(List<String> tokens) {
    if (service.isEmpty()) {
      return failed(Trouble.DOWN);
    }
    List<Trouble> troubles =
        tokens.stream().map(token -> stop(service.get(), token)).flatMap(Optional::stream).toList();
    return !troubles.isEmpty() && troubles.size() == tokens.size()
        ? failed(troubles.get(0))
        : new JobResult.RemindersStopped(troubles.isEmpty());
  }

  /** Deletes a reminder, or says why it may still ring. One that is gone counts as deleted. */
  private static Optional<Trouble> stop(ReminderManagementService service, String token) {
    return ServiceErrors.attempt(() -> service.deleteReminder(token))
        .filter(trouble -> trouble != Trouble.GONE);
  }

  static JobResult failed(Trouble trouble) {
    return new JobResult.JobFailed(trouble);
  }

  /** Whether a plan is set by now, whoever set it. */
  boolean has(Plan plan, Instant now) {
    return look(now) instanceof JobResult.RemindersListed listed
        && listed.reminders().stream().anyMatch(kept -> kept.plan().covers(plan));
  }
}
