package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Line.Say;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Longer answers about reminders and drinks. */
class LongerWaterAnswersTest {
  private static final HalfAsked ASKED = new HalfAsked(at(9, 30), at(21, 30));

  private static Reminder at(int hour, int minute) {
    var times = List.of(LocalTime.of(hour, minute));
    return new Reminder(new Plan(ReminderSubject.STRETCH, Days.DAILY, times), false);
  }

  @ParameterizedTest
  @CsvSource({
    "in the evening before bed i told you, 21",
    "who does morning evening obviously, 21",
    "evening obviously, 21",
    "not in the morning evening, 21",
    "p m, 21",
    "i said the morning when i'm up, 9"
  })
  void the_half_of_the_day_is_heard_in_a_longer_answer(String words, int hour) {
    Turn turn = Talking.say(ASKED, words);
    assertThat(turn.next().scene())
        .as(words)
        .isInstanceOfSatisfying(
            PlanProposed.class,
            plan ->
                assertThat(plan.reminder().plan().times()).containsExactly(LocalTime.of(hour, 30)));
  }

  /** Of two plans that share a time, the question names the times that they do not share. */
  @Test
  void the_question_names_two_different_times() {
    Reminder morning = at(LocalTime.of(6, 0), LocalTime.of(16, 0));
    Reminder later = at(LocalTime.of(16, 0), LocalTime.of(18, 0));
    Turn turn = Talking.move(new HalfAsked(morning, later), Move.NOT_SURE);
    assertThat(turn.speech().question().orElseThrow().ask())
        .isInstanceOfSatisfying(
            Say.class,
            ask -> assertThat(ask.gaps().get("morning")).isNotEqualTo(ask.gaps().get("later")));
  }

  private static Reminder at(LocalTime... times) {
    return new Reminder(new Plan(ReminderSubject.STRETCH, Days.DAILY, List.of(times)), false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no not in the evening", "skip the seven", "good but leave out the seven please"})
  void a_time_that_is_left_out_is_not_proposed(String words) {
    var three =
        new Plan(
            ReminderSubject.STRETCH,
            Days.DAILY,
            List.of(LocalTime.of(9, 0), LocalTime.of(13, 0), LocalTime.of(19, 0)));
    Turn turn = Talking.say(new PlanProposed(new Reminder(three, false), false), words);
    assertThat(turn.next().scene())
        .isInstanceOfSatisfying(
            PlanProposed.class,
            plan ->
                assertThat(plan.reminder().plan().times())
                    .containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no i drink one bottle half liter put it in",
        "what take back no i drink one bottle half liter put it in",
        "no no no not more uh you can count the water yes i had one bottle of water today",
        "uh you can count the water yes i had one bottle of water today"
      })
  void a_drink_in_a_longer_sentence_is_counted(String words) {
    Turn turn = Talking.say(new NothingOpen(), words);
    assertThat(turn.job()).as(words + " -> " + turn.speech()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"well set one then nine thirty p m and that's all i need good night"})
  void a_reminder_that_is_set_does_not_close(String words) {
    Turn turn = Talking.say(new NothingOpen(), words);
    assertThat(turn.ends()).as(words).isFalse();
  }
}
