package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.aws.client.UpdateExpressions;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Merges a turn's changes to a listener's stretching into one update of the row. */
final class StretchingUpdate {
  /**
   * The outer optional is empty if the place does not change; the inner one is empty to remove it.
   */
  private final Optional<Optional<Walkthrough>> place;

  private final Map<String, Integer> done;
  private final boolean noted;

  private StretchingUpdate(
      Optional<Optional<Walkthrough>> place, Map<String, Integer> done, boolean noted) {
    this.place = place;
    this.done = done;
    this.noted = noted;
  }

  static StretchingUpdate of(List<ListenerUpdate> updates) {
    var sum = new Sum();
    for (ListenerUpdate one : updates) {
      if (one instanceof ListenerUpdate.OfStretching kept) {
        kept.accept(sum);
      }
    }
    return new StretchingUpdate(sum.place, sum.done, sum.noted);
  }

  boolean isEmpty() {
    return place.isEmpty() && done.isEmpty() && !noted;
  }

  StretchingUpdate withoutPlace() {
    return new StretchingUpdate(Optional.empty(), done, noted);
  }

  /**
   * Builds an update that is rejected if the row has expired, has a newer place, or has this turn
   * counted already.
   */
  UpdateExpressions update(Instant now) {
    var update =
        new UpdateExpressions()
            .unless(ListenersTable.EXPIRES, "<=", ListenersTable.seconds(now))
            .set(ListenersTable.EXPIRES, ListenersTable.expiry(now));
    if (place.isPresent()) {
      AttributeValue at = ListenersTable.seconds(now);
      update.unless(StretchingRow.AT, ">", at).set(StretchingRow.AT, at);
      place
          .get()
          .ifPresentOrElse(
              there -> update.set(StretchingRow.PLACE, StretchingRow.write(there)),
              () -> update.remove(StretchingRow.PLACE));
    }
    if (!done.isEmpty()) {
      var turn = new AttributeValue(now + " " + String.join(" ", done.keySet()));
      update.unless(StretchingRow.COUNTED, "=", turn).set(StretchingRow.COUNTED, turn);
      done.forEach((item, times) -> update.add(StretchingRow.done(item), times));
    }
    if (noted) {
      update.set(StretchingRow.NOTED, new AttributeValue().withBOOL(true));
    }
    return update;
  }

  /** Merges a turn's updates; of several places the last counts. */
  private static final class Sum implements ListenerUpdate.OfStretching.Visitor<Sum> {
    private Optional<Optional<Walkthrough>> place = Optional.empty();
    private final Map<String, Integer> done = new TreeMap<>();
    private boolean noted;

    @Override
    public Sum keepPlace(ListenerUpdate.KeepPlace one) {
      place = Optional.of(Optional.of(one.progress().place()));
      return this;
    }

    @Override
    public Sum dropPlace(ListenerUpdate.DropPlace one) {
      place = Optional.of(Optional.empty());
      return this;
    }

    @Override
    public Sum stretchDone(ListenerUpdate.StretchDone one) {
      done.merge(one.item(), 1, Integer::sum);
      return this;
    }

    @Override
    public Sum noteGiven(ListenerUpdate.NoteGiven one) {
      noted = true;
      return this;
    }
  }
}
