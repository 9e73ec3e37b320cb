package dev.crampcoach.rooms;

import dev.crampcoach.english.Words;
import java.util.Optional;

/** Reads what is said to a plan of reminders, or to the day's count, by a trained model each. */
public final class WaterReader {
  /** From this share on a reading is followed. */
  private static final double LIKELY = 0.6;

  /** The same for what sets reminders, and for a wish in the form of a question. */
  private static final double SURE = 0.85;

  /** A single word is what closed lists are for. */
  private static final int FEWEST = 2;

  /** So few words may be a yes to anything. */
  private static final int SHORT_YES = 3;

  private WaterReader() {}

  /**
   * What words say to a plan that was read back; empty if they are about something else.
   *
   * @param ask whether they ask something: "can magnesium at ten help" changes no plan
   */
  public static Optional<PlanWord> plan(Words words, boolean ask) {
    return read(Plan.READER, words)
        .filter(reading -> !reading.is(PlanWord.YES, 0) || words.list().size() > SHORT_YES)
        .filter(reading -> reading.share() >= least(reading, ask))
        .flatMap(RoomReading::word);
  }

  private static double least(RoomReading<PlanWord> reading, boolean ask) {
    return ask || reading.is(PlanWord.YES, 0) ? SURE : LIKELY;
  }

  /** What words say to the day's total; empty if they are about something else. */
  public static Optional<CountWord> count(Words words) {
    return read(Count.READER, words)
        .filter(reading -> reading.share() >= LIKELY)
        .flatMap(RoomReading::word);
  }

  private static <W extends Enum<W>> Optional<RoomReading<W>> read(
      RoomReader<W> reader, Words words) {
    return words.list().size() < FEWEST ? Optional.empty() : Optional.of(reader.read(words));
  }

  /** Loaded with the first plan. */
  private static final class Plan {
    private static final RoomReader<PlanWord> READER = RoomReader.of("plan", PlanWord.class);
  }

  /** Loaded with the first count. */
  private static final class Count {
    private static final RoomReader<CountWord> READER = RoomReader.of("count", CountWord.class);
  }
}
