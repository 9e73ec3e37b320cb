package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.aws.client.UpdateExpressions;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row of a listener's water settings: a goal, and the questions already asked. */
final class WaterRow {
  static final String WATER = "water";
  private static final String GOAL = "goal";
  private static final String ASKED = "asked";
  private static final String REFUSED = "refused";
  private static final String PAUSED = "paused";

  /** Long, because a goal is written once and must survive while drinks are counted daily. */
  private static final Duration KEPT = Duration.ofDays(400);

  /** Reminders are not offered again before this. Source: Amazon's rules for reminders. */
  private static final Duration QUIET = Duration.ofDays(7);

  private WaterRow() {}

  /** The update of this row; empty if the turn changes nothing in it. */
  static Optional<UpdateExpressions> update(List<ListenerUpdate> updates, Instant now) {
    var update = new UpdateExpressions();
    var kept = updates.stream().filter(ListenerUpdate.OfWater.class::isInstance).toList();
    kept.forEach(one -> ((ListenerUpdate.OfWater) one).accept(new Keeping(update, now)));
    return !kept.isEmpty()
        ? Optional.of(update.set(ListenersTable.EXPIRES, ListenersTable.seconds(now.plus(KEPT))))
        : Optional.empty();
  }

  /**
   * @param rows all rows of a listener
   */
  static Hydration read(List<Map<String, AttributeValue>> rows, Instant now) {
    Map<LocalDate, Integer> days = new HashMap<>();
    Map<Long, Integer> recent = new HashMap<>();
    Hydration settings = Hydration.NONE;
    LocalDate newest = LocalDate.MIN;
    int last = 0;
    Optional<ZoneId> zone = Optional.empty();
    for (Map<String, AttributeValue> row : rows) {
      if (ListenersTable.expired(row, now)) {
        continue;
      }
      Optional<LocalDate> day = DayRow.day(row);
      day.ifPresent(date -> days.put(date, DayRow.number(row, DayRow.TOTAL)));
      day.ifPresent(date -> recent.putAll(DayRow.recent(row, now)));
      if (day.isPresent() && day.get().isAfter(newest)) {
        newest = day.get();
        last = DayRow.number(row, DayRow.LAST);
        zone = DayRow.zone(row);
      }
      if (row.get(ListenersTable.KIND).getS().equals(WATER)) {
        settings = settings(row, now);
      }
    }
    return new Hydration(
        days,
        last,
        recent,
        settings.goal(),
        settings.asked(),
        settings.refused(),
        settings.paused(),
        zone);
  }

  private static Hydration settings(Map<String, AttributeValue> row, Instant now) {
    int glasses = DayRow.number(row, GOAL);
    boolean asked = row.containsKey(ASKED) && Boolean.TRUE.equals(row.get(ASKED).getBOOL());
    return new Hydration(
        Map.of(),
        0,
        Map.of(),
        Goal.allows(glasses) ? Optional.of(new Goal(glasses)) : Optional.empty(),
        asked,
        refused(row, now),
        paused(row),
        Optional.empty());
  }

  private static boolean refused(Map<String, AttributeValue> row, Instant now) {
    AttributeValue refused = row.get(REFUSED);
    try {
      return refused != null
          && refused.getN() != null
          && Instant.ofEpochSecond(Long.parseLong(refused.getN())).plus(QUIET).isAfter(now);
    } catch (RuntimeException e) {
      // Not a time that we wrote.
      return false;
    }
  }

  private static Optional<LocalDate> paused(Map<String, AttributeValue> row) {
    try {
      return Optional.ofNullable(row.get(PAUSED)).map(AttributeValue::getS).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Adds a change to the update. */
  private record Keeping(UpdateExpressions update, Instant now)
      implements ListenerUpdate.OfWater.Visitor<UpdateExpressions> {
    @Override
    public UpdateExpressions goalSet(ListenerUpdate.GoalSet one) {
      String glasses = String.valueOf(one.goal().glasses());
      update.set(GOAL, new AttributeValue().withN(glasses));
      return update;
    }

    @Override
    public UpdateExpressions cautionAnswered(ListenerUpdate.CautionAnswered one) {
      update.set(ASKED, new AttributeValue().withBOOL(true));
      return update;
    }

    @Override
    public UpdateExpressions offersPaused(ListenerUpdate.OffersPaused one) {
      update.set(PAUSED, new AttributeValue(one.day().toString()));
      return update;
    }

    @Override
    public UpdateExpressions remindersRefused(ListenerUpdate.RemindersRefused one) {
      if (one.refused()) {
        update.set(REFUSED, ListenersTable.seconds(now));
      } else {
        update.remove(REFUSED);
      }
      return update;
    }
  }
}
