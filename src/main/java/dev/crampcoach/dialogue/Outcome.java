package dev.crampcoach.dialogue;

import dev.crampcoach.hydration.Plan;
import java.util.List;
import java.util.Optional;

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
    SLOW
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

  record Listed(List<KeptReminder> reminders) implements Outcome {
    public Listed {
      reminders = List.copyOf(reminders);
    }
  }

  /** Others are close to it, and were left as they are. */
  record Clashes() implements Outcome {}

  /**
   * Reminders were set.
   *
   * @param plan what is set now
   * @param whole whether that is all of what was wanted
   */
  record Reminds(Plan plan, boolean whole) implements Outcome {}

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
