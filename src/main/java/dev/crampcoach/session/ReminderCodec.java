package dev.crampcoach.session;

import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes reminders that wait for a confirmation as a short text and parses it back: {@code WATER
 * DAILY - 10:00,15:00 false}, {@code STRETCH MO,TH - 18:00 false}, {@code WATER ONCE - PT1H false}.
 * The text is stored in the session, and sent as the token of Alexa's consent question.
 */
public final class ReminderCodec {
  private static final int MOST_CHARACTERS = 120;
  private static final String ONCE = "ONCE";
  private static final Map<String, Days> NAMED =
      Map.of("DAILY", Days.DAILY, "WEEKDAYS", Days.WEEKDAYS, "WEEKENDS", Days.WEEKENDS);

  /** Prefix of a duration. */
  private static final String DURATION = "P";

  private ReminderCodec() {}

  public static String write(Reminder reminder) {
    Plan plan = reminder.plan();
    return String.join(
        " ",
        plan.subject().name(),
        days(plan.days()),
        plan.date().map(LocalDate::toString).orElse("-"),
        plan.after().map(Duration::toString).orElseGet(() -> times(plan)),
        String.valueOf(reminder.replacing()));
  }

  private static String days(Days days) {
    if (!(days instanceof Days.Weekly weekly)) {
      return ONCE;
    }
    return NAMED.entrySet().stream()
        .filter(named -> named.getValue().equals(days))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(
            () ->
                weekly.weekdays().stream()
                    .map(day -> day.name().substring(0, 2))
                    .collect(Collectors.joining(",")));
  }

  private static String times(Plan plan) {
    return plan.times().stream().map(LocalTime::toString).collect(Collectors.joining(","));
  }

  /**
   * @throws IllegalArgumentException or another RuntimeException if the text is invalid
   */
  static Reminder read(String text) {
    String[] parts = text.split(" ", -1);
    if (text.length() > MOST_CHARACTERS || parts.length != 5) {
      throw new IllegalArgumentException("no reminder");
    }
    boolean replacing = Boolean.parseBoolean(parts[4]);
    var subject = ReminderSubject.valueOf(parts[0]);
    if (parts[3].startsWith(DURATION)) {
      return new Reminder(Plan.after(subject, Duration.parse(parts[3])), replacing);
    }
    List<LocalTime> times = Arrays.stream(parts[3].split(",")).map(LocalTime::parse).toList();
    Days days = parts[1].equals(ONCE) ? Days.once(LocalDate.parse(parts[2])) : weekly(parts[1]);
    return new Reminder(new Plan(subject, days, times), replacing);
  }

  private static Days weekly(String days) {
    if (NAMED.containsKey(days)) {
      return NAMED.get(days);
    }
    return Days.weekly(
        Arrays.stream(days.split(","))
            .map(
                name ->
                    Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().substring(0, 2).equals(name))
                        .findFirst()
                        .orElseThrow())
            .collect(Collectors.toSet()));
  }

  /** Empty if the token is missing or invalid. */
  public static Optional<Reminder> readToken(String token) {
    try {
      return Optional.ofNullable(token).map(ReminderCodec::read);
    } catch (RuntimeException e) {
      // Invalid input from outside, whatever it is.
      return Optional.empty();
    }
  }
}
