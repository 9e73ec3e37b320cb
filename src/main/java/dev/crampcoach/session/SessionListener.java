package dev.crampcoach.session;

import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a session carries of its listener.
 *
 * @param owed since when the place here is not what the table holds; empty where it is. Such a
 *     place is written with a later turn, under its own time.
 */
public record SessionListener(Listener listener, Optional<Instant> owed) {
  public static final SessionListener NOTHING =
      new SessionListener(Listener.UNKNOWN, Optional.empty());

  /** The same, once the table answered: it knows better, but for what it does not have yet. */
  public SessionListener having(Listener read) {
    if (!read.known()) {
      return this;
    }
    var progress = owed.isPresent() ? listener.progress() : read.progress();
    boolean noted = listener.noted() || read.noted();
    return new SessionListener(
        new Listener(progress, read.done(), noted).with(read.hydration()), owed);
  }

  /** All that is to be written now: a place that is owed too, unless there is a newer one. */
  public List<ListenerUpdate> due(List<ListenerUpdate> effects) {
    if (owed.isEmpty() || movePlace(effects)) {
      return effects;
    }
    var due = new ArrayList<>(effects);
    due.add(ListenerUpdate.placeOf(listener));
    return due;
  }

  /** When that came about. */
  public Instant when(List<ListenerUpdate> effects, Instant now) {
    return movePlace(effects) ? now : owed.orElse(now);
  }

  /** The same after a turn. */
  public SessionListener after(List<ListenerUpdate> effects, Instant now, boolean kept) {
    Optional<Instant> still = movePlace(effects) ? Optional.of(now) : owed;
    return new SessionListener(
        ListenerUpdate.all(effects, listener), kept ? Optional.empty() : still);
  }

  private static boolean movePlace(List<ListenerUpdate> effects) {
    return effects.stream()
        .anyMatch(
            effect ->
                effect instanceof ListenerUpdate.KeepPlace
                    || effect instanceof ListenerUpdate.DropPlace);
  }
}
