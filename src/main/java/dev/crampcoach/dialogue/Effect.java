package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.water.Goal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a turn asks the world to do once it is decided. It is data: the rim does it, and the turn
 * does not wait to hear what came of it. What it must hear is an {@link Errand}.
 */
public sealed interface Effect {

  /** What is known of a listener afterwards. */
  Listener on(Listener listener);

  /** What is kept of a listener's stretching. */
  sealed interface OfStretching extends Effect {

    /** Keeps an effect, whatever it is; a new one does not compile until everyone can. */
    interface Reader<R> {
      R keep(Keep effect);

      R drop(Drop effect);

      R done(Done effect);

      R noted(Noted effect);
    }

    <R> R read(Reader<R> reader);
  }

  /** What is kept of a listener's wishes about water. */
  sealed interface OfWater extends Effect {

    /** Keeps an effect, whatever it is; a new one does not compile until everyone can. */
    interface Reader<R> {
      R aim(Aim effect);

      R asked(Asked effect);

      R refused(Refused effect);
    }

    <R> R read(Reader<R> reader);
  }

  /** The place is kept, unless a newer one is. */
  record Keep(Progress progress) implements OfStretching {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.keep(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(Optional.of(progress));
    }
  }

  /** There is nothing to carry on with. */
  record Drop() implements OfStretching {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.drop(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(Optional.empty());
    }
  }

  /** A stretch was done to its end. */
  record Done(String item) implements OfStretching {
    public Done {
      ContentId.requireItem(item);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.done(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.withOneMore(item);
    }
  }

  /** The full note was given. */
  record Noted() implements OfStretching {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.noted(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.withNote();
    }
  }

  /** The listener has a goal. */
  record Aim(Goal goal) implements OfWater {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.aim(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().with(goal));
    }
  }

  /**
   * The listener was asked about limits to drinking and wanted to go ahead; why not, is never kept.
   */
  record Asked() implements OfWater {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.asked(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withAsked());
    }
  }

  /** Reminders were refused, or are welcome again. */
  record Refused(boolean refused) implements OfWater {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.refused(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withRefused(refused));
    }
  }

  /** The listener has a goal, and it is kept already. */
  record Aimed(Goal goal) implements Effect {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().withAsked().with(goal));
    }
  }

  /** What the table holds of a day, as an errand brought it: kept already. */
  record Tallied(LocalDate day, int total, int last, Optional<ZoneId> zone) implements Effect {
    @Override
    public Listener on(Listener listener) {
      return listener.with(listener.hydration().with(day, total, last).with(zone));
    }
  }

  /** Nothing is known of the listener any more: erased already. */
  record Forgotten() implements Effect {
    @Override
    public Listener on(Listener listener) {
      return Listener.NEW;
    }
  }

  /** Alexa asks in her own voice whether reminders may be set. */
  record AskConsent(Reminder reminder) implements Effect {
    @Override
    public Listener on(Listener listener) {
      return listener;
    }
  }

  /** The listener finds a card where reminders can be allowed. */
  record ShowConsent() implements Effect {
    @Override
    public Listener on(Listener listener) {
      return listener;
    }
  }

  /** A task that a routine or a link has started is done. */
  record Complete() implements Effect {
    @Override
    public Listener on(Listener listener) {
      return listener;
    }
  }
}
