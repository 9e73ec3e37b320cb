package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.response.ResponseBuilder;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.dialogue.Conversation;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Heard;
import dev.crampcoach.dialogue.Listeners;
import dev.crampcoach.dialogue.Outcome;
import dev.crampcoach.dialogue.Turn;
import dev.crampcoach.dialogue.Warned;
import dev.crampcoach.dialogue.Whereabouts;
import dev.crampcoach.hydration.Matter;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Screen;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One turn at the edge: hears, lets the dialogue decide, and speaks. Every request that wants an
 * answer comes through here.
 */
public final class Conversing {
  /** What it takes at the most is to look, to change, and to look again. */
  private static final int MOST_ERRANDS = 3;

  private final Dialogue dialogue;
  private final Phrasebook phrasebook;
  private final Function<Deadline, Catalogue> catalogue;
  private final Remembering remembering;
  private final AtomicReference<Answers> answers = new AtomicReference<>();
  private final Hearing hearing;
  private final Screens screens;
  private final Runnable warned;
  private final Listeners listeners;
  private final Map<Matter, String> reminderTexts;

  /**
   * @param catalogue what we know at this moment; never fails and never makes a listener wait for
   *     long
   * @param clock tells the time where a request does not
   * @param warned told each time that a listener is warned, and of nothing else
   */
  public Conversing(
      Dialogue dialogue,
      Phrasebook phrasebook,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      InstantSource clock,
      String language,
      Runnable warned) {
    this.dialogue = dialogue;
    this.phrasebook = phrasebook;
    this.catalogue = catalogue;
    this.listeners = listeners;
    this.remembering = new Remembering(listeners);
    this.hearing = new Hearing(Carriers.of(language), clock);
    this.screens = new Screens(language);
    this.warned = warned;
    this.reminderTexts = AlexaReminders.texts(phrasebook);
  }

  Optional<Response> turn(HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    Conversation conversation = conversation(envelope);
    var whereabouts = new DeviceWhereabouts(input);
    Round round = round(envelope, conversation, whereabouts, deadline);
    Turn turn = run(round.turn(), conversation, round.heard(), input);
    count(conversation, turn);
    // Whom to call comes before what is kept: each may take what is left of the time.
    Phonebook phonebook = phonebook(turn, envelope, whereabouts);
    Remembered after = round.later() ? round.before() : keep(envelope, round, turn, deadline);
    Turn told = after.owed().isPresent() ? dialogue.unkept(turn, round.heard()) : turn;
    Map<String, Object> attributes = attributes(told, after, envelope);
    if (envelope.getSession() != null) {
      input.getAttributesManager().setSessionAttributes(attributes);
    }
    var ssml = new Ssml(phrasebook, phonebook, round.heard().answers().catalogue());
    ResponseBuilder response = input.getResponseBuilder();
    if (round.heard().screen()) {
      Locale locale = Locale.forLanguageTag(locale(envelope));
      told.screen()
          .map(screen -> screens.draw(screen, ssml, locale, Screens.token(attributes)))
          .ifPresent(response::addDirective);
    }
    Directives.add(told, Directives.isTask(envelope), response);
    return Voice.say(told, ssml, response);
  }

  /**
   * A touch on the screen that is there. One on a screen that is gone, such as the second of two
   * quick ones, or one that we do not know, changes nothing and says nothing.
   */
  Optional<Response> touch(HandlerInput input, UserEvent event) {
    boolean known = Touched.of(event).isPresent();
    return known && Screens.isThere(event.getToken(), input.getRequestEnvelope())
        ? turn(input)
        : Optional.empty();
  }

  /**
   * @param later whether the listener is looked up with the next turn, and what is to be kept then
   */
  private record Round(Remembered before, Heard heard, Turn turn, boolean later) {}

  /** Where a look at who is speaking takes long, what anybody would be answered does without. */
  private Round round(
      RequestEnvelope envelope,
      Conversation conversation,
      Whereabouts whereabouts,
      Deadline deadline) {
    if (remembering.mayWait(envelope)) {
      Round round = round(envelope, conversation, Remembered.NOTHING, whereabouts, deadline, true);
      if (round.turn().answersAnyone()) {
        return round;
      }
    }
    return round(envelope, conversation, recall(envelope, deadline), whereabouts, deadline, false);
  }

  private Round round(
      RequestEnvelope envelope,
      Conversation conversation,
      Remembered before,
      Whereabouts whereabouts,
      Deadline deadline,
      boolean later) {
    Heard heard = hearing.hear(envelope, before.listener(), answers(deadline), whereabouts);
    return new Round(before, heard, dialogue.turn(conversation, heard), later);
  }

  private Remembered keep(RequestEnvelope envelope, Round round, Turn turn, Deadline deadline) {
    return remembering.keep(
        envelope, round.before(), turn.effects(), round.heard().now(), deadline);
  }

  /**
   * Runs a turn's errands until it has its last word. If that takes too many, what the turn says
   * without them is said.
   */
  private Turn run(Turn first, Conversation conversation, Heard heard, HandlerInput input) {
    Turn turn = first;
    for (int ran = 0; ran < MOST_ERRANDS && turn.errand().isPresent(); ran++) {
      var errands = Errands.of(input, listeners, reminderTexts, heard.now());
      Outcome outcome = turn.errand().get().read(errands);
      turn = dialogue.turn(conversation, heard, turn, outcome);
    }
    return turn;
  }

  /** A warning is counted when it is given, not while it stands. */
  private void count(Conversation before, Turn turn) {
    if (turn.next().scene() instanceof Warned && !(before.scene() instanceof Warned)) {
      warned.run();
    }
  }

  /** A session ended without a word: keeps what is to be kept. */
  void leave(HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    Remembered before = recall(envelope, deadline);
    Heard heard = hearing.hear(envelope, before.listener(), answers(deadline), Whereabouts.NOWHERE);
    List<Effect> effects = dialogue.leave(conversation(envelope), heard);
    remembering.keep(envelope, before, effects, heard.now(), deadline);
  }

  private Remembered recall(RequestEnvelope envelope, Deadline deadline) {
    return remembering.recall(envelope, hearing.now(envelope.getRequest()), deadline);
  }

  /** Where the device is matters only to who is told to call; nobody else waits for the answer. */
  private static Phonebook phonebook(Turn turn, RequestEnvelope envelope, Whereabouts whereabouts) {
    boolean calls =
        turn.spoken().all().stream().anyMatch(Line::tellsToCall)
            || turn.screen().filter(Screen.Warning.class::isInstance).isPresent();
    return Phonebook.of(locale(envelope), calls ? whereabouts.zone() : Optional.empty());
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

  private static Conversation conversation(RequestEnvelope envelope) {
    return SessionCodec.read(Remembering.attributes(envelope));
  }

  private static Map<String, Object> attributes(
      Turn turn, Remembered remembered, RequestEnvelope envelope) {
    if (turn.ends()) {
      return Map.of();
    }
    Map<String, Object> attributes = SessionCodec.write(turn.next());
    attributes.put(ListenerCodec.ATTRIBUTE, ListenerCodec.write(remembered));
    if (Directives.isTask(envelope)) {
      attributes.put(Directives.TASK, Directives.GOING_ON);
    }
    return attributes;
  }
}
