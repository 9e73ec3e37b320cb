package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.crampcoach.alexa.reply.Screens;
import dev.crampcoach.alexa.reply.Ssml;
import dev.crampcoach.alexa.reply.TurnWriter;
import dev.crampcoach.alexa.request.Carriers;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.alexa.request.InputReader;
import dev.crampcoach.alexa.request.TouchEvent;
import dev.crampcoach.alexa.services.DeviceTimeZone;
import dev.crampcoach.alexa.services.Services;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.dialogue.Heard;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.session.SessionAttributes;
import dev.crampcoach.session.SessionListener;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs one turn: reads the request, decides, runs jobs, stores updates and writes the response.
 * Every request that takes an answer comes through here.
 */
public final class TurnRunner {
  /** At most four are needed: time zone, list, change, and list again; plus one spare. */
  private static final int MOST_JOBS = 5;

  private final Dialogue dialogue;
  private final Function<Deadline, Catalogue> catalogue;
  private final SessionListeners sessionListeners;
  private final InputReader reader;
  private final TurnWriter writer;
  private final Runnable warned;
  private final Listeners listeners;
  private final Map<ReminderSubject, String> reminderTexts;
  private final FailureLog failures;

  /**
   * @param catalogue supplies the current catalogue; never fails and never blocks for long
   * @param clock used if a request has no timestamp
   * @param warned run each time a listener is warned, and at no other time
   * @param failures logs each part of a turn that failed
   */
  public TurnRunner(
      Dialogue dialogue,
      Phrasebook phrasebook,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      InstantSource clock,
      String language,
      Runnable warned,
      FailureLog failures) {
    this(
        dialogue,
        catalogue,
        listeners,
        new InputReader(Carriers.of(language), clock),
        new TurnWriter(dialogue, phrasebook, new Screens(language), failures),
        reminderTexts(phrasebook),
        warned,
        failures);
  }

  TurnRunner(
      Dialogue dialogue,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      InputReader reader,
      TurnWriter writer,
      Map<ReminderSubject, String> reminderTexts,
      Runnable warned,
      FailureLog failures) {
    this.dialogue = dialogue;
    this.catalogue = catalogue;
    this.listeners = listeners;
    this.sessionListeners = new SessionListeners(listeners, failures);
    this.reader = reader;
    this.writer = writer;
    this.warned = warned;
    this.failures = failures;
    this.reminderTexts = reminderTexts;
  }

  /** The text that Alexa speaks when a reminder of ours rings. */
  private static Map<ReminderSubject, String> reminderTexts(Phrasebook phrasebook) {
    var words = new Ssml(phrasebook, Phonebook.of(""), id -> Optional.empty());
    return Map.of(
        ReminderSubject.WATER, words.plain(List.of(Line.say(Phrase.REMIND_WATER))),
        ReminderSubject.STRETCH, words.plain(List.of(Line.say(Phrase.REMIND_STRETCH))));
  }

  Optional<Response> turn(HandlerInput handlerInput) {
    failures.flush();
    RequestEnvelope envelope = handlerInput.getRequestEnvelope();
    Deadline deadline = Services.deadline(handlerInput);
    SessionState state = SessionAttributes.read(Envelopes.attributes(envelope));
    var timeZone = new DeviceTimeZone(handlerInput, failures);
    Decided decided = decide(envelope, state, deadline);
    Turn turn = run(decided, state, timeZone, handlerInput);
    count(state, turn);
    // The phonebook comes before storing: each may use up the time that is left.
    Phonebook phonebook = phonebook(turn, envelope, timeZone);
    SessionListener after =
        decided.later() ? decided.before() : keep(envelope, decided, turn, deadline);
    Turn told = after.unsavedSince().isPresent() ? dialogue.unkept(turn, decided.input()) : turn;
    return writer.write(told, after, decided.input(), phonebook, handlerInput);
  }

  /**
   * Handles a touch on the current screen. A touch on an earlier screen, such as the second of two
   * quick ones, or an unknown one changes nothing and says nothing.
   */
  Optional<Response> touch(HandlerInput handlerInput, UserEvent event) {
    boolean known = TouchEvent.of(event).isPresent();
    return known && Screens.isThere(event.getToken(), handlerInput.getRequestEnvelope())
        ? turn(handlerInput)
        : Optional.empty();
  }

  /**
   * A turn as it was decided.
   *
   * @param later whether loading the listener and storing updates wait for the next turn
   */
  private record Decided(
      SessionListener before, Input input, Heard heard, Turn turn, boolean later) {}

  /**
   * Decides without the listener, if loading takes long and the answer is the same for everyone.
   */
  private Decided decide(RequestEnvelope envelope, SessionState state, Deadline deadline) {
    Catalogue known = catalogue.apply(deadline);
    if (sessionListeners.mayWait(envelope)) {
      SessionListener nobody = SessionListener.NOTHING;
      Input input = reader.read(envelope, nobody.listener(), known);
      Heard heard = dialogue.listen(state, input);
      Turn turn = decide(input, seen -> dialogue.turn(state, seen, heard));
      if (turn.answersAnyone()) {
        return new Decided(nobody, input, heard, turn, true);
      }
      return decided(recall(envelope, deadline), envelope, state, known, heard);
    }
    SessionListener before = recall(envelope, deadline);
    Input input = reader.read(envelope, before.listener(), known);
    return decided(before, envelope, state, known, dialogue.listen(state, input));
  }

  private Decided decided(
      SessionListener before,
      RequestEnvelope envelope,
      SessionState state,
      Catalogue known,
      Heard heard) {
    Input input = reader.read(envelope, before.listener(), known);
    Turn turn = decide(input, seen -> dialogue.turn(state, seen, heard));
    return new Decided(before, input, heard, turn, false);
  }

  /** Retries the decision as for a device without a screen, if choosing a screen fails. */
  private Turn decide(Input input, Function<Input, Turn> decision) {
    return input.screen()
        ? failures
            .attempt("a turn with a screen", () -> decision.apply(input))
            .orElseGet(() -> decision.apply(input.withoutScreen()))
        : decision.apply(input);
  }

  private SessionListener keep(
      RequestEnvelope envelope, Decided decided, Turn turn, Deadline deadline) {
    return sessionListeners.keep(
        envelope, decided.before(), turn.updates(), decided.input().now(), deadline);
  }

  /** Runs a turn's jobs until none is left. After too many, the turn is spoken as it is. */
  private Turn run(
      Decided decided, SessionState state, DeviceTimeZone timeZone, HandlerInput handlerInput) {
    Turn turn = decided.turn();
    Input input = decided.input();
    for (int ran = 0; ran < MOST_JOBS && turn.job().isPresent(); ran++) {
      var runner =
          JobRunner.of(handlerInput, listeners, reminderTexts, timeZone, input.now(), failures);
      Turn asked = turn;
      JobResult result = asked.job().get().accept(runner);
      input = result instanceof TimeZoneFound found ? input.withZone(found) : input;
      turn = decide(input, seen -> dialogue.turn(state, seen, decided.heard(), asked, result));
    }
    return turn;
  }

  /** Counts a warning when it is first given, not each time it is repeated. */
  private void count(SessionState before, Turn turn) {
    if (turn.next().scene() instanceof WarningLock && !(before.scene() instanceof WarningLock)) {
      failures.run("counting a warning", warned);
    }
  }

  /** Stores a session's updates when it ends without words. */
  void leave(HandlerInput handlerInput) {
    RequestEnvelope envelope = handlerInput.getRequestEnvelope();
    Deadline deadline = Services.deadline(handlerInput);
    SessionListener before = recall(envelope, deadline);
    Input input = reader.read(envelope, before.listener(), catalogue.apply(deadline));
    SessionState state = SessionAttributes.read(Envelopes.attributes(envelope));
    List<ListenerUpdate> updates = dialogue.leave(state, input);
    sessionListeners.keep(envelope, before, updates, input.now(), deadline);
  }

  private SessionListener recall(RequestEnvelope envelope, Deadline deadline) {
    return sessionListeners.recall(envelope, reader.now(envelope.getRequest()), deadline);
  }

  /**
   * Asks for the device's time zone only if the turn tells somebody to call: no other turn waits
   * for it.
   */
  private static Phonebook phonebook(Turn turn, RequestEnvelope envelope, DeviceTimeZone timeZone) {
    boolean calls =
        turn.speech().all().stream().anyMatch(Line::tellsToCall)
            || turn.screen().filter(Screen.WarningScreen.class::isInstance).isPresent();
    return Phonebook.of(TurnWriter.locale(envelope), calls ? timeZone.zone() : Optional.empty());
  }
}
