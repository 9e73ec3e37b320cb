package dev.crampcoach.alexa.request;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.session.ReminderCodec;
import dev.crampcoach.water.Units;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts an Alexa request to an {@link Input}. Any part of the request may be missing. */
public final class InputReader {
  /** Timestamps outside this range are replaced by the clock. */
  private static final Instant SANE_FROM = Instant.parse("2020-01-01T00:00:00Z");

  private static final Instant SANE_UNTIL = Instant.parse("2100-01-01T00:00:00Z");

  /** The slot name of every intent that takes a number. */
  private static final String NUMBER = "number";

  /** A number of glasses or of a step; beside another word ("8 ounces") it is none. */
  private static final Pattern ONE_NUMBER =
      Pattern.compile(
          "(?i)(?:(?:um|the|about|number|step) )*([0-9]+)(?: glass(?:es)?)?(?: please)?[?.!]?");

  private static final int MOST_DIGITS = 4;

  /** Value of a longer number: more than anybody means. */
  private static final int MANY = 9999;

  private final Carriers carriers;
  private final InstantSource clock;

  /**
   * @param clock used if a request has no timestamp or an implausible one
   */
  public InputReader(Carriers carriers, InstantSource clock) {
    this.carriers = carriers;
    this.clock = clock;
  }

  public Input read(RequestEnvelope envelope, Listener listener, Catalogue catalogue) {
    Input input = heard(envelope, listener, catalogue);
    Optional<Reminder> pending =
        envelope.getRequest() instanceof ConnectionsResponse response
            ? ReminderCodec.readToken(response.getToken())
            : Optional.empty();
    return input.withUnits(units(envelope)).withPending(pending);
  }

  private Input heard(RequestEnvelope envelope, Listener listener, Catalogue catalogue) {
    if (envelope.getRequest() instanceof IntentRequest request
        && request.getIntent() != null
        && request.getIntent().getName() != null) {
      return read(request.getIntent(), envelope, listener, catalogue);
    }
    if (envelope.getRequest() instanceof UserEvent event) {
      TouchEvent touched = TouchEvent.of(event).orElse(TouchEvent.NOTHING);
      return unsaid(
          touched.intent(), touched.item(), "", OptionalInt.empty(), envelope, listener, catalogue);
    }
    Task task = envelope.getRequest() instanceof LaunchRequest launch ? launch.getTask() : null;
    return unsaid(
        wanted(envelope.getRequest()),
        TaskReader.item(task),
        TaskReader.words(task),
        TaskReader.number(task),
        envelope,
        listener,
        catalogue);
  }

  private Input unsaid(
      Intent intent,
      Optional<String> item,
      String words,
      OptionalInt number,
      RequestEnvelope envelope,
      Listener listener,
      Catalogue catalogue) {
    return new Input(
        intent,
        item,
        words,
        number,
        now(envelope.getRequest()),
        listener,
        catalogue,
        Display.of(envelope));
  }

  /** The intent of a request that holds no utterance. */
  private static Intent wanted(Request request) {
    if (request instanceof LaunchRequest launch) {
      return TaskReader.intent(launch.getTask());
    }
    return request instanceof ConnectionsResponse response
        ? ConsentReader.of(response)
        : Move.NOTHING;
  }

  public Instant now(Request request) {
    if (request == null || request.getTimestamp() == null) {
      return clock.instant();
    }
    Instant said = request.getTimestamp().toInstant();
    return said.isAfter(SANE_FROM) && said.isBefore(SANE_UNTIL) ? said : clock.instant();
  }

  private Input read(
      com.amazon.ask.model.Intent intent,
      RequestEnvelope envelope,
      Listener listener,
      Catalogue catalogue) {
    Map<String, Slot> slots = intent.getSlots() == null ? Map.of() : intent.getSlots();
    Optional<ClockSlots> clock = ClockSlots.of(intent.getName(), slots);
    if (clock.isPresent()) {
      return unsaid(
              clock.get().intent(),
              Optional.empty(),
              clock.get().words(),
              clock.get().number(),
              envelope,
              listener,
              catalogue)
          .withSlots(clock.get().call());
    }
    List<Slot> filled = slots.values().stream().filter(SlotWords::areIn).toList();
    String said = said(filled.stream().filter(slot -> !NUMBER.equals(slot.getName())));
    Optional<String> item = filled.stream().flatMap(InputReader::ids).findFirst();
    boolean sentence = item.isEmpty() && isSentence(intent.getName(), said);
    boolean counts = IntentNames.of(intent.getName()) == Command.COUNT;
    String words =
        sentence || said.isBlank() && !counts
            ? said.strip()
            : carriers.restore(intent.getName(), said);
    OptionalInt number = number(slots);
    Optional<String> fraction = fraction(slots.get(NUMBER));
    return new Input(
            sentence
                ? Command.WORDS
                : wanted(IntentNames.of(intent.getName()), slots.get(NUMBER), number, fraction),
            item,
            fraction.orElse(words),
            number,
            now(envelope.getRequest()),
            listener,
            catalogue,
            Display.of(envelope))
        .withSlots(IntentNames.bringsWords(intent.getName()) ? "" : said(filled.stream()));
  }

  /**
   * Whether a slot that should name something, and names nothing we know, holds a sentence: Alexa
   * fills slots with all that was said.
   */
  private boolean isSentence(String intent, String said) {
    return !said.isBlank()
        && !IntentNames.bringsWords(intent)
        && (IntentNames.of(intent) == Command.ABOUT || carriers.areSentence(said));
  }

  private static String said(Stream<Slot> slots) {
    return slots.map(SlotWords::of).collect(Collectors.joining(" "));
  }

  /**
   * Reads a number slot: digits, with words around them at times, or a question mark if Alexa did
   * not understand it.
   */
  private static OptionalInt number(Map<String, Slot> slots) {
    Slot slot = slots.get(NUMBER);
    Matcher digits = ONE_NUMBER.matcher(SlotWords.areIn(slot) ? slot.getValue() : "");
    return digits.matches() ? OptionalInt.of(number(digits.group(1))) : OptionalInt.empty();
  }

  private static int number(String digits) {
    return digits.length() > MOST_DIGITS ? MANY : Integer.parseInt(digits);
  }

  /** A decimal number of glasses as words: a slot may hold "2.5". */
  private static Optional<String> fraction(Slot slot) {
    boolean fraction = SlotWords.areIn(slot) && slot.getValue().matches("[0-9]{0,4}[.,][0-9]{1,3}");
    return fraction
        ? Optional.of(slot.getValue().replace(',', '.') + " glasses")
        : Optional.empty();
  }

  /** A drink whose number was not understood must not count as one glass. */
  private static Intent wanted(
      Intent intent, Slot slot, OptionalInt number, Optional<String> fraction) {
    return intent == Command.DRANK
            && SlotWords.areIn(slot)
            && number.isEmpty()
            && fraction.isEmpty()
        ? Command.DRANK_UNCLEAR
        : intent;
  }

  /** The ids that Alexa's entity resolution found for a slot, best first. */
  private static Stream<String> ids(Slot slot) {
    return slot.getResolutions().getResolutionsPerAuthority().stream()
        .flatMap(resolution -> resolution.getValues().stream())
        .map(value -> value.getValue().getId());
  }

  private static Units units(RequestEnvelope envelope) {
    String locale = envelope.getRequest().getLocale();
    return Units.of(locale == null ? "" : locale);
  }
}
