package dev.crampcoach.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times and durations as Alexa's slot types for them do, and writes what she would send:
 * "half past two" is 02:30, "the evening" is EV, "an hour and a half" is PT1H30M. Like Alexa it
 * says nothing of the half of the day that was not told.
 */
final class SlotTimes {
  private static final String TIME = "AMAZON.TIME";
  private static final String DURATION = "AMAZON.DURATION";
  static final Set<String> TYPES = Set.of(TIME, DURATION);

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("noon", "12:00"),
          Map.entry("midday", "12:00"),
          Map.entry("midnight", "00:00"),
          Map.entry("morning", "MO"),
          Map.entry("this morning", "MO"),
          Map.entry("the morning", "MO"),
          Map.entry("afternoon", "AF"),
          Map.entry("this afternoon", "AF"),
          Map.entry("the afternoon", "AF"),
          Map.entry("evening", "EV"),
          Map.entry("this evening", "EV"),
          Map.entry("the evening", "EV"),
          Map.entry("night", "NI"),
          Map.entry("tonight", "NI"),
          Map.entry("at night", "NI"));

  private static final Pattern HALF =
      Pattern.compile(
          "(.+?) ?(a ?m|p ?m|in the morning|in the afternoon|in the evening|at night|tonight)");
  private static final Pattern BY_MINUTES =
      Pattern.compile("(?:a )?(.+?)(?: minutes?)? (past|after|to|till|until|of) (.+)");
  private static final Pattern SPAN =
      Pattern.compile("(an?|[a-z0-9 ]+?) (days?|hours?|minutes?|weeks?)");
  private static final int DAY = 24 * 60;

  private SlotTimes() {}

  /** The value of a slot of this type that catches just these words; empty if it catches none. */
  static Optional<String> of(String type, List<String> words) {
    String text = String.join(" ", words);
    return type.equals(TIME) ? time(text) : duration(text);
  }

  private static Optional<String> time(String text) {
    if (NAMED.containsKey(text)) {
      return Optional.of(NAMED.get(text));
    }
    Matcher half = HALF.matcher(text);
    if (!half.matches()) {
      return minutes(text).map(SlotTimes::clock);
    }
    boolean morning = half.group(2).startsWith("a ") || half.group(2).matches("am|in the morning");
    return minutes(half.group(1))
        .filter(minutes -> minutes < 13 * 60)
        .map(minutes -> minutes % (DAY / 2) + (morning ? 0 : DAY / 2))
        .map(SlotTimes::clock);
  }

  private static String clock(int minutes) {
    return String.format("%02d:%02d", minutes / 60, minutes % 60);
  }

  /** Minutes of the day, as told: "half past two", "two thirty", "two oh five", "15 30". */
  private static Optional<Integer> minutes(String text) {
    Matcher told = BY_MINUTES.matcher(text);
    if (told.matches()) {
      Optional<Integer> hour = minutes(told.group(3)).filter(minutes -> minutes % 60 == 0);
      OptionalInt minutes =
          told.group(1).equals("half")
              ? OptionalInt.of(30)
              : told.group(1).equals("quarter") ? OptionalInt.of(15) : number(told.group(1));
      boolean past = told.group(2).matches("past|after");
      return minutes.isEmpty() || minutes.getAsInt() > 59
          ? Optional.empty()
          : hour.map(from -> from + (past ? 1 : -1) * minutes.getAsInt())
              .map(all -> all < 60 ? all + DAY / 2 : all);
    }
    List<String> words = List.of(text.split(" "));
    int last = words.size() - 1;
    if (words.get(last).equals("oclock") || words.equals(List.of("noon"))) {
      return words.equals(List.of("noon"))
          ? Optional.of(DAY / 2)
          : hour(String.join(" ", words.subList(0, last)));
    }
    if (words.size() == 1) {
      return hour(text);
    }
    for (int split = 1; split < words.size(); split++) {
      Optional<Integer> hour = hour(String.join(" ", words.subList(0, split)));
      OptionalInt minute = minute(words.subList(split, words.size()));
      if (hour.isPresent() && minute.isPresent()) {
        return hour.map(from -> from + minute.getAsInt());
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> hour(String text) {
    OptionalInt hour = number(text);
    return hour.isPresent() && hour.getAsInt() < 24
        ? Optional.of(hour.getAsInt() * 60)
        : Optional.empty();
  }

  /** Two digits behind an hour: "thirty", "oh five", "45". */
  private static OptionalInt minute(List<String> words) {
    if (words.size() == 2 && words.get(0).equals("oh")) {
      OptionalInt ones = number(words.get(1));
      return ones.isPresent() && ones.getAsInt() < 10 ? ones : OptionalInt.empty();
    }
    boolean digits = words.size() == 1 && words.get(0).matches("[0-5][0-9]");
    OptionalInt minute = number(String.join(" ", words));
    boolean two = minute.isPresent() && minute.getAsInt() >= 10 && minute.getAsInt() < 60;
    return digits || two ? minute : OptionalInt.empty();
  }

  private static Optional<String> duration(String text) {
    if (text.equals("half an hour")) {
      return Optional.of("PT30M");
    }
    if (text.matches("(an|one) hour and a half")) {
      return Optional.of("PT1H30M");
    }
    var value = new StringBuilder("P");
    for (String part : text.split(" and ")) {
      Matcher span = SPAN.matcher(part);
      OptionalInt count = span.matches() ? count(span.group(1)) : OptionalInt.empty();
      if (count.isEmpty()) {
        return Optional.empty();
      }
      String unit = span.group(2).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
      boolean ofDay = unit.equals("H") || unit.equals("M");
      if (ofDay && value.indexOf("T") < 0) {
        value.append('T');
      }
      value.append(count.getAsInt()).append(unit);
    }
    return Optional.of(value.toString());
  }

  private static OptionalInt count(String text) {
    return text.matches("an?") ? OptionalInt.of(1) : number(text);
  }

  private static OptionalInt number(String text) {
    return Numbers.of(List.of(text.split(" ")));
  }
}
