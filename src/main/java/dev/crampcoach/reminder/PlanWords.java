package dev.crampcoach.reminder;

import dev.crampcoach.english.CalendarDays;
import dev.crampcoach.english.DaysSaid;
import dev.crampcoach.english.Durations;
import dev.crampcoach.english.Numeral;
import dev.crampcoach.english.Numerals;
import dev.crampcoach.english.SaidDuration;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a request for reminders in English words: "every two hours from nine to six on weekdays",
 * "in an hour and a half", "on December fifth at noon".
 */
public final class PlanWords {
  private static final Pattern STRETCH =
      Pattern.compile("\\b(stretch\\w*|exercises?|routine|bedtime routine|workout)\\b");
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(water|drink\\w*|hydrat\\w*|glass(es)?|sips?|fluids?|bottles?|stretch\\w*|exercises?|routines?|legs?|thighs?)\\b");
  private static final Pattern MEDICINE =
      Pattern.compile(
          "\\b(pills?|tablets?|medicines?|meds|medications?|magnesium|vitamins?|supplements?)\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\bremind (me|us) (to (?!(have|get|do|take|move|loosen|rest|it|do it|that)\\b)\\w+|(about|of) (?!(it|that|this)\\b)\\w+)");
  private static final Pattern EVERY_ONE =
      Pattern.compile("\\b(hourly|per hour|on the hour|every single hour)\\b");
  private static final Pattern EVERY_TWO =
      Pattern.compile("\\b(every|each) (other|second) hour\\b|\\bbi ?hourly\\b");
  private static final Pattern EVERY_HALF =
      Pattern.compile("\\b(half hourly|on the half hour|twice an hour)\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(in a (bit|while|moment|jiffy|sec|little( while| bit)?|few|tick|minute or two)|soon|some ?time|some day|whenever|at some point|every (so often|now and then|once in a while|now and again)|from time to time|within the hour|any ?time|occasionally|regularly|often|quarter (past|to)$|half past$|(past|to) the hour|around then|the usual time|later( on)?|a little later|afterwards|after a while|(thirty|\\w+) seconds?)\\b");
  private static final Pattern MORE =
      Pattern.compile(
          "^(and|also|plus|add|as well)\\b|\\b(another one|one more|as well|too|in addition)\\b");

  /** An "every" or "on" that nothing we know follows: "every full moon", "on my birthday". */
  private static final Pattern UNKNOWN_DAY =
      Pattern.compile(
          "\\b(every|each) (?!(day|single|morning|afternoon|evening|night|hour|half|other|second|and|thatday|time|one|of|so|now|once|minute|meal|hundred|thousand|couple|dozen|a|an|weekday|weekend|workday|working|work|school|week|business|to|reminder|glass)\\b)(?!\\d)(?<word>[a-z]+)\\b|\\bon (my birthday|\\w+ birthday|\\w+day morning of|the full moon|sunny days|hot days|holidays|my days? off|game days?|gym days?|training days?)\\b|\\bat (sunset|sunrise|dawn|dusk)\\b");

  private static final Set<String> FROM = Set.of("from", "between");
  private static final Set<String> UNTIL = Set.of("to", "until", "till", "and", "through", "til");

  private static final Set<String> CORRECTING =
      Set.of("no", "sorry", "mean", "meant", "wait", "actually");
  private static final Set<String> JOINS = Set.of("and", "or");

  /** When a day of reminders begins. Source: clinical facts, section 6B. */
  private static final TimeSaid MORNING = new TimeSaid(8, 0, TimeSaid.Half.MORNING, 0, 0);

  /** The last hour at which a reminder to drink may ring, on a clock with twelve hours. */
  private static final int LATEST = 10;

  private PlanWords() {}

  public static PlanWish in(Words words) {
    DaysSaid days = CalendarDays.in(words);
    Words rest = days.rest();
    String text = rest.toString();
    List<TimeSaid> all = TimesOfDay.in(rest);
    List<TimeSaid> clock = DayParts.halved(corrected(all, rest.list()), text);
    List<TimeSaid> times = DayParts.orTimes(clock, text);
    Optional<SaidDuration> in = delay(rest.list());
    Optional<Duration> every = every(rest, text);
    boolean until = every.isPresent() && isUntil(rest.list(), times);
    OptionalInt count = count(rest.list());
    boolean vague =
        in.filter(found -> found.vague() || every.isPresent()).isPresent()
            || VAGUE.matcher(text).find() && clock.isEmpty() && count.isEmpty() && every.isEmpty();
    return new PlanWish(
        STRETCH.matcher(text).find() ? ReminderSubject.STRETCH : ReminderSubject.WATER,
        days,
        until ? List.of(MORNING, later(times.get(0))) : times,
        until || isRange(rest.list(), times),
        every,
        count,
        in.filter(found -> !found.vague()).map(SaidDuration::duration),
        MORE.matcher(text).find() && !text.startsWith("remind"),
        vague || isFifteen(rest.list(), clock) || isDuration(rest.list()),
        UnclearTimes.areIn(rest.list(), all) || isUnknownDay(text));
  }

  private static boolean isUnknownDay(String text) {
    Matcher unknown = UNKNOWN_DAY.matcher(text);
    while (unknown.find()) {
      String word = unknown.group("word");
      if (word == null || Numerals.digit(word) < 0) {
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

  // --- durations

  /** "In an hour and a half", "thirty minutes from now"; but not "in the last hour". */
  private static Optional<SaidDuration> delay(List<String> list) {
    for (int at = 0; at < list.size(); at++) {
      Optional<SaidDuration> found = Durations.at(list, at).filter(d -> !d.days() || d.vague());
      if (found.isEmpty()) {
        continue;
      }
      boolean in = Set.of("in", "after", "within").contains(word(list, at - 1));
      String behind = word(list, found.get().end());
      String from = word(list, found.get().end() + 1);
      boolean fromNow =
          behind.equals("later")
              || behind.equals("from") && Set.of("now", "today", "this").contains(from);
      if ((in || fromNow) && found.get().end() > at + 1) {
        return found;
      }
      at = found.get().end() - 1;
    }
    return Optional.empty();
  }

  /** "Every two and a half hours", "hourly", "every other hour". */
  private static Optional<Duration> every(Words words, String text) {
    if (EVERY_TWO.matcher(text).find()) {
      return Optional.of(Duration.ofHours(2));
    }
    if (EVERY_HALF.matcher(text).find()) {
      return Optional.of(Duration.ofMinutes(30));
    }
    List<String> list = words.list();
    for (int at = 1; at < list.size(); at++) {
      if (Set.of("every", "each").contains(list.get(at - 1))) {
        Optional<SaidDuration> found = Durations.at(list, at).filter(d -> !d.days() && !d.vague());
        if (found.isPresent()) {
          return found.map(SaidDuration::duration);
        }
      }
    }
    return EVERY_ONE.matcher(text).find() ? Optional.of(Duration.ofHours(1)) : Optional.empty();
  }

  /** "Two hours" may be in two hours or every two. */
  private static boolean isDuration(List<String> list) {
    return !list.isEmpty()
        && Durations.at(list, 0).filter(found -> found.end() == list.size()).isPresent();
  }

  /** "In fifteen": minutes or hours were left out. */
  private static boolean isFifteen(List<String> list, List<TimeSaid> times) {
    for (int at = 0; at < list.size() - 1; at++) {
      int number = at + 1;
      boolean timed = times.stream().anyMatch(t -> t.start() <= number && number < t.end());
      if (list.get(at).equals("in")
          && !timed
          && Numerals.at(list, number).filter(n -> !n.article() && ends(list, n)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(List<String> list, Numeral number) {
    return number.end() == list.size() || Set.of("please", "to").contains(word(list, number.end()));
  }

  // --- numbers

  /** Parses the number of reminders in a day, without checking the range. */
  private static OptionalInt count(List<String> list) {
    for (int at = 1; at < list.size(); at++) {
      if (UnclearTimes.COUNTS.contains(list.get(at))) {
        Optional<Numeral> number =
            Numerals.before(list, at).filter(n -> !n.article() && n.value().isWhole());
        if (number.isPresent()) {
          return OptionalInt.of((int) number.get().value().numerator());
        }
      }
    }
    String text = String.join(" ", list);
    if (text.matches(".*\\bonce (a|per|every|each) day\\b.*|.*\\bonce daily\\b.*")) {
      return OptionalInt.of(1);
    }
    return text.matches(".*\\btwice\\b.*")
        ? OptionalInt.of(2)
        : text.matches(".*\\bthrice\\b.*") ? OptionalInt.of(3) : OptionalInt.empty();
  }

  // --- times

  private static boolean isRange(List<String> list, List<TimeSaid> times) {
    if (times.size() < 2) {
      return false;
    }
    TimeSaid first = times.get(0);
    String before = word(list, first.start() - 1);
    String between = word(list, first.end());
    boolean until = UNTIL.contains(between) && !between.equals("and");
    return FROM.contains(before) && UNTIL.contains(between) || until && times.size() == 2;
  }

  /** "Every two hours until six" begins when the day does. */
  private static boolean isUntil(List<String> list, List<TimeSaid> times) {
    return times.size() == 1
        && UNTIL.contains(word(list, times.get(0).start() - 1))
        && !word(list, times.get(0).start() - 1).equals("and");
  }

  /** The end of a day is in the evening, unless that is too late. */
  private static TimeSaid later(TimeSaid end) {
    return end.isSure() || end.hour() > LATEST
        ? end
        : new TimeSaid(end.hour(), end.minute(), TimeSaid.Half.LATER, end.start(), end.end());
  }

  /** In "at two, no, make it three" or "not at two, at three", drops the times before. */
  private static List<TimeSaid> corrected(List<TimeSaid> times, List<String> list) {
    for (int at = times.size() - 1; at > 0; at--) {
      List<String> between = list.subList(times.get(at - 1).end(), times.get(at).start());
      boolean replaced =
          isLeftOut(list, times.get(at - 1)) && between.stream().noneMatch(JOINS::contains);
      if (replaced || between.stream().anyMatch(CORRECTING::contains)) {
        return times.subList(at, times.size());
      }
    }
    return times;
  }

  private static boolean isLeftOut(List<String> list, TimeSaid time) {
    int before = word(list, time.start() - 1).equals("at") ? time.start() - 2 : time.start() - 1;
    return word(list, before).equals("not");
  }

  private static String word(List<String> list, int at) {
    return at >= 0 && at < list.size() ? list.get(at) : "";
  }
}
