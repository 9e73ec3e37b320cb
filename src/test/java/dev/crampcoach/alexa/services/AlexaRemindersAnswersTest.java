package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.EditedReminder;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status that the reminders service can answer with is handled. */
class AlexaRemindersAnswersTest extends AskedReminders {
  @Test
  void every_status_has_its_own_outcome() {
    Map<Integer, JobResult.Trouble> troubles =
        Map.of(
            401, JobResult.Trouble.NO_CONSENT,
            403, JobResult.Trouble.DEVICE,
            429, JobResult.Trouble.BUSY,
            500, JobResult.Trouble.DOWN,
            503, JobResult.Trouble.DOWN,
            504, JobResult.Trouble.DOWN);
    troubles.forEach(
        (status, trouble) -> {
          answer(status, "{\"code\":\"X\"}");
          assertThat(reminders().look(NOW)).isEqualTo(new JobResult.JobFailed(trouble));
        });
    answer(200, "{");
    assertThat(reminders().look(NOW)).isEqualTo(new JobResult.JobFailed(JobResult.Trouble.DOWN));
  }

  @Test
  void what_was_changed_in_the_app_is_read_as_far_as_it_can_be_said() {
    answer(
        200, alerts("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=30;\",\"FREQ=DAILY;BYHOUR=9;BYMINUTE=31;\"]"));
    var edited =
        new JobResult.RemindersListed(
            List.of(), List.of(new EditedReminder("old", ReminderSubject.WATER)));
    assertThat(reminders().look(NOW)).isEqualTo(edited);
    answer(200, alerts("[\"FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30;INTERVAL=2;\"]"));
    assertThat(reminders().look(NOW)).isEqualTo(edited);
    answer(
        200,
        alerts(
            "[\"FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30;\","
                + "\"FREQ=WEEKLY;BYDAY=MO;BYHOUR=10;BYMINUTE=30;\"]"));
    assertThat(reminders().look(NOW)).isEqualTo(edited);
    answer(200, alerts("[\"FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30;\"]"));
    Plan tuesdays = plan(Days.weekly(Set.of(DayOfWeek.TUESDAY)), 9);
    assertThat(reminders().look(NOW))
        .isEqualTo(
            new JobResult.RemindersListed(
                List.of(new KeptReminder(List.of("old"), tuesdays)), List.of()));
    answer(200, alerts("[\"FREQ=DAILY;BYHOUR=99;BYMINUTE=30;\"]"));
    assertThat(reminders().look(NOW)).isEqualTo(edited);
    answer(200, alerts("[\"FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=9;BYMINUTE=30;\"]"));
    assertThat(reminders().look(NOW))
        .isEqualTo(
            new JobResult.RemindersListed(
                List.of(new KeptReminder(List.of("old"), plan(Days.WEEKENDS, 9))), List.of()));
  }

  /** Whatever comes before or after it: a reminder that was not stopped is told as such. */
  @ParameterizedTest
  @CsvSource({
    "500 404, false",
    "404 500, false",
    "500 204, false",
    "204 500 404, false",
    "404 404, true",
    "404 204, true"
  })
  void what_still_rings_is_never_told_as_stopped(String statuses, boolean whole) {
    List<String> tokens = List.of(statuses.split(" "));
    tokens.forEach(status -> answer(Integer.parseInt(status), "{}"));
    assertThat(reminders().stop(tokens)).isEqualTo(new JobResult.RemindersStopped(whole));
  }

  @Test
  void where_none_was_stopped_the_first_reason_is_told() {
    answer(429, "{}");
    answer(500, "{}");
    assertThat(reminders().stop(List.of("a", "b")))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.BUSY));
  }

  @Test
  void a_reminder_after_some_time_is_told_by_what_is_left_of_it() {
    answer(200, after("2036-11-26T13:30:30Z", 3600));
    assertThat(reminders().look(NOW))
        .isEqualTo(
            new JobResult.RemindersListed(
                List.of(
                    new KeptReminder(
                        List.of("old"), Plan.after(ReminderSubject.WATER, Duration.ofMinutes(30)))),
                List.of()));
    answer(200, after("2036-11-26T13:30:30Z", 9_999_999));
    assertThat(reminders().look(NOW))
        .isEqualTo(
            new JobResult.RemindersListed(
                List.of(), List.of(new EditedReminder("old", ReminderSubject.WATER))));
  }

  private static String after(String created, int seconds) {
    return """
        {"totalCount":"1","alerts":[{"alertToken":"old","createdTime":"%s","status":"ON",
         "trigger":{"type":"SCHEDULED_RELATIVE","offsetInSeconds":%d},
         "alertInfo":{"spokenInfo":{"content":[{"locale":"en-GB","text":"Time for a glass."}]}}}]}"""
        .formatted(created, seconds);
  }

  @Test
  void what_is_gone_is_stopped() {
    answer(404, "{}");
    answer(204, "");
    assertThat(reminders().stop(List.of("a", "b"))).isEqualTo(new JobResult.RemindersStopped(true));
    answer(204, "");
    answer(500, "{}");
    assertThat(reminders().stop(List.of("a", "b")))
        .isEqualTo(new JobResult.RemindersStopped(false));
    answer(500, "{}");
    assertThat(reminders().stop(List.of("a")))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.DOWN));
  }

  @Test
  void a_request_that_brings_no_way_to_the_service_is_told_so() {
    var nowhere =
        new AlexaReminders(
            Optional.empty(),
            "en-US",
            Map.of(ReminderSubject.WATER, "w", ReminderSubject.STRETCH, "s"));
    assertThat(nowhere.look(NOW)).isEqualTo(new JobResult.JobFailed(JobResult.Trouble.DOWN));
    assertThat(nowhere.stop(List.of("a")))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.DOWN));
  }
}
