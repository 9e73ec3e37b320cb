package dev.crampcoach.dialogue;

import dev.crampcoach.reminder.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of an errand. */
public sealed interface Outcome {

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
   * A drink was counted, or corrected.
   *
   * @param total of that day, in millilitres
   * @param last what was counted last, in millilitres
   */
  record Counted(int total, int last) implements Outcome {}

  /** There was nothing to correct. */
  record Nothing() implements Outcome {}

  record Kept() implements Outcome {}

  /**
   * The reminders that there are.
   *
   * @param edited those that somebody changed in the Alexa app into something that we cannot say
   */
  record Listed(List<KeptReminder> reminders, List<EditedReminder> edited) implements Outcome {
    public Listed {
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
  record Clashes() implements Outcome {}

  /**
   * Reminders were set.
   *
   * @param plan what is set now
   * @param oldOnesStay whether some that it takes the place of could not be ended, and ring as well
   */
  record Reminds(Plan plan, boolean oldOnesStay) implements Outcome {}

  /**
   * Reminders were ended.
   *
   * @param whole whether all of them were
   */
  record Stopped(boolean whole) implements Outcome {}

  /**
   * All that is kept was erased.
   *
   * @param reminders why reminders may still be there
   */
  record Erased(Optional<Trouble> reminders) implements Outcome {}

  record Failed(Trouble trouble) implements Outcome {}
}
