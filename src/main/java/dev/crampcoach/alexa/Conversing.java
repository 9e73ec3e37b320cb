package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
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
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Screen;
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
public final class Conversing {
  /** What it takes at the most is to look, to change, and to look again. */
  private static final int MOST_ERRANDS = 3;

  private final Dialogue dialogue;
  private final Function<Deadline, Catalogue> catalogue;
  private final Remembering remembering;
  private final AtomicReference<Answers> answers = new AtomicReference<>();
  private final Hearing hearing;
  private final TurnWriter writer;
  private final Runnable warned;
  private final Listeners listeners;
  private final Map<Matter, String> reminderTexts;
  private final FailureLog failures;

  /**
   * @param catalogue what we know at this moment; never fails and never makes a listener wait for
   *     long
   * @param clock tells the time where a request does not
   * @param warned told each time that a listener is warned, and of nothing else
   * @param failures told of each part of a turn that failed
   */
  public Conversing(
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
        new Hearing(Carriers.of(language), clock),
        new TurnWriter(dialogue, phrasebook, new Screens(language), failures),
        AlexaReminders.texts(phrasebook),
        warned,
        failures);
  }

  Conversing(
      Dialogue dialogue,
      Function<Deadline, Catalogue> catalogue,
      Listeners listeners,
      Hearing hearing,
      TurnWriter writer,
      Map<Matter, String> reminderTexts,
      Runnable warned,
      FailureLog failures) {
    this.dialogue = dialogue;
    this.catalogue = catalogue;
    this.listeners = listeners;
    this.remembering = new Remembering(listeners, failures);
    this.hearing = hearing;
    this.writer = writer;
    this.warned = warned;
    this.failures = failures;
    this.reminderTexts = reminderTexts;
  }

  Optional<Response> turn(HandlerInput input) {
    failures.flush();
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    Conversation conversation = SessionCodec.read(Remembering.attributes(envelope));
    var whereabouts = new DeviceWhereabouts(input, failures);
    Round round = round(envelope, conversation, whereabouts, deadline);
    Turn turn = run(round.turn(), conversation, round.heard(), input);
    count(conversation, turn);
    // Whom to call comes before what is kept: each may take what is left of the time.
    Phonebook phonebook = phonebook(turn, envelope, whereabouts);
    Remembered after = round.later() ? round.before() : keep(envelope, round, turn, deadline);
    Turn told = after.owed().isPresent() ? dialogue.unkept(turn, round.heard()) : turn;
    return writer.write(told, after, round.heard(), phonebook, input);
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
    Turn turn = decide(heard, device -> dialogue.turn(conversation, device));
    return new Round(before, heard, turn, later);
  }

  /** Where choosing a screen fails, it is decided as for a device without one. */
  private Turn decide(Heard heard, Function<Heard, Turn> decision) {
    return heard.screen()
        ? failures
            .attempt("a turn with a screen", () -> decision.apply(heard))
            .orElseGet(() -> decision.apply(heard.unseen()))
        : decision.apply(heard);
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
      var errands = Errands.of(input, listeners, reminderTexts, heard.now(), failures);
      Turn asked = turn;
      Outcome outcome = asked.errand().get().read(errands);
      turn = decide(heard, device -> dialogue.turn(conversation, device, asked, outcome));
    }
    return turn;
  }

  /** A warning is counted when it is given, not while it stands. */
  private void count(Conversation before, Turn turn) {
    if (turn.next().scene() instanceof Warned && !(before.scene() instanceof Warned)) {
      failures.run("counting a warning", warned);
    }
  }

  /** A session ended without a word: keeps what is to be kept. */
  void leave(HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    Deadline deadline = Services.deadline(input);
    Remembered before = recall(envelope, deadline);
    Heard heard = hearing.hear(envelope, before.listener(), answers(deadline), Whereabouts.NOWHERE);
    Conversation conversation = SessionCodec.read(Remembering.attributes(envelope));
    List<Effect> effects = dialogue.leave(conversation, heard);
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
