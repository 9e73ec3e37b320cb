package dev.crampcoach.reminder;

import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Plan.Days;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a request for reminders in English words: "every two hours from nine to six on weekdays".
 */
public final class PlanWords {
  private static final Pattern STRETCH =
      Pattern.compile("\\b(stretch\\w*|exercises?|routine|bedtime routine|workout)\\b");
  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "\\b(weekdays?|workdays?|working days?|work days?|week days?|monday (to|through|till) friday|school days)\\b");
  private static final Pattern WEEKENDS =
      Pattern.compile("\\b(weekends?|saturdays? and sundays?|week ends?)\\b");
  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(every ?day|each day|daily|a day|per day|every (morning|evening|night|afternoon)|each (morning|evening|night|afternoon)|nightly)\\b");
  private static final Pattern TODAY =
      Pattern.compile("\\b(today|tonight|this (morning|afternoon|evening)|just once|only once)\\b");
  private static final Pattern TOMORROW = Pattern.compile("\\btomorrow\\b");
  private static final Pattern HALF_HOUR =
      Pattern.compile(
          "\\b(every|each) half( an)? hour\\b|\\bhalf hourly\\b|\\bon the half hour\\b");
  private static final Pattern HOURLY =
      Pattern.compile("\\b(hourly|(every|each|per|an?) hour|on the hour)\\b");
  private static final Pattern OTHER_HOUR =
      Pattern.compile("\\bevery (other|second|couple( of)?) hours?\\b|\\bbi ?hourly\\b");
  private static final Pattern EVERY =
      Pattern.compile("\\b(?:every|each) ((?:\\w+ ){1,8}?)(hours?|hrs?|minutes?|mins?)\\b");
  private static final Pattern IN =
      Pattern.compile("\\bin ((?:\\w+ ){1,8}?)(hours?|hrs?|minutes?|mins?)\\b");
  private static final Pattern TIMES =
      Pattern.compile("\\b((?:\\w+ ){0,6}?\\w+) (?:times|reminders|nudges|x|goes)\\b");
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(water|drink\\w*|hydrat\\w*|glass(es)?|sips?|fluids?|bottles?|stretch\\w*|exercises?|routines?|legs?|thighs?)\\b");
  private static final Pattern MEDICINE =
      Pattern.compile(
          "\\b(pills?|tablets?|medicines?|meds|medications?|magnesium|vitamins?|supplements?)\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\bremind (me|us) (to (?!(have|get|do|take|move|loosen|rest|it|do it|that)\\b)\\w+|(about|of) (?!(it|that|this)\\b)\\w+)");
  private static final Pattern NEGATIVE = Pattern.compile("\\b(minus|negative)\\b");

  /** Words before a time or a duration. */
  private static final Set<String> AT =
      Set.of("at", "by", "around", "from", "between", "until", "till", "every", "each", "in");

  private static final Set<String> FROM = Set.of("from", "between");
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "and", "through", "til");

  private PlanWords() {}

  public static PlanWish in(Words words) {
    String text = words.toString();
    List<TimeSaid> times = withParts(corrected(TimesOfDay.in(words), words.list()), text);
    Optional<Duration> in = span(IN, text);
    return new PlanWish(
        STRETCH.matcher(text).find() ? ReminderSubject.STRETCH : ReminderSubject.WATER,
        days(text),
        TODAY.matcher(text).find(),
        TOMORROW.matcher(text).find(),
        times,
        isRange(words.list(), times),
        every(text),
        count(text),
        in,
        isUnclear(words, text));
  }

  /**
   * Whether there is a number in the position of a time or a duration that is neither: "at ninety
   * nine", "in fifteen", "every two weeks".
   */
  private static boolean isUnclear(Words words, String text) {
    List<String> list = words.list();
    List<TimeSaid> times = TimesOfDay.in(words);
    boolean spans = EVERY.matcher(text).find() || IN.matcher(text).find();
    for (int at = 1; at < list.size(); at++) {
      int here = at;
      boolean number = Numerals.digit(list.get(at)) >= 0 && AT.contains(list.get(at - 1));
      boolean time = times.stream().anyMatch(said -> said.start() <= here && here < said.end());
      if (number && !time && !spans) {
        return true;
      }
    }
    return false;
  }

  /** Whether the listener wants to be reminded of something we do not offer: pills, a call. */
  public static boolean isAboutSomethingElse(Words words) {
    String text = words.toString();
    return !OURS.matcher(text).find()
        && (MEDICINE.matcher(text).find() || OTHER.matcher(text).find());
  }

  private static Optional<Days> days(String text) {
    if (WEEKDAYS.matcher(text).find()) {
      return Optional.of(Days.WEEKDAYS);
    }
    if (WEEKENDS.matcher(text).find()) {
      return Optional.of(Days.WEEKENDS);
    }
    return DAILY.matcher(text).find() ? Optional.of(Days.DAILY) : Optional.empty();
  }

  private static Optional<Duration> every(String text) {
    if (HALF_HOUR.matcher(text).find()) {
      return Optional.of(Duration.ofMinutes(30));
    }
    if (OTHER_HOUR.matcher(text).find()) {
      return Optional.of(Duration.ofHours(2));
    }
    return span(EVERY, text)
        .or(
            () ->
                HOURLY.matcher(text).find() && !IN.matcher(text).find()
                    ? Optional.of(Duration.ofHours(1))
                    : Optional.empty());
  }

  /** Parses "every two and a half hours", "in forty five minutes". */
  private static Optional<Duration> span(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<String> number = List.of(matcher.group(1).strip().split(" "));
    OptionalDouble value = Numerals.before(number, number.size());
    double unit = matcher.group(2).startsWith("h") ? 60 : 1;
    int sign = NEGATIVE.matcher(matcher.group(1)).find() ? -1 : 1;
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(sign * Math.round(value.getAsDouble() * unit)));
  }

  /** Parses the number of reminders in a day, without checking the range. */
  private static OptionalInt count(String text) {
    Matcher matcher = TIMES.matcher(text);
    if (matcher.find()) {
      List<String> number = List.of(matcher.group(1).split(" "));
      OptionalDouble value = Numerals.before(number, number.size());
      if (value.isPresent()) {
        int sign = NEGATIVE.matcher(matcher.group(1)).find() ? -1 : 1;
        return OptionalInt.of(sign * (int) value.getAsDouble());
      }
    }
    if (text.matches(".*\\b(once) (a|per|every|each) day\\b.*")) {
      return OptionalInt.of(1);
    }
    return text.matches(".*\\b(twice)\\b.*")
        ? OptionalInt.of(2)
        : text.matches(".*\\b(thrice)\\b.*") ? OptionalInt.of(3) : OptionalInt.empty();
  }

  private static boolean isRange(List<String> list, List<TimeSaid> times) {
    if (times.size() < 2) {
      return false;
    }
    TimeSaid first = times.get(0);
    String before = first.start() == 0 ? "" : list.get(first.start() - 1);
    String between = first.end() < list.size() ? list.get(first.end()) : "";
    boolean until = UNTIL.contains(between) && !between.equals("and");
    return FROM.contains(before) && UNTIL.contains(between) || until && times.size() == 2;
  }

  /** In "at two, no, make it three", drops the times before the correction. */
  private static List<TimeSaid> corrected(List<TimeSaid> times, List<String> list) {
    for (int at = times.size() - 1; at > 0; at--) {
      List<String> between = list.subList(times.get(at - 1).end(), times.get(at).start());
      if (between.contains("no") || between.contains("sorry") || between.contains("mean")) {
        return times.subList(at, times.size());
      }
    }
    return times;
  }

  /** Uses the parts of the day as times if no hour was spoken. */
  private static List<TimeSaid> withParts(List<TimeSaid> times, String text) {
    if (!times.isEmpty()) {
      return times;
    }
    var parts = new ArrayList<TimeSaid>();
    for (Part part : Part.values()) {
      if (part.words.matcher(text).find()) {
        parts.add(new TimeSaid(part.hour, 0, half(part), 0, 0));
      }
    }
    return parts;
  }

  /** Marks hours before noon as morning. Later ones need no half, since they are above twelve. */
  private static TimeSaid.Half half(Part part) {
    return part.hour < 12 ? TimeSaid.Half.MORNING : TimeSaid.Half.UNSAID;
  }

  /** A part of the day and the hour it stands for. */
  private enum Part {
    BREAKFAST(
        "breakfast|(every|each|in the|this|tomorrow) morning|mornings|when i (wake|get) up|first thing",
        9),
    LUNCH("lunch|lunchtime|midday", 13),
    AFTERNOON("afternoons?", 15),
    EVENING("dinner|supper|evenings?", 19),
    BED("bed|bedtime|before i sleep|go to sleep|nights?|tonight|nightly", 21);

    private final Pattern words;
    private final int hour;

    Part(String words, int hour) {
      this.words = Pattern.compile("\\b(" + words + ")\\b");
      this.hour = hour;
    }
  }
}
