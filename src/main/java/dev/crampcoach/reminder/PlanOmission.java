package dev.crampcoach.reminder;

import dev.crampcoach.english.TimeSaid;
import dev.crampcoach.english.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes times out of a plan that was read back: "not in the evening", "skip the six o'clock". */
public final class PlanOmission {
  /**
   * The words that leave something out, and what they leave out. "Cancel" is none of them: it is a
   * command about the reminders that are set.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "^(?<before>.*?)\\b(?:not|without|except|skip|drop|leave out|leave off|take out|take off"
              + "|no(?= (?:mornings?|afternoons?|evenings?|nights?)\\b))"
              + " (?:(?:in|at|on|the|for|any|around) )*(?<times>.+)$");

  private static final Pattern PART_OF_DAY =
      Pattern.compile(
          "\\b(mornings?|breakfast|lunch|afternoons?|evenings?|dinner|supper|nights?)\\b");

  /** "The evening one" is a reminder, not one o'clock. */
  private static final Pattern REMINDER = Pattern.compile("^(?<part>" + PART_OF_DAY + ") ones?\\b");

  /** What may stand beside the times. Any other word may ask for something else instead. */
  private static final Set<String> BESIDE =
      Set.of(
          "and",
          "or",
          "nor",
          "at",
          "in",
          "on",
          "the",
          "one",
          "ones",
          "reminder",
          "reminders",
          "please",
          "thanks",
          "then",
          "either",
          "oclock");

  private static final Set<String> JOINS = Set.of("and", "or", "nor");

  private static final int NOON = 12;
  private static final int NIGHT = 20;

  private PlanOmission() {}

  /**
   * @return the old plan without the times that the words leave out, which may be the whole of it;
   *     empty if they leave out nothing
   */
  public static Optional<PlanResult> change(Words words, Plan old) {
    Matcher said = LEFT_OUT.matcher(words.toString());
    if (old.after().isPresent() || !said.matches()) {
      return Optional.empty();
    }
    Words named = named(said.group("times"));
    PlanWish wish = PlanWords.in(named).about(old.subject());
    boolean other = PlanWords.in(Words.of(said.group("before"))).saysWhen();
    if (other || wish.days().areSaid() || wish.every().isPresent() || !areOnlyTimes(named, wish)) {
      return Optional.empty();
    }
    List<LocalTime> left =
        old.times().stream()
            .filter(time -> wish.times().stream().noneMatch(out -> means(out, time, old.subject())))
            .toList();
    return Optional.of(
        left.isEmpty() ? new PlanResult.PlanRefused(Refusal.VAGUE) : Planner.plan(old, left));
  }

  private static Words named(String times) {
    boolean part = PART_OF_DAY.matcher(times).lookingAt();
    return Words.of((part ? "in the " : "at ") + REMINDER.matcher(times).replaceFirst("${part}"));
  }

  private static boolean areOnlyTimes(Words named, PlanWish wish) {
    List<TimeSaid> times = wish.times();
    List<String> list = named.list();
    for (int at = 0; at < list.size(); at++) {
      int word = at;
      boolean time = times.stream().anyMatch(one -> one.start() <= word && word < one.end());
      boolean known = time || PART_OF_DAY.matcher(list.get(at)).matches();
      // In "not at nine at ten" the ten is wanted.
      boolean wanted = at > 0 && list.get(at).equals("at") && !JOINS.contains(list.get(at - 1));
      if (wanted || !known && !BESIDE.contains(list.get(at))) {
        return false;
      }
    }
    return !times.isEmpty() && !wish.range();
  }

  private static boolean means(TimeSaid said, LocalTime time, ReminderSubject subject) {
    if (!said.isPartOfDay()) {
      return PlanTimes.options(said, subject).contains(time);
    }
    int part = said.hourOfDay();
    int hour = time.getHour();
    boolean sameHalf = hour >= NOON == part >= NOON;
    return sameHalf && DayParts.isIn(said, time) && (part <= NIGHT || hour >= NIGHT);
  }
}
