package dev.crampcoach.session;

import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The listener as carried in a session.
 *
 * @param unsavedSince time of the oldest place that DynamoDB has not confirmed; empty if all is
 *     stored. The place is written again with a later turn, under this time.
 */
public record SessionListener(Listener listener, Optional<Instant> unsavedSince) {
  public static final SessionListener NOTHING =
      new SessionListener(Listener.UNKNOWN, Optional.empty());

  /** Merges what the table returned, which wins except for an unsaved place. */
  public SessionListener having(Listener read) {
    if (!read.known()) {
      return this;
    }
    var progress = unsavedSince.isPresent() ? listener.progress() : read.progress();
    boolean noted = listener.noted() || read.noted();
    return new SessionListener(
        new Listener(progress, read.done(), noted).with(read.hydration()), unsavedSince);
  }

  /** The updates to write now: this turn's, and an unsaved place unless there is a newer one. */
  public List<ListenerUpdate> due(List<ListenerUpdate> updates) {
    if (unsavedSince.isEmpty() || movePlace(updates)) {
      return updates;
    }
    var due = new ArrayList<>(updates);
    due.add(ListenerUpdate.placeOf(listener));
    return due;
  }

  /** The time under which they are written: that of the place. */
  public Instant when(List<ListenerUpdate> updates, Instant now) {
    return movePlace(updates) ? now : unsavedSince.orElse(now);
  }

  /** The listener after a turn. */
  public SessionListener after(List<ListenerUpdate> updates, Instant now, boolean kept) {
    Optional<Instant> still = movePlace(updates) ? Optional.of(now) : unsavedSince;
    return new SessionListener(
        ListenerUpdate.all(updates, listener), kept ? Optional.empty() : still);
  }

  private static boolean movePlace(List<ListenerUpdate> updates) {
    return updates.stream()
        .anyMatch(
            update ->
                update instanceof ListenerUpdate.KeepPlace
                    || update instanceof ListenerUpdate.DropPlace);
  }
}
