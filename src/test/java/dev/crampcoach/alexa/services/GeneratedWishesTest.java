package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.services.reminderManagement.Reminder;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.KeptReminder;
import dev.crampcoach.english.Words;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.PlanResult;
import dev.crampcoach.reminder.PlanWords;
import dev.crampcoach.reminder.Planner;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * For generated wishes, every plan is within the limits, and the reminders sent to Alexa are
 * exactly the plan.
 */
class GeneratedWishesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T20:25:00Z");
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final String WATER = "Time for a glass of water, if you're thirsty.";
  private static final String STRETCH = "Time for your stretch.";
  private static final int WISHES = 2000;

  private static final List<String> SUBJECTS = List.of("drink", "stretch", "drink water");
  private static final List<String> DAYS =
      List.of(
          "",
          "every day",
          "every monday",
          "on tuesdays and fridays",
          "on weekdays",
          "tomorrow",
          "on weekends",
          "every day except sunday",
          "on december fifth",
          "every other day",
          "today",
          "the day after tomorrow",
          "next monday",
          "monday to thursday",
          "on the first");
  private static final List<String> TIMES =
      List.of(
          "",
          "at noon",
          "at three",
          "at ten in the morning and four",
          "at half past six p.m.",
          "at 9 pm",
          "every two hours",
          "every ninety minutes from nine to five",
          "twice a day",
          "at quarter to eight in the evening",
          "in the evening",
          "at eight a.m. noon and five",
          "every three hours",
          "at 1630",
          "five times a day",
          "at six",
          "at nine and eleven");

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<Plan> plans() {
    var random = new Random(18);
    var plans = new ArrayList<Plan>();
    for (int wish = 0; wish < WISHES; wish++) {
      String words =
          "remind me to "
              + any(random, SUBJECTS)
              + " "
              + any(random, TIMES)
              + " "
              + any(random, DAYS);
      PlanResult result = Planner.plan(PlanWords.in(Words.of(words)), NOW.atZone(ZONE));
      if (result instanceof PlanResult.PlanFound found) {
        plans.add(found.plan());
      } else if (result instanceof PlanResult.OtherPlan other) {
        plans.add(other.plan());
      } else if (result instanceof PlanResult.EitherHalf half) {
        plans.addAll(List.of(half.morning(), half.later()));
      }
    }
    return plans;
  }

  @Test
  void every_plan_is_within_the_limits() {
    List<Plan> plans = plans();
    assertThat(plans).hasSizeGreaterThan(WISHES / 2);
    for (Plan plan : plans) {
      boolean water = plan.subject() == ReminderSubject.WATER;
      LocalTime latest = water ? LocalTime.of(22, 0) : LocalTime.of(23, 30);
      assertThat(plan.times()).hasSizeBetween(1, 8);
      assertThat(plan.times())
          .allMatch(time -> !time.isBefore(LocalTime.of(6, 0)) && !time.isAfter(latest));
      for (int at = 1; at < plan.times().size(); at++) {
        assertThat(Duration.between(plan.times().get(at - 1), plan.times().get(at)))
            .isGreaterThanOrEqualTo(Duration.ofHours(1));
      }
    }
  }

  @Test
  void what_alexa_is_asked_for_reads_as_the_plan() {
    for (Plan plan : plans()) {
      boolean water = plan.subject() == ReminderSubject.WATER;
      String text = water ? WATER : STRETCH;
      var requests = new ReminderRequests("en-US", text, Optional.of(ZONE), NOW);
      assertThat(read(requests.whole(plan), text)).containsExactly(plan);
      assertThat(read(requests.single(plan), text)).containsExactly(plan);
    }
  }

  private static List<Plan> read(List<ReminderRequest> requests, String text) {
    var reminders = new ArrayList<Reminder>();
    for (ReminderRequest request : requests) {
      Trigger trigger = request.getTrigger();
      assertThat(trigger.getTimeZoneId()).isEqualTo(ZONE.getId());
      assertThat(request.getAlertInfo().getSpokenInfo().getContent())
          .singleElement()
          .satisfies(said -> assertThat(said.getText()).isEqualTo(text));
      reminders.add(
          Reminder.builder()
              .withAlertToken("token-" + reminders.size())
              .withTrigger(trigger)
              .withAlertInfo(request.getAlertInfo())
              .build());
    }
    JobResult.RemindersListed listed = new KeptReminders(STRETCH, NOW).read(reminders);
    assertThat(listed.edited()).isEmpty();
    return listed.reminders().stream().map(KeptReminder::plan).toList();
  }
}
