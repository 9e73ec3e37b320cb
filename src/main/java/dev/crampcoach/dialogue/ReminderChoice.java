package dev.crampcoach.dialogue;

import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.hydration.Matter;
import dev.crampcoach.hydration.Planner;
import dev.crampcoach.speech.WaterPhrase;
import dev.crampcoach.understanding.TimeSaid;
import dev.crampcoach.understanding.TimesOfDay;
import dev.crampcoach.understanding.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which reminder is meant, in English words: "the ten o'clock one", "the first one to eleven".
 *
 * @param ordinal which of them in the order of the day, from nought; less than nought is the last
 * @param times the times that were said: the first may tell which one, the last to when
 */
record ReminderChoice(Optional<Integer> ordinal, List<TimeSaid> times) {
  static final Question QUESTION =
      Question.of(WaterPhrase.ASK_WHICH_REMINDER, WaterPhrase.ASK_WHEN_REPROMPT);

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|last|final|morning|evening|afternoon)\\b");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
  private static final Pattern STRETCH = Pattern.compile("\\b(stretch\\w*|exercises?|bedtime)\\b");
  private static final Pattern WATER =
      Pattern.compile("\\b(water|drink\\w*|hydrat\\w*|glass\\w*|sip\\w*)\\b");

  /** One time of a reminder. */
  record Chosen(KeptReminder kept, LocalTime time) {}

  static ReminderChoice of(Words words) {
    Matcher matcher = ORDINAL.matcher(words.toString());
    Optional<Integer> ordinal =
        matcher.find() && ORDINALS.contains(matcher.group())
            ? Optional.of(ORDINALS.indexOf(matcher.group()))
            : words.toString().matches(".*\\b(last|final) (one|reminder)\\b.*")
                ? Optional.of(-1)
                : Optional.empty();
    return new ReminderChoice(ordinal, TimesOfDay.in(words));
  }

  /** Which matter was named, if only one was. */
  static Optional<Matter> matter(Words words) {
    boolean stretch = STRETCH.matcher(words.toString()).find();
    boolean water = WATER.matcher(words.toString()).find();
    if (stretch == water) {
      return Optional.empty();
    }
    return Optional.of(stretch ? Matter.STRETCH : Matter.WATER);
  }

  /** Whether one of several is meant. */
  boolean isOne() {
    return ordinal.isPresent() || !times.isEmpty();
  }

  /** The one that is meant: by its order, by its time, or because there is only one. */
  Optional<Chosen> in(List<KeptReminder> reminders) {
    List<Chosen> all = new ArrayList<>();
    reminders.forEach(kept -> kept.plan().times().forEach(time -> all.add(new Chosen(kept, time))));
    all.sort(java.util.Comparator.comparing(Chosen::time));
    if (ordinal.isPresent()) {
      int at = ordinal.get() < 0 ? all.size() - 1 : ordinal.get();
      return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }
    Optional<Chosen> named =
        times.stream()
            .findFirst()
            .flatMap(said -> all.stream().filter(one -> isAt(said, one.time())).findFirst());
    return named.isEmpty() && all.size() == 1 && times.size() < 2 ? Optional.of(all.get(0)) : named;
  }

  private static boolean isAt(TimeSaid said, LocalTime time) {
    boolean hour =
        said.isSure()
            ? said.hourOfDay() == time.getHour()
            : said.hour() % 12 == time.getHour() % 12;
    return hour && said.minute() == time.getMinute();
  }

  /** The time that it is changed to: the last that was said, where that does not say which one. */
  Optional<LocalTime> newTime(Matter matter) {
    boolean second = times.size() > 1 || ordinal.isPresent() && !times.isEmpty();
    boolean only = times.size() == 1 && ordinal.isEmpty();
    return second || only
        ? Optional.of(Planner.time(times.get(times.size() - 1), matter))
        : Optional.empty();
  }
}
