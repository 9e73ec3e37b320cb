package dev.crampcoach.reminder;

import java.time.LocalTime;

/** The hours in which reminders may ring. Source: clinical facts, section 6B. */
final class Window {
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final LocalTime LATEST = LocalTime.of(22, 0);
  private static final LocalTime LATEST_STRETCH = LocalTime.of(23, 30);

  private Window() {}

  static boolean holds(ReminderSubject subject, LocalTime time) {
    LocalTime latest =
        switch (subject) {
          case WATER -> LATEST;
          case STRETCH -> LATEST_STRETCH;
        };
    return !time.isBefore(EARLIEST) && !time.isAfter(latest);
  }
}
