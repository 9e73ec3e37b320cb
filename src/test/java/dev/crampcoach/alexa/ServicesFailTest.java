package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.DirectSession;
import dev.crampcoach.Logged;
import dev.crampcoach.Thrown;
import dev.crampcoach.alexa.request.EnvelopeReader;
import dev.crampcoach.alexa.services.AlexaReminders;
import dev.crampcoach.alexa.services.DeviceTimeZone;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.JobResult.Trouble;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.conversation.ReminderWish;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Clients of Alexa's services that throw: every job has a result, and the log has one line a
 * minute.
 */
class ServicesFailTest {
  private static final int TURNS = 200;
  private static final Map<ReminderSubject, String> TEXTS =
      Map.of(
          ReminderSubject.WATER, "Time for a glass.", ReminderSubject.STRETCH, "Time to stretch.");

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final FailureLog failures = new FailureLog(() -> now);

  private static Deadline inTime() {
    return Deadline.in(Duration.ofMinutes(1), System::nanoTime);
  }

  private JobRunner errands(Thrown thrown) {
    ReminderManagementService service =
        mock(
            ReminderManagementService.class,
            call -> {
              throw thrown.made();
            });
    return errands(service);
  }

  private JobRunner errands(ReminderManagementService service) {
    return new JobRunner(
        Listeners.NOBODY,
        Optional.of("somebody"),
        new AlexaReminders(Optional.of(service), "en-US", TEXTS),
        () -> new TimeZoneFound(Optional.empty(), true),
        "r",
        now,
        inTime(),
        failures);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void reminders_that_throw_have_an_outcome(Thrown thrown) {
    JobRunner errands = errands(thrown);
    assertThat(errands.listReminders(new Job.ListReminders(ReminderWish.TELL)))
        .isEqualTo(new JobResult.JobFailed(Trouble.DOWN));
    assertThat(errands.stopReminders(new Job.StopReminders(List.of("t"))))
        .isInstanceOf(JobResult.JobFailed.class);
    assertThat(errands.eraseAll(new Job.EraseAll()))
        .isEqualTo(new JobResult.AllErased(Optional.of(Trouble.DOWN)));
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void reminders_that_fail_are_a_line_a_minute(Thrown thrown) {
    List<String> lines =
        Logged.lines(
            () -> {
              for (int turn = 0; turn < TURNS; turn++) {
                errands(thrown).listReminders(new Job.ListReminders(ReminderWish.TELL));
                now = now.plusSeconds(1);
              }
            });
    assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("Alexa's reminders failed: "));
    assertThat(lines.get(3)).endsWith(", 60 times");
  }

  /** What Alexa refuses is no failure of hers. */
  @Test
  void a_refusal_is_not_logged() {
    ReminderManagementService service =
        mock(
            ReminderManagementService.class,
            call -> {
              throw new ServiceException("not allowed", 401, List.of(), null);
            });
    assertThat(
            Logged.lines(
                () ->
                    assertThat(
                            errands(service)
                                .listReminders(new Job.ListReminders(ReminderWish.TELL)))
                        .isEqualTo(new JobResult.JobFailed(Trouble.NO_CONSENT))))
        .isEmpty();
  }

  @Test
  void settings_that_do_not_answer_are_a_line_a_minute() {
    ObjectNode envelope =
        new DirectSession((in, out, context) -> {}, "en-US")
            .envelope(DirectSession.request("LaunchRequest"));
    // Nobody listens there.
    envelope
        .withObject("/context/System")
        .put("apiEndpoint", "http://127.0.0.1:1")
        .put("apiAccessToken", "t");
    var read = EnvelopeReader.read(envelope);
    assertThat(read.getRequest()).isInstanceOf(LaunchRequest.class);
    List<String> lines =
        Logged.lines(
            () -> {
              for (int turn = 0; turn < TURNS; turn++) {
                HandlerInput input =
                    HandlerInput.builder().withRequestEnvelope(read).withContext(inTime()).build();
                assertThat(new DeviceTimeZone(input, failures).zone()).isEmpty();
                now = now.plusSeconds(1);
              }
            });
    assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("the time zone is not known: "));
  }
}
