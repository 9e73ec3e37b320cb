package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementService;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Errand;
import dev.crampcoach.dialogue.KeptReminder;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.dialogue.Outcome.Trouble;
import dev.crampcoach.dialogue.Reminders;
import dev.crampcoach.hydration.Matter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what a turn must know the outcome of, within the turn's time. */
record Errands(
    Listeners listeners,
    Optional<String> user,
    Reminders reminders,
    String request,
    Instant now,
    Deadline deadline)
    implements Errand.Reader<Outcome> {

  static Errands of(
      HandlerInput input, Listeners listeners, Map<Matter, String> texts, Instant now) {
    Request request = input.getRequestEnvelope().getRequest();
    Optional<ReminderManagementService> service =
        Services.of(input).map(ServiceClientFactory::getReminderManagementService);
    String locale = request.getLocale() == null ? "en-US" : request.getLocale();
    return new Errands(
        listeners,
        Remembering.user(input.getRequestEnvelope()),
        new AlexaReminders(service, locale, texts),
        request.getRequestId() == null ? now.toString() : request.getRequestId(),
        now,
        Services.deadline(input));
  }

  @Override
  public Outcome count(Errand.Count errand) {
    return user.map(id -> listeners.count(id, errand, request, now, deadline))
        .orElse(new Outcome.Failed(Trouble.NOT_KEPT));
  }

  @Override
  public Outcome correct(Errand.Correct errand) {
    return user.map(id -> listeners.correct(id, errand, request, now, deadline))
        .orElse(new Outcome.Failed(Trouble.NOT_KEPT));
  }

  @Override
  public Outcome aim(Errand.Aim errand) {
    List<Effect> effects = List.of(new Effect.Asked(), new Effect.Aim(errand.goal()));
    boolean kept = user.map(id -> listeners.keep(id, effects, now, deadline)).orElse(false);
    return kept ? new Outcome.Kept() : new Outcome.Failed(Trouble.NOT_KEPT);
  }

  @Override
  public Outcome look(Errand.Look errand) {
    return reminders.look();
  }

  @Override
  public Outcome remind(Errand.Remind errand) {
    return reminders.remind(errand, now);
  }

  @Override
  public Outcome stop(Errand.Stop errand) {
    return reminders.stop(errand.tokens());
  }

  /** What we keep goes first: it is ours to erase. */
  @Override
  public Outcome erase(Errand.Erase errand) {
    boolean erased = user.map(id -> listeners.erase(id, deadline)).orElse(true);
    return erased ? new Outcome.Erased(stopAll()) : new Outcome.Failed(Trouble.NOT_KEPT);
  }

  private Optional<Trouble> stopAll() {
    Outcome looked = reminders.look();
    if (looked instanceof Outcome.Failed failed) {
      return Optional.of(failed.trouble());
    }
    var tokens =
        looked instanceof Outcome.Listed listed
            ? listed.reminders().stream()
                .map(KeptReminder::tokens)
                .flatMap(t -> t.stream())
                .toList()
            : List.<String>of();
    Outcome stopped = reminders.stop(tokens);
    boolean whole = stopped instanceof Outcome.Stopped all && all.whole();
    return whole ? Optional.empty() : Optional.of(Trouble.DOWN);
  }
}
