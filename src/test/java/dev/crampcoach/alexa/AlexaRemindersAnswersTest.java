package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.dialogue.KeptReminder;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.hydration.Matter;
import dev.crampcoach.hydration.Plan.Days;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every answer of Alexa's reminders is heard. */
class AlexaRemindersAnswersTest extends AskedReminders {
  @Test
  void every_status_has_its_own_outcome() {
    Map<Integer, Outcome.Trouble> troubles =
        Map.of(
            401, Outcome.Trouble.NO_CONSENT,
            403, Outcome.Trouble.DEVICE,
            429, Outcome.Trouble.BUSY,
            500, Outcome.Trouble.DOWN,
            503, Outcome.Trouble.DOWN,
            504, Outcome.Trouble.DOWN);
    troubles.forEach(
        (status, trouble) -> {
          answer(status, "{\"code\":\"X\"}");
          assertThat(reminders().look()).isEqualTo(new Outcome.Failed(trouble));
        });
    answer(200, "{");
    assertThat(reminders().look()).isEqualTo(new Outcome.Failed(Outcome.Trouble.DOWN));
  }

  @Test
  void what_was_changed_in_the_app_is_read_as_far_as_it_can_be_said() {
    answer(
        200, alerts("[\"FREQ=DAILY;BYHOUR=9;BYMINUTE=30;\",\"FREQ=DAILY;BYHOUR=9;BYMINUTE=31;\"]"));
    assertThat(reminders().look()).isEqualTo(new Outcome.Listed(List.of()));
    answer(200, alerts("[\"FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30;\"]"));
    assertThat(reminders().look()).isEqualTo(new Outcome.Listed(List.of()));
    answer(200, alerts("[\"FREQ=DAILY;BYHOUR=99;BYMINUTE=30;\"]"));
    assertThat(reminders().look()).isEqualTo(new Outcome.Listed(List.of()));
    answer(200, alerts("[\"FREQ=WEEKLY;BYDAY=SA,SU;BYHOUR=9;BYMINUTE=30;\"]"));
    assertThat(reminders().look())
        .isEqualTo(
            new Outcome.Listed(List.of(new KeptReminder(List.of("old"), plan(Days.WEEKENDS, 9)))));
  }

  @Test
  void what_is_gone_is_stopped() {
    answer(404, "{}");
    answer(204, "");
    assertThat(reminders().stop(List.of("a", "b"))).isEqualTo(new Outcome.Stopped(true));
    answer(204, "");
    answer(500, "{}");
    assertThat(reminders().stop(List.of("a", "b"))).isEqualTo(new Outcome.Stopped(false));
    answer(500, "{}");
    assertThat(reminders().stop(List.of("a"))).isEqualTo(new Outcome.Failed(Outcome.Trouble.DOWN));
  }

  @Test
  void a_request_that_brings_no_way_to_the_service_is_told_so() {
    var nowhere =
        new AlexaReminders(
            Optional.empty(), "en-US", Map.of(Matter.WATER, "w", Matter.STRETCH, "s"));
    assertThat(nowhere.look()).isEqualTo(new Outcome.Failed(Outcome.Trouble.DOWN));
    assertThat(nowhere.stop(List.of("a"))).isEqualTo(new Outcome.Failed(Outcome.Trouble.DOWN));
  }
}
