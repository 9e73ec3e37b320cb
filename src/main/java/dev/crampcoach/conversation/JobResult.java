package dev.crampcoach.conversation;

import dev.crampcoach.reminder.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The result of a {@link Job}. */
public sealed interface JobResult {

  /** Why a job failed. */
  enum Trouble {
    /** The listeners table does not answer. */
    NOT_KEPT,
    /** The listener has not allowed reminders. */
    NO_CONSENT,
    /** The device takes no reminders, or no more of them. */
    DEVICE,
    /** Alexa does not accept this time. */
    TIME,
    GONE,
    /** Another client changed it at the same time. */
    CONFLICT,
    BUSY,
    DOWN,
    /** The call timed out: it may or may not have been done. */
    SLOW,
    /** Part of it was done before it failed, and could not be undone. */
    HALF_DONE
  }

  /**
   * The time zone of the device.
   *
   * @param zone empty if none is set, or it could not be read
   * @param down whether it could not be read, so that it is unknown if one is set
   */
  record TimeZoneFound(Optional<ZoneId> zone, boolean down) implements JobResult {}

  /**
   * A drink was counted or corrected.
   *
   * @param total of that day, in milliliters
   * @param last the last amount, in milliliters
   */
  record DrinkCounted(int total, int last) implements JobResult {}

  /** No drink to correct. */
  record NothingToCorrect() implements JobResult {}

  record GoalKept() implements JobResult {}

  /**
   * The reminders that are set.
   *
   * @param edited those that somebody edited in the Alexa app into something that we cannot say
   */
  record RemindersListed(List<KeptReminder> reminders, List<EditedReminder> edited)
      implements JobResult {
    public RemindersListed {
      reminders = List.copyOf(reminders);
      edited = List.copyOf(edited);
    }

    /** Alexa's ids for all of them. */
    public List<String> tokens() {
      return Stream.concat(
              reminders.stream().flatMap(kept -> kept.tokens().stream()),
              edited.stream().map(EditedReminder::token))
          .toList();
    }
  }

  /** Not set: other reminders are close to it. */
  record PlanClashes() implements JobResult {}

  /**
   * Reminders were set.
   *
   * @param plan what is set now
   * @param oldOnesStay whether some that it replaces could not be stopped, and ring as well
   */
  record RemindersSet(Plan plan, boolean oldOnesStay) implements JobResult {}

  /**
   * Reminders were stopped.
   *
   * @param whole whether all of them were
   */
  record RemindersStopped(boolean whole) implements JobResult {}

  /**
   * All stored data was erased.
   *
   * @param reminders why reminders may still be set; empty if none are
   */
  record AllErased(Optional<Trouble> reminders) implements JobResult {}

  record JobFailed(Trouble trouble) implements JobResult {}
}
