package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a turn changes of what is known of a listener. It is data: it is stored after the turn was
 * decided, and the turn does not wait for it. What a turn must wait for is a {@link Job}.
 */
public sealed interface ListenerUpdate {

  /** What is known of a listener afterwards. */
  Listener on(Listener listener);

  /** What is known of a listener after all of these, in order. */
  static Listener all(List<ListenerUpdate> updates, Listener before) {
    Listener listener = before;
    for (ListenerUpdate update : updates) {
      listener = update.on(listener);
    }
    return listener;
  }

  /** The update that stores a listener's place as it is, or that there is none. */
  static ListenerUpdate placeOf(Listener listener) {
    return listener.progress().<ListenerUpdate>map(KeepPlace::new).orElseGet(DropPlace::new);
  }

  /** Stored with a listener's stretching. */
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

  /** Stored with a listener's wishes about water. */
  sealed interface OfWater extends ListenerUpdate {

    /** Handles each update. */
    interface Visitor<R> {
      R goalSet(GoalSet update);

      R cautionAnswered(CautionAnswered update);

      R remindersRefused(RemindersRefused update);
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

  /** There is nothing to carry on with. */
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

  /** A stretch was done to its end. */
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

  /** The listener has a goal. */
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
   * The listener was asked about limits to drinking and wanted to go ahead; why not, is never kept.
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

  /** The listener has a goal, and it is stored already. */
  record GoalKnown(Goal goal) implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withAsked().with(goal));
    }
  }

  /** What the table holds of a day, as a job brought it: stored already. */
  record DayKnown(LocalDate day, int total, int last, Optional<ZoneId> zone)
      implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().with(day, total, last).with(zone));
    }
  }

  /** Nothing is known of the listener any more: it was erased already. */
  record NothingKnown() implements ListenerUpdate {
    @Override
    public Listener on(Listener listener) {
      return Listener.NEW;
    }
  }
}
