package dev.crampcoach.conversation;

import dev.crampcoach.reminder.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of a {@link Job}. */
public sealed interface JobResult {

  /** Why nothing came of it. */
  enum Trouble {
    /** The table of listeners does not answer. */
    NOT_KEPT,
    /** The listener has not allowed reminders. */
    NO_CONSENT,
    /** The device takes no reminders, or no more of them. */
    DEVICE,
    /** Alexa does not take this time. */
    TIME,
    GONE,
    /** Somebody else changed it at the same time. */
    CONFLICT,
    BUSY,
    DOWN,
    /** There was no answer in time: nobody knows whether it is done. */
    SLOW,
    /** Part of it was done before it failed, and could not be taken back. */
    HALF_DONE
  }

  /**
   * Alexa was asked for the time zone of the device.
   *
   * @param zone empty where none is set, or it could not be read
   * @param down whether it could not be read, so that nobody knows if one is set
   */
  record TimeZoneFound(Optional<ZoneId> zone, boolean down) implements JobResult {}

  /**
   * A drink was counted, or corrected.
   *
   * @param total of that day, in millilitres
   * @param last what was counted last, in millilitres
   */
  record DrinkCounted(int total, int last) implements JobResult {}

  /** There was nothing to correct. */
  record NothingToCorrect() implements JobResult {}

  record GoalKept() implements JobResult {}

  /**
   * The reminders that there are.
   *
   * @param edited those that somebody changed in the Alexa app into something that we cannot say
   */
  record RemindersListed(List<KeptReminder> reminders, List<EditedReminder> edited)
      implements JobResult {
    public RemindersListed {
      reminders = List.copyOf(reminders);
      edited = List.copyOf(edited);
    }

    /** Alexa's names for all of them. */
    public List<String> tokens() {
      return Stream.concat(
              reminders.stream().flatMap(kept -> kept.tokens().stream()),
              edited.stream().map(EditedReminder::token))
          .toList();
    }
  }

  /** Others are close to it, and were left as they are. */
  record PlanClashes() implements JobResult {}

  /**
   * Reminders were set.
   *
   * @param plan what is set now
   * @param oldOnesStay whether some that it takes the place of could not be ended, and ring as well
   */
  record RemindersSet(Plan plan, boolean oldOnesStay) implements JobResult {}

  /**
   * Reminders were ended.
   *
   * @param whole whether all of them were
   */
  record RemindersStopped(boolean whole) implements JobResult {}

  /**
   * All that is kept was erased.
   *
   * @param reminders why reminders may still be there
   */
  record AllErased(Optional<Trouble> reminders) implements JobResult {}

  record JobFailed(Trouble trouble) implements JobResult {}
}
