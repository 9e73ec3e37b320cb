package dev.crampcoach.conversation;

import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call to the outside that must finish before a turn is spoken. It is data: the Alexa adapter
 * runs it, and its {@link JobResult} is handled in the same turn.
 */
public sealed interface Job {

  /** Runs each job. */
  interface Visitor<R> {
    R findTimeZone(FindTimeZone job);

    R countDrink(CountDrink job);

    R correctDrink(CorrectDrink job);

    R setGoal(SetGoal job);

    R listReminders(ListReminders job);

    R setReminders(SetReminders job);

    R stopReminders(StopReminders job);

    R eraseAll(EraseAll job);
  }

  <R> R accept(Visitor<R> visitor);

  /** Asks Alexa for the time zone of the device. */
  record FindTimeZone() implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.findTimeZone(this);
    }
  }

  /**
   * Counts a drink.
   *
   * @param zone the time zone of that day; empty if it is unknown
   * @param lately whether it may have been drunk in the last two hours
   * @param over the quarter hours whose amounts are no longer needed
   */
  record CountDrink(
      LocalDate day, Drink drink, Optional<ZoneId> zone, boolean lately, Set<Long> over)
      implements Job {
    public CountDrink {
      over = Set.copyOf(over);
    }

    public CountDrink(LocalDate day, Drink drink, Optional<ZoneId> zone) {
      this(day, drink, zone, true, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.countDrink(this);
    }
  }

  /**
   * Replaces the last amount that was counted on a day, or all of them.
   *
   * @param last the last amount, or the day's total, as far as the session knows, in milliliters
   * @param drink empty takes it back
   * @param told the quarter hour in which the last amount was told, if it is needed still
   * @param whole whether it replaces the day's total
   */
  record CorrectDrink(
      LocalDate day, int last, Optional<Drink> drink, Optional<Long> told, boolean whole)
      implements Job {
    public CorrectDrink(LocalDate day, int last, Optional<Drink> drink, Optional<Long> told) {
      this(day, last, drink, told, false);
    }

    public CorrectDrink(LocalDate day, int last, Optional<Drink> drink) {
      this(day, last, drink, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.correctDrink(this);
    }

    public int millilitres() {
      return drink.map(Drink::millilitres).orElse(0);
    }
  }

  /** Stores a goal, and that the caution about water was answered. */
  record SetGoal(Goal goal) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setGoal(this);
    }
  }

  /** Lists the reminders, for one of three purposes. */
  record ListReminders(ReminderWish wish) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listReminders(this);
    }
  }

  /**
   * Sets reminders.
   *
   * @param zone the listener's time zone; may be empty only for a relative reminder
   */
  record SetReminders(Reminder reminder, Optional<ZoneId> zone) implements Job {
    public SetReminders {
      if (zone.isEmpty() && reminder.plan().after().isEmpty()) {
        throw new IllegalArgumentException("zone: times of day are of some zone");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setReminders(this);
    }
  }

  /**
   * Stops reminders.
   *
   * @param tokens Alexa's ids for them
   */
  record StopReminders(List<String> tokens) implements Job {
    public StopReminders {
      tokens = List.copyOf(tokens);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stopReminders(this);
    }
  }

  /** Erases all that is stored of the listener, and stops all reminders. */
  record EraseAll() implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.eraseAll(this);
    }
  }
}
