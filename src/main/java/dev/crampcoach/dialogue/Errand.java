package dev.crampcoach.dialogue;

import dev.crampcoach.water.Drink;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the world must do before a turn has its last word. It is data: the rim does it, and its
 * {@link Outcome} is heard.
 */
public sealed interface Errand {

  /** Does an errand, whatever it is. */
  interface Reader<R> {
    R count(Count errand);

    R correct(Correct errand);

    R aim(Aim errand);

    R look(Look errand);

    R remind(Remind errand);

    R stop(Stop errand);

    R erase(Erase errand);
  }

  <R> R read(Reader<R> reader);

  /**
   * Counts a drink.
   *
   * @param zone the time zone whose day it is; empty where that is not known
   */
  record Count(LocalDate day, Drink drink, Optional<ZoneId> zone) implements Errand {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.count(this);
    }
  }

  /**
   * Puts another amount in the place of what was counted last on a day.
   *
   * @param last what was counted last as far as the session knows, in millilitres
   * @param drink empty takes it back
   */
  record Correct(LocalDate day, int last, Optional<Drink> drink) implements Errand {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.correct(this);
    }

    public int millilitres() {
      return drink.map(Drink::millilitres).orElse(0);
    }
  }

  /** Keeps a goal, and that the listener was asked before. */
  record Aim(Goal goal) implements Errand {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.aim(this);
    }
  }

  /** Looks which reminders there are, for the sake of what was asked. */
  record Look(ReminderWish wish) implements Errand {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.look(this);
    }
  }

  /**
   * Sets reminders.
   *
   * @param zone the listener's time zone; only a reminder after some time does without
   */
  record Remind(Reminder reminder, Optional<ZoneId> zone) implements Errand {
    public Remind {
      if (zone.isEmpty() && reminder.plan().after().isEmpty()) {
        throw new IllegalArgumentException("zone: times of day are of some zone");
      }
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.remind(this);
    }
  }

  /**
   * Ends reminders.
   *
   * @param tokens Alexa's names for them
   */
  record Stop(List<String> tokens) implements Errand {
    public Stop {
      tokens = List.copyOf(tokens);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.stop(this);
    }
  }

  /** Erases all that is kept of the listener, and ends all reminders. */
  record Erase() implements Errand {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.erase(this);
    }
  }
}
