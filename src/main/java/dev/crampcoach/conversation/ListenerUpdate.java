package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A change to a listener's stored data. It is data: it is stored after the turn was decided, and
 * the turn does not depend on the result. A call that a turn must wait for is a {@link Job}.
 */
public sealed interface ListenerUpdate {

  /** Returns the listener with this change. */
  Listener on(Listener listener);

  /** Returns the listener with all these changes, in order. */
  static Listener all(List<ListenerUpdate> updates, Listener before) {
    Listener listener = before;
    for (ListenerUpdate update : updates) {
      listener = update.on(listener);
    }
    return listener;
  }

  /** The update that stores a listener's current place, or removes it. */
  static ListenerUpdate placeOf(Listener listener) {
    return listener.progress().<ListenerUpdate>map(KeepPlace::new).orElseGet(DropPlace::new);
  }

  /** Stored in the row of a listener's stretching. */
  sealed interface OfStretching extends ListenerUpdate {

    /** Handles each update. */
    interface Visitor<R> {
      R keepPlace(KeepPlace update);

      R dropPlace(DropPlace update);

      R stretchDone(StretchDone update);

      R noteGiven(NoteGiven update);
    }

    <R> R accept(Visitor<R> visitor);
  }

  /** Stored in the row of a listener's water settings. */
  sealed interface OfWater extends ListenerUpdate {

    /** Handles each update. */
    interface Visitor<R> {
      R goalSet(GoalSet update);

      R cautionAnswered(CautionAnswered update);

      R remindersRefused(RemindersRefused update);

      R offersPaused(OffersPaused update);
    }

    <R> R accept(Visitor<R> visitor);
  }

  /** Stores the place, unless a newer one is stored. */
  record KeepPlace(Progress progress) implements OfStretching {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keepPlace(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(Optional.of(progress));
    }
  }

  /** Removes the place: there is nothing to resume. */
  record DropPlace() implements OfStretching {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dropPlace(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(Optional.empty());
    }
  }

  /** A stretch was completed. */
  record StretchDone(String item) implements OfStretching {
    public StretchDone {
      ContentId.requireItem(item);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stretchDone(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.withOneMore(item);
    }
  }

  /** The full note was given. */
  record NoteGiven() implements OfStretching {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteGiven(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.withNote();
    }
  }

  /** The listener has set a goal. */
  record GoalSet(Goal goal) implements OfWater {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.goalSet(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().with(goal));
    }
  }

  /**
   * The listener heard the caution about water and wanted to go ahead; the reason is never stored.
   */
  record CautionAnswered() implements OfWater {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cautionAnswered(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withAsked());
    }
  }

  /** Reminders were refused, or are welcome again. */
  record RemindersRefused(boolean refused) implements OfWater {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remindersRefused(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withRefused(refused));
    }
  }

  /** Much was drunk in a short time: for this day nothing more is offered. */
  record OffersPaused(LocalDate day) implements OfWater {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.offersPaused(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withPaused(day));
    }
  }

  /** The listener has a goal, which is stored already. */
  record GoalKnown(Goal goal) implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withAsked().with(goal));
    }
  }

  /** The table's total of a day, as a job returned it: stored already. */
  record DayKnown(LocalDate day, int total, int last, Optional<ZoneId> zone)
      implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().with(day, total, last).with(zone));
    }
  }

  /**
   * What was told in a quarter hour, or taken back, which is stored already.
   *
   * @param quarterHour counted from the epoch
   */
  record ToldLately(long quarterHour, int millilitres) implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withTold(quarterHour, millilitres));
    }
  }

  /** The listener's data was erased already. */
  record NothingKnown() implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return Listener.NEW;
    }
  }
}
