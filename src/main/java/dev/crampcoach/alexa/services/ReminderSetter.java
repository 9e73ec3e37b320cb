package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.reminder.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets one plan, all or nothing: as one reminder if the service accepts it, otherwise one per rule,
 * deleting what was set if the rest fails. If a call may have succeeded without an answer, looks
 * the plan up first.
 */
record ReminderSetter(
    ReminderManagementService service,
    AlexaReminders reminders,
    Plan plan,
    ReminderRequests requests) {

  /**
   * @param old the reminders it replaces: a single one is updated, several are replaced by a new
   *     one
   */
  JobResult instead(List<String> old) {
    List<ReminderRequest> whole = requests.whole(plan);
    if (old.size() == 1 && whole.size() == 1) {
      Optional<Trouble> trouble = update(old.get(0), whole.get(0));
      if (trouble.isEmpty()) {
        return new JobResult.RemindersSet(plan, false);
      }
      if (trouble.get() != Trouble.TIME && trouble.get() != Trouble.GONE) {
        return AlexaReminders.failed(trouble.get());
      }
    }
    JobResult set = set(whole);
    if (!(set instanceof JobResult.RemindersSet) || old.isEmpty()) {
      return set;
    }
    return new JobResult.RemindersSet(plan, !isStopped(old));
  }

  private boolean isStopped(List<String> tokens) {
    return reminders.stop(tokens) instanceof JobResult.RemindersStopped stopped && stopped.whole();
  }

  private Optional<Trouble> update(String token, ReminderRequest request) {
    return ServiceErrors.attempt(() -> service.updateReminder(token, request))
        .filter(trouble -> !((trouble == Trouble.SLOW || trouble == Trouble.DOWN) && isThere()));
  }

  private JobResult set(List<ReminderRequest> whole) {
    JobResult set = create(whole);
    boolean severalRules = requests.single(plan).size() > whole.size();
    return set instanceof JobResult.JobFailed failed
            && failed.trouble() == Trouble.TIME
            && severalRules
        ? create(requests.single(plan))
        : set;
  }

  private JobResult create(List<ReminderRequest> wanted) {
    var tokens = new ArrayList<String>();
    for (ReminderRequest request : wanted) {
      Optional<Trouble> trouble = create(request, tokens);
      if (trouble.isPresent()) {
        return takeBack(tokens, trouble.get());
      }
    }
    return new JobResult.RemindersSet(plan, false);
  }

  private boolean isThere() {
    return reminders.has(plan, requests.now());
  }

  /** Retries once if the service was busy or down, unless the reminder exists already. */
  private Optional<Trouble> create(ReminderRequest request, List<String> tokens) {
    Optional<Trouble> first = attempt(request, tokens);
    boolean again =
        first.isPresent()
            && (first.get() == Trouble.BUSY
                || first.get() == Trouble.DOWN
                || first.get() == Trouble.SLOW);
    if (!again) {
      return first;
    }
    if (first.get() != Trouble.BUSY && tokens.isEmpty() && isThere()) {
      return Optional.empty();
    }
    // A call that timed out may still be running: it is not retried.
    return first.get() == Trouble.SLOW ? first : attempt(request, tokens);
  }

  private Optional<Trouble> attempt(ReminderRequest request, List<String> tokens) {
    // A reminder that is being created cannot be gone.
    return ServiceErrors.attempt(() -> tokens.add(service.createReminder(request).getAlertToken()))
        .map(trouble -> trouble == Trouble.GONE ? Trouble.DOWN : trouble);
  }

  /** Deletes what was set so far; reports what cannot be deleted. */
  private JobResult takeBack(List<String> tokens, Trouble why) {
    if (tokens.isEmpty()) {
      return AlexaReminders.failed(why);
    }
    return AlexaReminders.failed(isStopped(tokens) ? why : Trouble.HALF_DONE);
  }
}
