package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes requests as developers report that Alexa+ does, compared with the Alexa that an
 * interaction model is made for: it opens a skill instead of asking it something, fills slots with
 * more words than belong into them, sends intents that no model has, and ends a session without
 * telling. How slots are filled depends on the words alone, so that a conversation can be repeated.
 */
final class AlexaPlus {
  /** For this long after a lost session the next words still go to the skill, in a new session. */
  static final Duration REOPENS = Duration.ofMinutes(1);

  private static final String ABOUT = "AboutIntent";
  private static final String GUIDE = "GuideIntent";
  private static final String TOPIC = "topic";
  private static final String NUMBER = "AMAZON.NUMBER";

  /** Sentences for which Alexa has intents of her own, whether or not a model has them. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "more", "AMAZON.MoreIntent",
          "tell me more", "AMAZON.MoreIntent",
          "keep going", "AMAZON.ResumeIntent",
          "continue", "AMAZON.ResumeIntent",
          "skip", "AMAZON.NextIntent",
          "the next one", "AMAZON.NextIntent",
          "scroll down", "AMAZON.ScrollDownIntent",
          "show more", "AMAZON.MoreIntent");

  /** The listeners whose session was lost, and when. */
  private final Map<String, Instant> lost = new HashMap<>();

  /** How a slot's words are changed. */
  enum Filling {
    AS_HEARD,
    FILLERS,
    CAPITALS,
    QUESTION_MARK,
    /** The whole sentence, in the slot that should have held a part of it. */
    WITH_CARRIER,
    /** The whole sentence, in the slot of a topic. */
    AS_TOPIC;

    static Filling of(String said) {
      return values()[
          Math.floorMod(said.strip().toLowerCase(Locale.ROOT).hashCode(), values().length)];
    }
  }

  /** A session ends, and the skill is not told. */
  void lose(String user, Instant now) {
    lost.put(user, now);
  }

  /**
   * Returns what the skill receives of some words. Outside a session it is only opened, which is
   * the empty result.
   *
   * @param session null where none is open
   */
  Optional<Understood> hear(
      String user, Session session, Understood understood, String said, Instant now) {
    return session != null || reopens(user, now)
        ? Optional.of(hear(understood, said, Filling.of(said)))
        : topic(understood);
  }

  /** Whether words that belong to no session go to the skill all the same. */
  private boolean reopens(String user, Instant now) {
    Instant when = lost.remove(user);
    return when != null && Duration.between(when, now).compareTo(REOPENS) < 0;
  }

  /**
   * From a question outside a session the topic may arrive, and nothing else; a request is lost.
   */
  private static Optional<Understood> topic(Understood understood) {
    Understood.Slot topic = understood.slots().get(TOPIC);
    return topic != null && topic.id().isPresent() && !understood.intent().equals(GUIDE)
        ? Optional.of(new Understood(ABOUT, Map.of(TOPIC, topic)))
        : Optional.empty();
  }

  static Understood hear(Understood understood, String said, Filling filling) {
    String builtIn = BUILT_IN.get(Tokens.of(said).toString());
    if (builtIn != null) {
      return new Understood(builtIn, Map.of());
    }
    boolean wordy =
        understood.slots().values().stream()
            .anyMatch(slot -> !slot.value().isEmpty() && !slot.type().equals(NUMBER));
    if (wordy && filling == Filling.AS_TOPIC) {
      return new Understood(
          ABOUT, Map.of(TOPIC, new Understood.Slot("TOPIC", said.strip(), Optional.empty(), "")));
    }
    var slots = new HashMap<String, Understood.Slot>();
    understood.slots().forEach((name, slot) -> slots.put(name, fill(slot, said, filling)));
    return new Understood(understood.intent(), slots);
  }

  private static Understood.Slot fill(Understood.Slot slot, String said, Filling filling) {
    if (slot.value().isEmpty()) {
      return slot;
    }
    boolean number = slot.type().equals(NUMBER);
    return switch (filling) {
      case AS_HEARD -> slot;
      case FILLERS ->
          number
              ? slot.holding("the " + slot.value())
              : slot.holding("um " + slot.value() + " please");
      case CAPITALS -> slot.spelled(capitals(slot.value()));
      case QUESTION_MARK -> slot.spelled(slot.value() + '?');
      case WITH_CARRIER, AS_TOPIC -> number ? slot : slot.holding(said.strip());
    };
  }

  private static String capitals(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Adds fields that no documentation names, and fills slots that caught nothing with a blank. */
  static void embellish(ObjectNode envelope) {
    ObjectNode context = (ObjectNode) envelope.get("context");
    context.putObject("Conversation").put("mode", "AGENTIC").put("turn", 7);
    context.withArray("Viewports").addObject().put("type", "AMBIENT").put("id", "room");
    ((ObjectNode) envelope.get("session")).putObject("continuity").put("kind", "HALF_OPEN");
    ObjectNode request = (ObjectNode) envelope.get("request");
    request.putArray("candidates").addObject().put("name", "AMAZON.Something").put("score", 0.4);
    JsonNode slots = request.at("/intent/slots");
    for (JsonNode slot : slots) {
      ((ObjectNode) slot).put("inferred", true);
      if (!slot.has("value")) {
        ((ObjectNode) slot).put("value", " ");
      }
    }
    if (slots.isObject()) {
      ((ObjectNode) slots).putObject("mood").put("name", "mood").put("value", "");
    }
  }
}
