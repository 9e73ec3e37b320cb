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
import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.DeviceSettings;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Input;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.dialogue.SessionState;
import dev.crampcoach.dialogue.Turn;
import dev.crampcoach.dialogue.Warned;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One turn at the edge: hears, lets the dialogue decide, and speaks. Every request that wants an
 * answer comes through here.
 */
public final class TurnRunner {
  /** What it takes at the most is to look, to change, and to look again. */
  private static final int MOST_ERRANDS = 3;

  private final Dialogue dialogue;
  private final Function<Deadline, Catalogue> catalogue;
  private final SessionListeners remembering;
  private final AtomicReference<Answers> answers = new AtomicReference<>();
  private final InputReader hearing;
  private final TurnWriter writer;
  private final Runnable warned;
  private final Listeners listeners;
  private final Map<ReminderSubject, String> reminderTexts;
  private final FailureLog failures;

  /**
   * @param catalogue what we know at this moment; never fails and never makes a listener wait for
   *     long
   * @param clock tells the time where a request does not
   * @param warned told each time that a listener is warned, and of nothing else
   * @param failures told of each part of a turn that failed
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
      InputReader hearing,
      TurnWriter writer,
      Map<ReminderSubject, String> reminderTexts,
      Runnable warned,
      FailureLog failures) {
    this.dialogue = dialogue;
    this.catalogue = catalogue;
    this.listeners = listeners;
    this.remembering = new SessionListeners(listeners, failures);
    this.hearing = hearing;
    this.writer = writer;
    this.warned = warned;
    this.failures = failures;
    this.reminderTexts = reminderTexts;
  }

  /** What Alexa says when a reminder of ours rings. */
  private static Map<ReminderSubject, String> reminderTexts(Phrasebook phrasebook) {
    var words = new Ssml(phrasebook, Phonebook.of(""), id -> Optional.empty());
    return Map.of(
        ReminderSubject.WATER, words.plain(List.of(Line.say(Phrase.REMIND_WATER))),
        ReminderSubject.STRETCH, words.plain(List.of(Line.say(Phrase.REMIND_STRETCH))));
  }

  Optional<Response> turn(HandlerInput input) {
    failures.flush();
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    SessionState conversation = SessionAttributes.read(Envelopes.attributes(envelope));
    var whereabouts = new DeviceTimeZone(input, failures);
    Round round = round(envelope, conversation, whereabouts, deadline);
    Turn turn = run(round.turn(), conversation, round.heard(), input);
    count(conversation, turn);
    // Whom to call comes before what is kept: each may take what is left of the time.
    Phonebook phonebook = phonebook(turn, envelope, whereabouts);
    SessionListener after = round.later() ? round.before() : keep(envelope, round, turn, deadline);
    Turn told = after.owed().isPresent() ? dialogue.unkept(turn, round.heard()) : turn;
    return writer.write(told, after, round.heard(), phonebook, input);
  }

  /**
   * A touch on the screen that is there. One on a screen that is gone, such as the second of two
   * quick ones, or one that we do not know, changes nothing and says nothing.
   */
  Optional<Response> touch(HandlerInput input, UserEvent event) {
    boolean known = TouchEvent.of(event).isPresent();
    return known && Screens.isThere(event.getToken(), input.getRequestEnvelope())
        ? turn(input)
        : Optional.empty();
  }

  /**
   * @param later whether the listener is looked up with the next turn, and what is to be kept then
   */
  private record Round(SessionListener before, Input heard, Turn turn, boolean later) {}

  /** Where a look at who is speaking takes long, what anybody would be answered does without. */
  private Round round(
      RequestEnvelope envelope,
      SessionState conversation,
      DeviceSettings whereabouts,
      Deadline deadline) {
    if (remembering.mayWait(envelope)) {
      Round round =
          round(envelope, conversation, SessionListener.NOTHING, whereabouts, deadline, true);
      if (round.turn().answersAnyone()) {
        return round;
      }
    }
    return round(envelope, conversation, recall(envelope, deadline), whereabouts, deadline, false);
  }

  private Round round(
      RequestEnvelope envelope,
      SessionState conversation,
      SessionListener before,
      DeviceSettings whereabouts,
      Deadline deadline,
      boolean later) {
    Input heard = hearing.hear(envelope, before.listener(), answers(deadline), whereabouts);
    Turn turn = decide(heard, device -> dialogue.turn(conversation, device));
    return new Round(before, heard, turn, later);
  }

  /** Where choosing a screen fails, it is decided as for a device without one. */
  private Turn decide(Input heard, Function<Input, Turn> decision) {
    return heard.screen()
        ? failures
            .attempt("a turn with a screen", () -> decision.apply(heard))
            .orElseGet(() -> decision.apply(heard.unseen()))
        : decision.apply(heard);
  }

  private SessionListener keep(
      RequestEnvelope envelope, Round round, Turn turn, Deadline deadline) {
    return remembering.keep(
        envelope, round.before(), turn.effects(), round.heard().now(), deadline);
  }

  /**
   * Runs a turn's errands until it has its last word. If that takes too many, what the turn says
   * without them is said.
   */
  private Turn run(Turn first, SessionState conversation, Input heard, HandlerInput input) {
    Turn turn = first;
    for (int ran = 0; ran < MOST_ERRANDS && turn.errand().isPresent(); ran++) {
      var errands = JobRunner.of(input, listeners, reminderTexts, heard.now(), failures);
      Turn asked = turn;
      Outcome outcome = asked.errand().get().read(errands);
      turn = decide(heard, device -> dialogue.turn(conversation, device, asked, outcome));
    }
    return turn;
  }

  /** A warning is counted when it is given, not while it stands. */
  private void count(SessionState before, Turn turn) {
    if (turn.next().scene() instanceof Warned && !(before.scene() instanceof Warned)) {
      failures.run("counting a warning", warned);
    }
  }

  /** A session ended without a word: keeps what is to be kept. */
  void leave(HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    SessionListener before = recall(envelope, deadline);
    Input heard =
        hearing.hear(envelope, before.listener(), answers(deadline), DeviceSettings.NOWHERE);
    SessionState conversation = SessionAttributes.read(Envelopes.attributes(envelope));
    List<Effect> effects = dialogue.leave(conversation, heard);
    remembering.keep(envelope, before, effects, heard.now(), deadline);
  }

  private SessionListener recall(RequestEnvelope envelope, Deadline deadline) {
    return remembering.recall(envelope, hearing.now(envelope.getRequest()), deadline);
  }

  /** Where the device is matters only to who is told to call; nobody else waits for the answer. */
  private static Phonebook phonebook(
      Turn turn, RequestEnvelope envelope, DeviceSettings whereabouts) {
    boolean calls =
        turn.spoken().all().stream().anyMatch(Line::tellsToCall)
            || turn.screen().filter(Screen.Warning.class::isInstance).isPresent();
    return Phonebook.of(TurnWriter.locale(envelope), calls ? whereabouts.zone() : Optional.empty());
  }

  /**
   * The answers of the catalogue as it is now; those made last are kept, since a catalogue stays
   * for minutes.
   */
  private Answers answers(Deadline deadline) {
    Catalogue now = catalogue.apply(deadline);
    return answers.updateAndGet(
        last -> last != null && last.catalogue() == now ? last : new Answers(now));
  }

  private static String locale(RequestEnvelope envelope) {
    String locale = envelope.getRequest().getLocale();
    return locale == null ? "" : locale;
  }
}
