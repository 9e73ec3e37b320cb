package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.alexa.services.AlexaReminders;
import dev.crampcoach.alexa.services.DeviceTimeZone;
import dev.crampcoach.alexa.services.Services;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.conversation.Reminders;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs the jobs of a turn within the turn's deadline. A service that throws gives a failed result.
 *
 * @param user Alexa's user id; empty if the request has none
 * @param request Alexa's request id, by which a drink is counted once even if the request is
 *     retried
 */
record JobRunner(
    Listeners listeners,
    Optional<String> user,
    Reminders reminders,
    Supplier<TimeZoneFound> timeZone,
    String request,
    Instant now,
    Deadline deadline,
    FailureLog failures)
    implements Job.Visitor<JobResult> {
  private static final String REMINDERS = "Alexa's reminders";

  static JobRunner of(
      HandlerInput input,
      Listeners listeners,
      Map<ReminderSubject, String> texts,
      DeviceTimeZone timeZone,
      Instant now,
      FailureLog failures) {
    Request request = input.getRequestEnvelope().getRequest();
    Optional<ReminderManagementService> service =
        failures
            .attempt(REMINDERS, () -> Services.of(input))
            .flatMap(services -> services)
            .map(ServiceClientFactory::getReminderManagementService);
    String locale = request.getLocale() == null ? "en-US" : request.getLocale();
    return new JobRunner(
        listeners,
        Envelopes.user(input.getRequestEnvelope()),
        new AlexaReminders(service, locale, texts),
        timeZone::find,
        request.getRequestId() == null ? now.toString() : request.getRequestId(),
        now,
        Services.deadline(input),
        failures);
  }

  @Override
  public JobResult findTimeZone(Job.FindTimeZone job) {
    return timeZone.get();
  }

  @Override
  public JobResult countDrink(Job.CountDrink job) {
    return kept(id -> listeners.count(id, job, request, now, deadline));
  }

  @Override
  public JobResult correctDrink(Job.CorrectDrink job) {
    return kept(id -> listeners.correct(id, job, request, now, deadline));
  }

  @Override
  public JobResult setGoal(Job.SetGoal job) {
    List<ListenerUpdate> updates =
        List.of(new ListenerUpdate.CautionAnswered(), new ListenerUpdate.GoalSet(job.goal()));
    return kept(
        id ->
            listeners.keep(id, updates, now, deadline)
                ? new JobResult.GoalKept()
                : new JobResult.JobFailed(Trouble.NOT_KEPT));
  }

  private JobResult kept(Function<String, JobResult> change) {
    return user.flatMap(id -> failures.attempt("keeping a listener", () -> change.apply(id)))
        .orElse(new JobResult.JobFailed(Trouble.NOT_KEPT));
  }

  @Override
  public JobResult listReminders(Job.ListReminders job) {
    return look();
  }

  private JobResult look() {
    return asked(() -> reminders.look(now), Trouble.DOWN);
  }

  @Override
  public JobResult setReminders(Job.SetReminders job) {
    return asked(() -> reminders.remind(job, now), Trouble.SLOW);
  }

  @Override
  public JobResult stopReminders(Job.StopReminders job) {
    return stop(job.tokens());
  }

  private JobResult stop(List<String> tokens) {
    return asked(() -> reminders.stop(tokens), Trouble.SLOW);
  }

  /**
   * @param thrown the failure to report if the call throws
   */
  private JobResult asked(Supplier<JobResult> call, Trouble thrown) {
    Optional<JobResult> outcome = failures.attempt(REMINDERS, call);
    outcome.ifPresent(this::report);
    return outcome.orElse(new JobResult.JobFailed(thrown));
  }

  /** Logs outages only: a refusal is not a failure of the service. */
  private void report(JobResult outcome) {
    if (outcome instanceof JobResult.JobFailed failed) {
      switch (failed.trouble()) {
        case BUSY, DOWN, SLOW, HALF_DONE ->
            failures.report(REMINDERS + " failed: " + failed.trouble());
        case NOT_KEPT, NO_CONSENT, DEVICE, TIME, GONE, CONFLICT -> {
          // The listener is told about it.
        }
      }
    }
  }

  /** Erases our own data first, then stops the reminders. */
  @Override
  public JobResult eraseAll(Job.EraseAll job) {
    boolean erased = user.map(this::erase).orElse(true);
    return erased ? new JobResult.AllErased(stopAll()) : new JobResult.JobFailed(Trouble.NOT_KEPT);
  }

  private boolean erase(String id) {
    return failures
        .attempt("erasing a listener", () -> listeners.erase(id, deadline))
        .orElse(false);
  }

  private Optional<Trouble> stopAll() {
    JobResult looked = look();
    if (looked instanceof JobResult.JobFailed failed) {
      return Optional.of(failed.trouble());
    }
    List<String> tokens =
        looked instanceof JobResult.RemindersListed listed ? listed.tokens() : List.of();
    JobResult stopped = stop(tokens);
    boolean whole = stopped instanceof JobResult.RemindersStopped all && all.whole();
    return whole ? Optional.empty() : Optional.of(Trouble.DOWN);
  }
}
