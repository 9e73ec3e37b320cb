package dev.crampcoach.dialogue;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/** What a turn asks the world to do. It is data: the rim does it. */
public sealed interface Effect {

  /** Does an effect, whatever it is; a new one does not compile until everyone who does it can. */
  interface Reader<R> {
    R keep(Keep effect);

    R drop(Drop effect);

    R done(Done effect);

    R noted(Noted effect);
  }

  <R> R read(Reader<R> reader);

  /** What is known of a listener afterwards. */
  Listener on(Listener listener);

  /** The place is kept, unless a newer one is. */
  record Keep(Progress progress) implements Effect {
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
  record Drop() implements Effect {
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
  record Done(String item) implements Effect {
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
  record Noted() implements Effect {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.noted(this);
    }

    @Override
    public Listener on(Listener listener) {
      return listener.withNote();
    }
  }
}
