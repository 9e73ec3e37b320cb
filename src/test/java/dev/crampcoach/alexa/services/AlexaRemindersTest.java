package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls to Alexa's reminders service are as its reference describes. */
class AlexaRemindersTest extends AskedReminders {
  @Test
  void a_plan_for_every_day_is_one_reminder_in_the_listener_s_own_zone() throws Exception {
    answer(200, EMPTY);
    answer(200, CREATED);
    assertThat(remind(plan(Days.DAILY, 9, 14), false))
        .isEqualTo(new JobResult.RemindersSet(plan(Days.DAILY, 9, 14), false));
    assertThat(calls()).containsExactly("GET", "POST");
    assertThat(body(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"requestTime":"2036-11-26T14:00:30Z",
                 "trigger":{"type":"SCHEDULED_ABSOLUTE","timeZoneId":"Europe/Berlin",
                  "recurrence":{"startDateTime":"2036-11-26T15:00:30",
                   "recurrenceRules":[
                    "FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;",
                    "FREQ=DAILY;BYHOUR=14;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"]}},
                 "alertInfo":{"spokenInfo":{"content":[
                   {"locale":"en-GB","text":"Time for a glass."}]}},
                 "pushNotification":{"status":"ENABLED"}}"""));
    assertThat(asked.get(1).getHeaders())
        .anyMatch(
            header ->
                header.getName().equals("Authorization")
                    && header.getValue().equals("Bearer token"));
  }

  @Test
  void weekdays_are_a_rule_for_each_day_and_once_has_no_rule() {
    answer(200, EMPTY);
    answer(200, CREATED);
    remind(plan(Days.WEEKDAYS, 9), false);
    assertThat(body(1).at("/trigger/recurrence/recurrenceRules"))
        .hasSize(5)
        .first()
        .extracting(JsonNode::asText)
        .isEqualTo("FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;");
    asked.clear();
    answer(200, EMPTY);
    answer(200, CREATED);
    remind(plan(ONCE, 9), false);
    assertThat(body(1).at("/trigger/scheduledTime").asText()).isEqualTo("2036-11-27T09:30:00");
    assertThat(body(1).at("/trigger").has("recurrence")).isFalse();
  }

  @Test
  void where_several_rules_are_refused_there_is_one_reminder_for_each() {
    answer(200, EMPTY);
    answer(400, "{\"code\":\"UNSUPPORTED_TRIGGER_RECURRENCE\",\"message\":\"no\"}");
    answer(200, CREATED);
    answer(200, CREATED);
    Plan plan = plan(Days.DAILY, 9, 14);
    assertThat(remind(plan, false)).isEqualTo(new JobResult.RemindersSet(plan, false));
    assertThat(calls()).containsExactly("GET", "POST", "POST", "POST");
  }

  @Test
  void nothing_half_made_stays() {
    answer(200, EMPTY);
    answer(400, "{}");
    answer(200, CREATED);
    answer(403, "{}");
    answer(204, "");
    assertThat(remind(plan(Days.DAILY, 9, 14), false))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.DEVICE));
    assertThat(calls()).containsExactly("GET", "POST", "POST", "POST", "DELETE /t");
  }

  @Test
  void a_call_without_an_answer_is_looked_up_and_not_repeated() {
    Plan plan = plan(Days.DAILY, 9);
    answer(200, EMPTY);
    answer(0, "");
    answer(200, alerts("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;\"]"));
    assertThat(remind(plan, false)).isEqualTo(new JobResult.RemindersSet(plan, false));
    assertThat(calls()).containsExactly("GET", "POST", "GET");
    asked.clear();
    answer(200, EMPTY);
    answer(0, "");
    answer(200, EMPTY);
    assertThat(remind(plan, false)).isEqualTo(new JobResult.JobFailed(JobResult.Trouble.SLOW));
    assertThat(calls()).containsExactly("GET", "POST", "GET");
  }

  @Test
  void busy_is_tried_once_more() {
    answer(200, EMPTY);
    answer(429, "{}");
    answer(200, CREATED);
    assertThat(remind(plan(Days.DAILY, 9), false)).isInstanceOf(JobResult.RemindersSet.class);
    answer(200, EMPTY);
    answer(429, "{}");
    answer(429, "{}");
    assertThat(remind(plan(Days.DAILY, 9), false))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.BUSY));
  }

  @Test
  void what_is_replaced_is_changed_where_it_is_one_reminder() {
    answer(200, alerts("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;\"]"));
    answer(200, CREATED);
    assertThat(remind(plan(Days.DAILY, 11), true)).isInstanceOf(JobResult.RemindersSet.class);
    assertThat(calls()).containsExactly("GET", "PUT /old");
  }

  @Test
  void where_the_old_ones_cannot_be_stopped_it_is_told() {
    String daily = "[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0;INTERVAL=1;\"]";
    answer(200, alerts(daily));
    answer(404, "{}");
    answer(200, CREATED);
    answer(500, "{}");
    assertThat(remind(plan(Days.DAILY, 11), true))
        .isEqualTo(new JobResult.RemindersSet(plan(Days.DAILY, 11), true));
    assertThat(calls()).containsExactly("GET", "PUT /old", "POST", "DELETE /old");
    asked.clear();
    answer(200, alerts(daily));
    answer(400, "{}");
    answer(200, CREATED);
    answer(404, "{}");
    assertThat(remind(plan(Days.DAILY, 11), true))
        .isEqualTo(new JobResult.RemindersSet(plan(Days.DAILY, 11), false));
  }

  @Test
  void what_is_half_made_and_cannot_be_taken_back_is_told() {
    answer(200, EMPTY);
    answer(400, "{}");
    answer(200, CREATED);
    answer(403, "{}");
    answer(500, "{}");
    assertThat(remind(plan(Days.DAILY, 9, 14), false))
        .isEqualTo(new JobResult.JobFailed(JobResult.Trouble.HALF_DONE));
  }

  /** Others of the same subject, on other days or far away, are none of a change's business. */
  @Test
  void what_is_changed_takes_the_place_of_nothing_else() {
    String weekends = "[\"FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=18;BYMINUTE=30;BYSECOND=0;INTERVAL=1;\"]";
    answer(200, alerts(weekends));
    answer(200, CREATED);
    assertThat(remind(plan(Days.WEEKDAYS, 11), true)).isInstanceOf(JobResult.RemindersSet.class);
    assertThat(calls()).containsExactly("GET", "POST");
  }

  @Test
  void after_some_time_needs_no_zone_and_names_none() throws Exception {
    answer(200, EMPTY);
    answer(200, CREATED);
    Plan plan = Plan.after(ReminderSubject.WATER, Duration.ofHours(1));
    var errand = new Job.SetReminders(new Reminder(plan, false), Optional.empty());
    assertThat(reminders().remind(errand, NOW)).isEqualTo(new JobResult.RemindersSet(plan, false));
    assertThat(body(1).path("trigger"))
        .isEqualTo(JSON.readTree("{\"type\":\"SCHEDULED_RELATIVE\",\"offsetInSeconds\":3600}"));
  }

  @Test
  void a_plan_that_comes_close_to_another_is_not_set() {
    answer(200, alerts("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0;INTERVAL=1;\"]"));
    assertThat(remind(plan(Days.DAILY, 9), false)).isEqualTo(new JobResult.PlanClashes());
    assertThat(calls()).containsExactly("GET");
  }
}
