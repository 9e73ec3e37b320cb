package dev.crampcoach.conversation;

import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What must be done outside before a turn can be spoken. It is data: the rim runs it, and its
 * {@link JobResult} is heard in the same turn.
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
   * @param zone the time zone whose day it is; empty where that is not known
   */
  record CountDrink(LocalDate day, Drink drink, Optional<ZoneId> zone) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.countDrink(this);
    }
  }

  /**
   * Puts another amount in the place of what was counted last on a day.
   *
   * @param last what was counted last as far as the session knows, in millilitres
   * @param drink empty takes it back
   */
  record CorrectDrink(LocalDate day, int last, Optional<Drink> drink) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.correctDrink(this);
    }

    public int millilitres() {
      return drink.map(Drink::millilitres).orElse(0);
    }
  }

  /** Stores a goal, and that the listener was asked before. */
  record SetGoal(Goal goal) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setGoal(this);
    }
  }

  /** Looks which reminders there are, for the sake of what was asked. */
  record ListReminders(ReminderWish wish) implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listReminders(this);
    }
  }

  /**
   * Sets reminders.
   *
   * @param zone the listener's time zone; only a reminder after some time does without
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
   * Ends reminders.
   *
   * @param tokens Alexa's names for them
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

  /** Erases all that is stored of the listener, and ends all reminders. */
  record EraseAll() implements Job {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.eraseAll(this);
    }
  }
}
