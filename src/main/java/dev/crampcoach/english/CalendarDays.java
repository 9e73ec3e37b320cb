package dev.crampcoach.english;

import dev.crampcoach.english.DaysSaid.Form;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days in English words: "every Monday and Thursday", "weekdays but not Friday", "the day
 * after tomorrow", "on December fifth", "every other day".
 */
public final class CalendarDays {
  private static final String DAY = TwoDays.DAY;
  private static final String LIST = DAY + "(?: (?:and |or |or on |and on |on )?" + DAY + ")*";

  private static final Pattern WEEKDAYS =
      Pattern.compile(
          "\\b(weekdays?|workdays?|working days?|work days?|week days?|school ?days?|business days?)\\b");
  private static final Pattern WEEKENDS = Pattern.compile("\\b(weekends?|week ends?)\\b");
  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(every ?(single )?day|each day|daily|a day|per day|every (morning|evening|night|afternoon)|each (morning|evening|night|afternoon)|nightly|seven days a week|all week)\\b");
  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(today|tonight|this (morning|afternoon|evening)|just (this )?once|only once|just the once|one time only)\\b");
  private static final Pattern AFTER_TOMORROW =
      Pattern.compile("\\b(the )?day after tomorrow\\b|\\bovermorrow\\b");
  private static final Pattern TOMORROW = Pattern.compile("\\btomorrow\\b");
  private static final Pattern PAST =
      Pattern.compile("\\byesterday\\b|\\blast (night|week|month|" + DAY + ")\\b");
  private static final Pattern ALTERNATE =
      Pattern.compile(
          "\\b(every|each) (other|second|2nd) (day|night|morning|evening|afternoon)s?\\b|\\bevery (two|2|couple( of)?) days\\b|\\b(on )?alternat(e|ing) days\\b");
  private static final Pattern RHYTHM =
      Pattern.compile(
          "\\b(every|each) (other|second|third|fourth|alternate|2nd|3rd|few|couple( of)?|(?!single|morning|evening|afternoon|night|day|"
              + DAY
              + ")\\w+) (week|month|year|"
              + DAY
              + "|weekday|weekend|fortnight)s?\\b|\\bevery (third|fourth|fifth|few|\\w+) days\\b|\\bevery (third|fourth|fifth) day\\b|\\b(every|each|a|per|once a|twice a) (month|year|fortnight)\\b|\\b(monthly|yearly|annually|biweekly|bi weekly|fortnightly)\\b|\\b(first|second|third|last) "
              + DAY
              + " of (the|each|every)\\b|\\b(this|next) (weekend|week|month)\\b");
  private static final Pattern SOME_WEEKDAYS =
      Pattern.compile(
          "(?<!\\b(in|after) )\\b((once|twice|thrice|one day|((\\w+ )?\\w+) (times|days)) )?(a|per|each|every) week\\b(?! from)|\\bweekly\\b");
  private static final Pattern EXCEPT =
      Pattern.compile(
          "\\b(?:except|excepting|but not|not|excluding|apart from|other than|but|without|minus|skip|never)(?: for)?(?: on)?(?: the)? ("
              + LIST
              + "|weekends?|weekdays?)\\b");
  private static final Pattern RANGE =
      Pattern.compile("\\b(" + DAY + ") (?:to|through|thru|till|until) (" + DAY + ")\\b");
  private static final Pattern NAMES = Pattern.compile("\\b" + LIST + "\\b");
  private static final Pattern NAME = Pattern.compile("\\b" + DAY + "\\b");
  private static final Pattern WEEKLY =
      Pattern.compile(
          "\\b(every|each) (week on (a )?)?" + DAY + "|days\\b|\\bweekly\\b|\\ba week\\b");
  private static final Pattern NEXT = Pattern.compile("\\bnext (" + DAY + ")\\b");
  private static final Pattern MORE_DAYS = Pattern.compile("\\b(in|after|from now|time)\\b");

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> WEEK = EnumSet.complementOf(EnumSet.copyOf(WEEKEND));

  private CalendarDays() {}

  public static DaysSaid in(Words words) {
    String text = words.toString();
    Matcher except = EXCEPT.matcher(text);
    if (!except.find()) {
      return included(text);
    }
    Set<DayOfWeek> others = names(except.group(1));
    String rest = blank(text, except);
    boolean all = PAST.matcher(text).find();
    DaysSaid days = all ? DaysSaid.of(Form.PAST, words) : included(rest);
    return days.without(others);
  }

  private static DaysSaid included(String text) {
    Optional<DaysSaid> rhythm = rhythm(text);
    if (rhythm.isPresent()) {
      return rhythm.get();
    }
    return date(text).or(() -> ahead(text)).orElseGet(() -> weekdays(text));
  }

  private static Optional<DaysSaid> rhythm(String text) {
    if (PAST.matcher(text).find()) {
      return Optional.of(DaysSaid.of(Form.PAST, Words.of(text)));
    }
    if (TwoDays.areIn(text)) {
      return Optional.of(DaysSaid.of(Form.OTHER_RHYTHM, Words.of(text)));
    }
    Matcher alternate = ALTERNATE.matcher(text);
    if (alternate.find()) {
      return Optional.of(DaysSaid.of(Form.ALTERNATE, Words.of(blank(text, alternate))));
    }
    Matcher other = RHYTHM.matcher(text);
    if (other.find() && !NAMES.matcher(text).replaceAll("").isBlank()) {
      return Optional.of(DaysSaid.of(Form.OTHER_RHYTHM, Words.of(blank(text, other))));
    }
    Matcher some = SOME_WEEKDAYS.matcher(text);
    boolean named = NAME.matcher(text).find() || WEEKENDS.matcher(text).find();
    return some.find() && !named && !text.contains("days a week")
        ? Optional.of(DaysSaid.of(Form.SOME_WEEKDAYS, Words.of(blank(text, some))))
        : Optional.empty();
  }

  private static Optional<DaysSaid> date(String text) {
    List<String> list = Words.of(text).list();
    for (int at = 0; at < list.size(); at++) {
      Optional<CalendarDates.Found> found = CalendarDates.at(list, at);
      if (found.isPresent()) {
        return Optional.of(of(found.get(), without(list, at, found.get().end())));
      }
    }
    return Optional.empty();
  }

  private static DaysSaid of(CalendarDates.Found found, Words rest) {
    if (found.month() == 0) {
      return found.day() <= 31
          ? new DaysSaid(Form.DAY_OF_MONTH, Set.of(), Set.of(), found.day(), Optional.empty(), rest)
          : DaysSaid.of(Form.NO_DATE, rest);
    }
    try {
      var date = MonthDay.of(found.month(), found.day());
      return new DaysSaid(Form.DATE, Set.of(), Set.of(), 0, Optional.of(date), rest);
    } catch (DateTimeException e) {
      // February 30th.
      return DaysSaid.of(Form.NO_DATE, rest);
    }
  }

  /** "In two days", "a week from now", "tomorrow". */
  private static Optional<DaysSaid> ahead(String text) {
    List<String> list = Words.of(text).list();
    for (int at = 0; at < list.size(); at++) {
      Optional<SaidDuration> found = Durations.at(list, at).filter(SaidDuration::days);
      if (found.isPresent() && !found.get().vague() && isAhead(list, found.get())) {
        int days = (int) Math.min(found.get().duration().toDays(), 10_000);
        return Optional.of(ahead(Form.FROM_NOW, days, without(list, at, found.get().end())));
      }
    }
    Matcher after = AFTER_TOMORROW.matcher(text);
    if (after.find()) {
      return Optional.of(ahead(Form.AHEAD, 2, Words.of(blank(text, after))));
    }
    if (TOMORROW.matcher(text).find()) {
      return Optional.of(ahead(Form.AHEAD, 1, Words.of(text)));
    }
    return TODAY.matcher(text).find() && !NAME.matcher(text).find()
        ? Optional.of(ahead(Form.AHEAD, 0, Words.of(text)))
        : Optional.empty();
  }

  private static boolean isAhead(List<String> list, SaidDuration found) {
    String before = found.start() == 0 ? "" : list.get(found.start() - 1);
    String behind = found.end() < list.size() ? list.get(found.end()) : "";
    boolean from = behind.equals("from") && found.end() + 1 < list.size();
    return (MORE_DAYS.matcher(before).matches() || from) && found.end() > found.start() + 1;
  }

  private static DaysSaid ahead(Form form, int days, Words rest) {
    return new DaysSaid(form, Set.of(), Set.of(), days, Optional.empty(), rest);
  }

  private static DaysSaid weekdays(String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    boolean several = WEEKDAYS.matcher(text).find() || WEEKENDS.matcher(text).find();
    Matcher range = RANGE.matcher(text);
    String rest = text;
    if (range.find()) {
      several = true;
      days.addAll(between(day(range.group(1)), day(range.group(2))));
      rest = blank(text, range);
    }
    days.addAll(names(rest));
    if (days.isEmpty()) {
      return DaysSaid.of(DAILY.matcher(text).find() ? Form.DAILY : Form.UNSAID, Words.of(text));
    }
    boolean weekly = several || days.size() > 1 || WEEKLY.matcher(text).find();
    boolean next = NEXT.matcher(text).find();
    Form form = weekly && !next ? Form.WEEKLY : next ? Form.NEXT_WEEKDAY : Form.ON_WEEKDAY;
    boolean one = form == Form.WEEKLY || days.size() == 1;
    return new DaysSaid(
        one ? form : Form.OTHER_RHYTHM,
        days,
        Set.of(),
        0,
        Optional.empty(),
        Words.of(NAME.matcher(rest).replaceAll("thatday")));
  }

  private static Set<DayOfWeek> names(String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      days.add(day(name.group()));
    }
    if (WEEKDAYS.matcher(text).find()) {
      days.addAll(WEEK);
    }
    if (WEEKENDS.matcher(text).find()) {
      days.addAll(WEEKEND);
    }
    return days;
  }

  private static DayOfWeek day(String name) {
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return DayOfWeek.valueOf(one.toUpperCase(Locale.ROOT));
  }

  private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
    var days = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }

  /** Puts a word that means nothing in the place of some words. */
  private static String blank(String text, Matcher found) {
    return text.substring(0, found.start()) + "thatday" + text.substring(found.end());
  }

  private static Words without(List<String> list, int start, int end) {
    var rest = new ArrayList<>(list.subList(0, start));
    rest.add("thatday");
    rest.addAll(list.subList(end, list.size()));
    return new Words(rest);
  }
}
