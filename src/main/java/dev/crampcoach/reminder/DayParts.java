package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimeSaid.Half;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds parts of the day, and the hour that each stands for. Source: clinical facts, section 6B.
 */
final class DayParts {
  private enum Part {
    BREAKFAST("breakfast|when i (wake|get) up|first thing( in the morning)?", 9),
    MORNING("(every|each|in the|this|tomorrow|thatday) morning|mornings", 10),
    LUNCH("lunch|lunchtime", 13),
    AFTERNOON("afternoons?", 14),
    EVENING("dinner|supper|evenings?", 18),
    BED("bed|bedtime|before i sleep|go to sleep|nights?|tonight|nightly", 21);

    private final Pattern words;
    private final int hour;

    Part(String words, int hour) {
      this.words = Pattern.compile("\\b(" + words + ")\\b");
      this.hour = hour;
    }
  }

  private static final Pattern EARLY =
      Pattern.compile("\\b(mornings?|breakfast|(wake|get) up|first thing)\\b");
  private static final Pattern LATE =
      Pattern.compile(
          "\\b(evenings?|before (i go to )?(bed|sleep)|bed ?time|at night|nights?|tonight|nightly|dinner|supper)\\b");

  /** No evening hour is below this. */
  private static final int EARLIEST_EVENING = 5;

  private static final int NOON = 12;

  /** From this hour on it is evening, as we say it when we read a time back. */
  private static final int EVENING = 18;

  private DayParts() {}

  /** Uses the parts of the day as times if no hour was spoken. */
  static List<TimeSaid> orTimes(List<TimeSaid> times, String text) {
    if (!times.isEmpty()) {
      return times;
    }
    var parts = new ArrayList<TimeSaid>();
    for (Part part : Part.values()) {
      if (part.words.matcher(text).find()
          && !(part == Part.MORNING && has(parts, Part.BREAKFAST.hour))) {
        Half half = part.hour < 12 ? Half.MORNING : Half.LATER;
        parts.add(new TimeSaid(part.hour, 0, half, 0, 0));
      }
    }
    return parts;
  }

  /** "Before bed, like nine thirty": a part of the day anywhere tells which half is meant. */
  static List<TimeSaid> halved(List<TimeSaid> times, String text) {
    boolean early = EARLY.matcher(text).find();
    boolean late = LATE.matcher(text).find();
    if (times.size() != 1 || times.get(0).isSure() || early == late) {
      return times;
    }
    TimeSaid only = times.get(0);
    // Midnight and what follows it are at night, too.
    boolean unclear = late && (only.hour() == NOON || only.hour() < EARLIEST_EVENING);
    return unclear ? times : List.of(only.in(early ? Half.MORNING : Half.LATER));
  }

  /** Whether a time of the right half of the day is also in this part of it. */
  static boolean isIn(TimeSaid part, LocalTime time) {
    boolean evening = time.getHour() >= EVENING;
    return part.hourOfDay() < NOON || evening == part.hourOfDay() >= EVENING;
  }

  private static boolean has(List<TimeSaid> parts, int hour) {
    return parts.stream().anyMatch(part -> part.hour() == hour);
  }
}
