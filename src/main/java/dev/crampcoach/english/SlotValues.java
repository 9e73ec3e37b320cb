package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the values of Alexa's slots for times and durations ("15:30", "EV", "PT1H30M") into words,
 * so that one reader reads all times. A slot value says less than the words did: "03:00" may have
 * been "three", "three a.m." or an amount, and "NI" names no hour at all. What it leaves open stays
 * open in the words, and is asked about.
 */
public final class SlotValues {
  private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])(:00)?");

  /** Noon divides the day; "12:30" is after it. */
  private static final int NOON = 12;

  private static final Map<String, String> PARTS =
      Map.of(
          "MO", "in the morning",
          "AF", "in the afternoon",
          "EV", "in the evening",
          "NI", "sometime at night");

  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=[0-9T])(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?"
              + "(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})(?:\\.0+)?S)?)?");

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute", "second");

  private SlotValues() {}

  /** Whether words end in the time of a slot that does not tell the half of the day. */
  public static boolean endInOpenTime(Words words) {
    return words.toString().endsWith(' ' + DayHalves.OPEN);
  }

  /** The time of day in words; empty if it is none. */
  public static Optional<String> time(String value) {
    Matcher clock = CLOCK.matcher(value);
    if (!clock.matches()) {
      return Optional.ofNullable(PARTS.get(value));
    }
    int hour = Integer.parseInt(clock.group(1));
    String minute = clock.group(2);
    boolean full = minute.equals("00");
    if (hour == 0) {
      return Optional.of(full ? "midnight" : "12:" + minute + " am");
    }
    if (hour > NOON) {
      return Optional.of(hour + ":" + minute);
    }
    String time = full ? hour + " o'clock" : hour + ":" + minute;
    return Optional.of(hour == NOON ? time : time + ' ' + DayHalves.OPEN);
  }

  /**
   * The hour of a full hour on a clock with twelve hours. Alexa's slot for times catches bare
   * numbers too, so it may be any number.
   */
  public static OptionalInt number(String value) {
    Matcher clock = CLOCK.matcher(value);
    int hour =
        clock.matches() && clock.group(2).equals("00") ? Integer.parseInt(clock.group(1)) : 0;
    return hour >= 1 && hour <= NOON ? OptionalInt.of(hour) : OptionalInt.empty();
  }

  /** The duration in words; empty if it is none. */
  public static Optional<String> duration(String value) {
    Matcher found = DURATION.matcher(value);
    if (!found.matches()) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    for (int unit = 0; unit < UNITS.size(); unit++) {
      String number = found.group(unit + 1);
      if (number != null) {
        int count = Integer.parseInt(number);
        String name = count == 1 ? UNITS.get(unit) : UNITS.get(unit) + 's';
        parts.add(NumberWords.spell(count) + ' ' + name);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", parts));
  }
}
