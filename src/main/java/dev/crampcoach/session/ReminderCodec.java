package dev.crampcoach.session;

import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.Plan.Days;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes reminders that wait for a confirmation as a short text and parses it back: {@code WATER
 * DAILY - 10:00,15:00 false}, {@code WATER ONCE - PT1H false}. The text is stored in the session,
 * and sent as the token of Alexa's consent question.
 */
public final class ReminderCodec {
  private static final int MOST_CHARACTERS = 120;

  /** Prefix of a duration. */
  private static final String DURATION = "P";

  private ReminderCodec() {}

  public static String write(Reminder reminder) {
    Plan plan = reminder.plan();
    return String.join(
        " ",
        plan.subject().name(),
        plan.days().name(),
        plan.date().map(LocalDate::toString).orElse("-"),
        plan.after().map(Duration::toString).orElseGet(() -> times(plan)),
        String.valueOf(reminder.replacing()));
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
    Optional<LocalDate> date =
        parts[2].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(parts[2]));
    boolean afterSomeTime = parts[3].startsWith(DURATION);
    Optional<Duration> after =
        afterSomeTime ? Optional.of(Duration.parse(parts[3])) : Optional.empty();
    List<LocalTime> times =
        afterSomeTime
            ? List.of()
            : Arrays.stream(parts[3].split(",")).map(LocalTime::parse).toList();
    var plan =
        new Plan(ReminderSubject.valueOf(parts[0]), Days.valueOf(parts[1]), date, times, after);
    return new Reminder(plan, Boolean.parseBoolean(parts[4]));
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
