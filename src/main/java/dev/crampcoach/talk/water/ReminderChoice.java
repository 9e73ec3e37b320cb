package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.TimesOfDay;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Phrase;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses which reminder is meant, from English words: "the ten o'clock one", "the first one to
 * eleven".
 *
 * @param ordinal which of them in the order of the day, from zero; a negative number is the last
 * @param times the times in the words: the first may tell which reminder, the last the new time
 * @param named whether a single time tells which reminder and not the new time: "my ten o'clock
 *     reminder"
 * @param part the part of the day that names it: "my morning reminder"
 */
public record ReminderChoice(
    Optional<Integer> ordinal, List<TimeSaid> times, boolean named, Optional<DayPart> part) {
  static final Question QUESTION = Question.of(Phrase.ASK_WHICH_REMINDER, Phrase.ASK_WHEN_REPROMPT);

  /** A part of the day, by its hours. */
  enum DayPart {
    MORNING(0, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24);

    private final int from;
    private final int until;

    DayPart(int from, int until) {
      this.from = from;
      this.until = until;
    }

    boolean holds(LocalTime time) {
      return time.getHour() >= from && time.getHour() < until;
    }
  }

  private static final Pattern ORDINAL =
      Pattern.compile("\\b(first|second|third|fourth|fifth|last|final)\\b");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
  private static final Pattern STRETCH = Pattern.compile("\\b(stretch\\w*|exercises?|bedtime)\\b");
  private static final Pattern WATER =
      Pattern.compile("\\b(water|drink\\w*|hydrat\\w*|glass\\w*|sip\\w*)\\b");

  /** What follows a time that names a reminder, and what precedes one. */
  private static final Pattern NAME =
      Pattern.compile(
          "^((water|drink|drinking|stretch|stretching) )?(reminders?|one|nudge|alert)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "\\b(morning|afternoon|evening) ((water|drink|drinking|stretch|stretching) )?(reminder|one)\\b");

  private static final Set<String> DETERMINERS = Set.of("the", "my", "that", "this");
  private static final Set<String> TOWARDS = Set.of("to", "for", "at", "until", "till");

  /** One time of a reminder. */
  record Chosen(KeptReminder kept, LocalTime time) {}

  public static ReminderChoice of(Words words) {
    Matcher matcher = ORDINAL.matcher(words.toString());
    Optional<Integer> ordinal =
        matcher.find() && ORDINALS.contains(matcher.group())
            ? Optional.of(ORDINALS.indexOf(matcher.group()))
            : words.toString().matches(".*\\b(last|final) (one|reminder)\\b.*")
                ? Optional.of(-1)
                : Optional.empty();
    List<TimeSaid> times = TimesOfDay.in(words);
    boolean named = times.size() == 1 && isName(times.get(0), words.list());
    Matcher part = PART.matcher(words.toString());
    return new ReminderChoice(
        ordinal,
        times,
        named,
        part.find()
            ? Optional.of(DayPart.valueOf(part.group(1).toUpperCase(Locale.ROOT)))
            : Optional.empty());
  }

  /** "My ten o'clock reminder", "the ten o'clock"; but "to the ten o'clock". */
  private static boolean isName(TimeSaid time, List<String> said) {
    String after = String.join(" ", said.subList(time.end(), said.size()));
    String before = time.start() > 0 ? said.get(time.start() - 1) : "";
    String towards = time.start() > 1 ? said.get(time.start() - 2) : "";
    return NAME.matcher(after).find() && !TOWARDS.contains(before)
        || DETERMINERS.contains(before) && !TOWARDS.contains(towards);
  }

  /** The subject, if exactly one was named. */
  public static Optional<ReminderSubject> subject(Words words) {
    boolean stretch = STRETCH.matcher(words.toString()).find();
    boolean water = WATER.matcher(words.toString()).find();
    if (stretch == water) {
      return Optional.empty();
    }
    return Optional.of(stretch ? ReminderSubject.STRETCH : ReminderSubject.WATER);
  }

  /** Whether one of several is meant. */
  public boolean isOne() {
    return ordinal.isPresent() || !times.isEmpty() || part.isPresent();
  }

  /** The reminder that is meant: by its order, its part of the day or its time. */
  Optional<Chosen> in(List<KeptReminder> reminders) {
    List<Chosen> all = all(reminders);
    if (ordinal.isPresent()) {
      int at = ordinal.get() < 0 ? all.size() - 1 : ordinal.get();
      return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }
    if (part.isPresent()) {
      List<Chosen> there = all.stream().filter(one -> part.get().holds(one.time())).toList();
      return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }
    return times.stream()
        .findFirst()
        .flatMap(said -> all.stream().filter(one -> isAt(said, one.time())).findFirst());
  }

  /** The reminder to change; if none is named, the only one that is set. */
  Optional<Chosen> toChange(List<KeptReminder> reminders) {
    List<Chosen> all = all(reminders);
    boolean noneNamed = ordinal.isEmpty() && part.isEmpty() && times.size() < 2 && !named;
    Optional<Chosen> only =
        noneNamed && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    return in(reminders).or(() -> only);
  }

  /** The reminder at a time that was named in an earlier turn. */
  static Optional<Chosen> at(
      LocalTime time, ReminderSubject subject, List<KeptReminder> reminders) {
    return all(reminders).stream()
        .filter(one -> one.time().equals(time) && one.kept().plan().subject() == subject)
        .findFirst();
  }

  private static List<Chosen> all(List<KeptReminder> reminders) {
    var all = new ArrayList<Chosen>();
    reminders.forEach(kept -> kept.plan().times().forEach(time -> all.add(new Chosen(kept, time))));
    all.sort(Comparator.comparing(Chosen::time));
    return all;
  }

  private static boolean isAt(TimeSaid said, LocalTime time) {
    boolean hour =
        said.isSure()
            ? said.hourOfDay() == time.getHour()
            : said.hour() % 12 == time.getHour() % 12;
    return hour && said.minute() == time.getMinute();
  }

  /** The new time: the last one, unless it tells which reminder is meant. */
  public Optional<LocalTime> newTime(ReminderSubject subject) {
    boolean which = ordinal.isPresent() || part.isPresent();
    boolean second = times.size() > 1 || which && !times.isEmpty();
    boolean only = times.size() == 1 && !which && !named;
    return second || only
        ? Optional.of(Planner.time(times.get(times.size() - 1), subject))
        : Optional.empty();
  }
}
