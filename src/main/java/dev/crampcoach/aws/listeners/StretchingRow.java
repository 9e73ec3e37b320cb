package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.aws.client.StrictJson;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a listener's stretching. Invalid parts are ignored: an invalid place counts as none,
 * an invalid counter as zero.
 */
final class StretchingRow {
  static final String STRETCHING = "stretching";
  static final String PLACE = "place";

  /** Epoch seconds of when the place was stored or removed. */
  static final String AT = "at";

  static final String NOTED = "noted";

  /** The turn that was counted last, so that a retried turn counts once. */
  static final String COUNTED = "counted";

  private static final String DONE = "done-";

  /** The only side that is wanted; missing for both. */
  private static final String ONLY = "only";

  private StretchingRow() {}

  /** The counter of a stretch: a top-level attribute, since only those can be added to. */
  static String done(String item) {
    return DONE + item;
  }

  /** Writes only what a later session resumes: the setup and the instructions are given again. */
  static AttributeValue write(Walkthrough place) {
    Spot spot = place.spot();
    Preferences manner = place.manner();
    var fields =
        new HashMap<>(
            Map.of(
                "id", new AttributeValue(place.id()),
                "part", number(spot.part()),
                "side", choice(spot.side()),
                "round", number(spot.round()),
                "pace", choice(manner.pace()),
                "wordiness", choice(manner.wordiness()),
                "mode", choice(manner.mode()),
                "easier", new AttributeValue().withBOOL(manner.easier())));
    manner.only().ifPresent(side -> fields.put(ONLY, choice(side)));
    return new AttributeValue().withM(fields);
  }

  /**
   * @param rows all rows of a listener
   */
  static Listener read(List<Map<String, AttributeValue>> rows, Instant now) {
    return rows.stream()
        .filter(row -> row.get(ListenersTable.KIND).getS().equals(STRETCHING))
        .filter(row -> !ListenersTable.expired(row, now))
        .map(row -> new Listener(progress(row, now), done(row), noted(row)))
        .findFirst()
        .orElse(Listener.NEW);
  }

  private static Optional<Progress> progress(Map<String, AttributeValue> row, Instant now) {
    if (!row.containsKey(PLACE)) {
      return Optional.empty();
    }
    try {
      long at = Long.parseLong(row.get(AT).getN());
      // A time in the future, from another clock, is cut to now.
      var when = Instant.ofEpochSecond(Math.min(at, now.getEpochSecond()));
      return at < 0
          ? Optional.empty()
          : Optional.of(new Progress(place(row.get(PLACE).getM()), when));
    } catch (RuntimeException e) {
      // Not a place that we wrote.
      return Optional.empty();
    }
  }

  private static Walkthrough place(Map<String, AttributeValue> place) {
    var spot =
        new Spot(
            Integer.parseInt(place.get("part").getN()),
            choice(place, "side", Side.class),
            Integer.parseInt(place.get("round").getN()));
    var manner =
        new Preferences(
            choice(place, "pace", Preferences.Pace.class),
            choice(place, "wordiness", Preferences.Wordiness.class),
            choice(place, "mode", Preferences.Mode.class),
            place.get("easier").getBOOL(),
            place.containsKey(ONLY)
                ? Optional.of(choice(place, ONLY, Side.class))
                : Optional.empty());
    return new Walkthrough(place.get("id").getS(), spot, manner, false);
  }

  private static Map<String, Integer> done(Map<String, AttributeValue> row) {
    var done = new HashMap<String, Integer>();
    row.forEach(
        (name, value) -> {
          if (name.startsWith(DONE)) {
            count(name.substring(DONE.length()), value.getN(), done);
          }
        });
    return done;
  }

  private static void count(String item, String number, Map<String, Integer> done) {
    try {
      int times = Integer.parseInt(number);
      if (times > 0) {
        done.put(ContentId.requireItem(item), times);
      }
    } catch (IllegalArgumentException e) {
      // Not a count that we wrote.
    }
  }

  private static boolean noted(Map<String, AttributeValue> row) {
    return row.containsKey(NOTED) && Boolean.TRUE.equals(row.get(NOTED).getBOOL());
  }

  private static AttributeValue number(int number) {
    return new AttributeValue().withN(String.valueOf(number));
  }

  private static AttributeValue choice(Enum<?> constant) {
    return new AttributeValue(StrictJson.id(constant));
  }

  private static <E extends Enum<E>> E choice(
      Map<String, AttributeValue> place, String field, Class<E> type) {
    return StrictJson.choice(field, place.get(field).getS(), type);
  }
}
