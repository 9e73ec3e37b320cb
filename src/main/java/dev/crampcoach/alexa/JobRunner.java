package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.alexa.services.AlexaReminders;
import dev.crampcoach.alexa.services.Services;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Errand;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.dialogue.Outcome.Trouble;
import dev.crampcoach.dialogue.Reminders;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.reminder.ReminderSubject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does what a turn must know the outcome of, within the turn's time. A service that throws has an
 * outcome too.
 */
record JobRunner(
    Listeners listeners,
    Optional<String> user,
    Reminders reminders,
    String request,
    Instant now,
    Deadline deadline,
    FailureLog failures)
    implements Errand.Reader<Outcome> {
  private static final String REMINDERS = "Alexa's reminders";

  static JobRunner of(
      HandlerInput input,
      Listeners listeners,
      Map<ReminderSubject, String> texts,
      Instant now,
      FailureLog failures) {
    Request request = input.getRequestEnvelope().getRequest();
    Optional<ReminderManagementService> service =
        failures
            .attempt(REMINDERS, () -> Services.of(input))
            .flatMap(services -> services)
            .map(ServiceClientFactory::getReminderManagementService);
    String locale = request.getLocale() == null ? "en-US" : request.getLocale();
    return new JobRunner(
        listeners,
        Envelopes.user(input.getRequestEnvelope()),
        new AlexaReminders(service, locale, texts),
        request.getRequestId() == null ? now.toString() : request.getRequestId(),
        now,
        Services.deadline(input),
        failures);
  }

  @Override
  public Outcome count(Errand.Count errand) {
    return kept(id -> listeners.count(id, errand, request, now, deadline));
  }

  @Override
  public Outcome correct(Errand.Correct errand) {
    return kept(id -> listeners.correct(id, errand, request, now, deadline));
  }

  @Override
  public Outcome aim(Errand.Aim errand) {
    List<Effect> effects = List.of(new Effect.Asked(), new Effect.Aim(errand.goal()));
    return kept(
        id ->
            listeners.keep(id, effects, now, deadline)
                ? new Outcome.Kept()
                : new Outcome.Failed(Trouble.NOT_KEPT));
  }

  private Outcome kept(Function<String, Outcome> change) {
    return user.flatMap(id -> failures.attempt("keeping a listener", () -> change.apply(id)))
        .orElse(new Outcome.Failed(Trouble.NOT_KEPT));
  }

  @Override
  public Outcome look(Errand.Look errand) {
    return look();
  }

  private Outcome look() {
    return asked(() -> reminders.look(now), Trouble.DOWN);
  }

  @Override
  public Outcome remind(Errand.Remind errand) {
    return asked(() -> reminders.remind(errand, now), Trouble.SLOW);
  }

  @Override
  public Outcome stop(Errand.Stop errand) {
    return stop(errand.tokens());
  }

  private Outcome stop(List<String> tokens) {
    return asked(() -> reminders.stop(tokens), Trouble.SLOW);
  }

  /**
   * @param thrown what it means if something is thrown
   */
  private Outcome asked(Supplier<Outcome> call, Trouble thrown) {
    Optional<Outcome> outcome = failures.attempt(REMINDERS, call);
    outcome.ifPresent(this::report);
    return outcome.orElse(new Outcome.Failed(thrown));
  }

  /** A refusal is no failure of the service. */
  private void report(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      switch (failed.trouble()) {
        case BUSY, DOWN, SLOW, HALF_DONE ->
            failures.report(REMINDERS + " failed: " + failed.trouble());
        case NOT_KEPT, NO_CONSENT, DEVICE, TIME, GONE, CONFLICT -> {
          // The listener hears what it is.
        }
      }
    }
  }

  /** What we keep goes first: it is ours to erase. */
  @Override
  public Outcome erase(Errand.Erase errand) {
    boolean erased = user.map(this::erase).orElse(true);
    return erased ? new Outcome.Erased(stopAll()) : new Outcome.Failed(Trouble.NOT_KEPT);
  }

  private boolean erase(String id) {
    return failures
        .attempt("erasing a listener", () -> listeners.erase(id, deadline))
        .orElse(false);
  }

  private Optional<Trouble> stopAll() {
    Outcome looked = look();
    if (looked instanceof Outcome.Failed failed) {
      return Optional.of(failed.trouble());
    }
    List<String> tokens = looked instanceof Outcome.Listed listed ? listed.tokens() : List.of();
    Outcome stopped = stop(tokens);
    boolean whole = stopped instanceof Outcome.Stopped all && all.whole();
    return whole ? Optional.empty() : Optional.of(Trouble.DOWN);
  }
}
