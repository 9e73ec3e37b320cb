package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.ServiceException;
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
 * Alexa's reminders through the SDK's client. Alexa's own list is the truth: nothing of it is kept
 * here, so it cannot grow old. Every status has its own outcome.
 *
 * @param service empty where the request brings no way to it
 * @param texts what is said when one rings
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
    } catch (ServiceException e) {
      Trouble trouble = ServiceErrors.trouble(e);
      // Nothing was to be changed, so it does not matter whether the service heard it.
      return failed(trouble == Trouble.SLOW ? Trouble.DOWN : trouble);
    } catch (RuntimeException e) {
      return failed(Trouble.DOWN);
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
        new ReminderRequests(locale, texts.get(reminder.plan().matter()), job.zone(), now);
    List<String> old = reminder.replacing() ? tokens(replaced(reminder.plan(), kept)) : List.of();
    return new ReminderSetter(service.get(), this, reminder.plan(), requests).instead(old);
  }

  /**
   * What a plan takes the place of: the same on the same days, and what comes close to it. Others
   * stay, unless all together would be too many.
   */
  private static List<KeptReminder> replaced(Plan plan, List<KeptReminder> kept) {
    List<KeptReminder> all =
        kept.stream().filter(reminder -> reminder.plan().matter() == plan.matter()).toList();
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

  /** Why a reminder may still ring; what is not there any more does not. */
  private static Optional<Trouble> stop(ReminderManagementService service, String token) {
    Trouble trouble;
    try {
      service.deleteReminder(token);
      return Optional.empty();
    } catch (ServiceException e) {
      trouble = ServiceErrors.trouble(e);
    } catch (RuntimeException e) {
      trouble = ServiceErrors.trouble(e);
    }
    return trouble == Trouble.GONE ? Optional.empty() : Optional.of(trouble);
  }

  static JobResult failed(Trouble trouble) {
    return new JobResult.JobFailed(trouble);
  }

  /** Whether a plan is there by now, whoever set it. */
  boolean has(Plan plan, Instant now) {
    return look(now) instanceof JobResult.RemindersListed listed
        && listed.reminders().stream().anyMatch(kept -> kept.plan().covers(plan));
  }
}
