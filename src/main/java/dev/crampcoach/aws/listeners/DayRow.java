package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.aws.client.Hashes;
import dev.crampcoach.aws.client.UpdateExpressions;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.water.Hydration;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a listener's drinks on one day: the total, the last amount, and the turns that were
 * counted, so that a retried turn does not count twice.
 */
final class DayRow {
  private static final String KIND = "day-";
  static final String TOTAL = "total";
  static final String LAST = "last";
  private static final String ZONE = "zone";
  private static final String TURNS = "turns";

  /**
   * Prefix of what was told in a quarter hour. Each has an attribute of its own, so that two
   * devices at once add to it and a turn drops those that are over.
   */
  private static final String RECENT = "recent-";

  /** Longer than the week that the skill can report. */
  private static final Duration KEPT = Duration.ofDays(9);

  /** A prefix of a turn's id, long enough to be unique within a day. */
  private static final int ID = 16;

  private DayRow() {}

  static String kind(LocalDate day) {
    return KIND + day;
  }

  /** The day of a row; empty for any other kind of row. */
  static Optional<LocalDate> day(Map<String, AttributeValue> row) {
    String kind = row.get(ListenersTable.KIND).getS();
    try {
      return kind.startsWith(KIND)
          ? Optional.of(LocalDate.parse(kind.substring(KIND.length())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static UpdateExpressions count(Job.CountDrink job, String turn, Instant now) {
    UpdateExpressions update =
        start(turn, now)
            .add(TOTAL, job.drink().millilitres())
            .set(LAST, number(job.drink().millilitres()));
    job.zone().ifPresent(zone -> update.set(ZONE, new AttributeValue(zone.getId())));
    if (job.lately()) {
      update.add(RECENT + Hydration.quarterHour(now), job.drink().millilitres());
    }
    job.over().forEach(quarter -> update.remove(RECENT + quarter));
    return update;
  }

  /** Rejected if the last amount, or the total, is no longer this one. */
  static UpdateExpressions correct(Job.CorrectDrink job, int last, String turn, Instant now) {
    UpdateExpressions update =
        start(turn, now).onlyIf(replaced(job), number(last)).add(TOTAL, job.millilitres() - last);
    job.told().ifPresent(quarter -> update.add(RECENT + quarter, job.millilitres() - last));
    return job.drink().isPresent()
        ? update.set(LAST, number(job.millilitres()))
        : update.remove(LAST);
  }

  /** The attribute that a correction replaces. */
  static String replaced(Job.CorrectDrink job) {
    return job.whole() ? TOTAL : LAST;
  }

  private static UpdateExpressions start(String turn, Instant now) {
    String id = hash(turn);
    return new UpdateExpressions()
        .unlessIncluded(TURNS, id)
        .include(TURNS, id)
        .set(ListenersTable.EXPIRES, ListenersTable.seconds(now.plus(KEPT)));
  }

  static boolean hasCounted(Map<String, AttributeValue> row, String turn) {
    AttributeValue turns = row.get(TURNS);
    return turns != null && turns.getSS() != null && turns.getSS().contains(hash(turn));
  }

  static JobResult.DrinkCounted counted(Map<String, AttributeValue> row) {
    return new JobResult.DrinkCounted(number(row, TOTAL), number(row, LAST));
  }

  /** What was told in the quarter hours that are not over. */
  static Map<Long, Integer> recent(Map<String, AttributeValue> row, Instant now) {
    Map<Long, Integer> recent = new HashMap<>();
    row.forEach(
        (name, value) -> {
          String quarter = name.startsWith(RECENT) ? name.substring(RECENT.length()) : "";
          boolean known =
              quarter.matches("[0-9]{1,12}")
                  && value.getN() != null
                  && value.getN().matches("-?[0-9]{1,9}");
          if (known && Hydration.isLately(Long.parseLong(quarter), now)) {
            recent.put(Long.valueOf(quarter), Integer.valueOf(value.getN()));
          }
        });
    return recent;
  }

  /** An invalid number counts as zero. */
  static int number(Map<String, AttributeValue> row, String attribute) {
    AttributeValue value = row.get(attribute);
    try {
      return value == null || value.getN() == null
          ? 0
          : Math.max(0, Integer.parseInt(value.getN()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  static Optional<ZoneId> zone(Map<String, AttributeValue> row) {
    try {
      return Optional.ofNullable(row.get(ZONE)).map(AttributeValue::getS).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AttributeValue number(int number) {
    return new AttributeValue().withN(String.valueOf(number));
  }

  private static String hash(String turn) {
    return Hashes.sha256(turn).substring(0, ID);
  }
}
