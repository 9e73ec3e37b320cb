package dev.crampcoach.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Skill;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where listeners and the skill meet: keeps their sessions as Alexa does, and lets the real handler
 * answer real envelopes.
 */
public final class Room {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\s*(?:alexa[ ,]+)?(?:(?:open|launch|start|begin|ask|tell) cramp coach)\\s*[.!]?\\s*");
  private static final Pattern ONE_SHOT =
      Pattern.compile(
          "(?i)\\s*(?:alexa[ ,]+)?(?:ask|tell) cramp coach\\b(?:[ ,]+(?:to|about|for|that|if|whether)\\b)?[ ,:]*");

  private final RequestStreamHandler handler;
  private final Function<String, StandIn> alexa;
  private final Map<String, StandIn> standIns = new ConcurrentHashMap<>();
  private final Homes homes;
  private final String services;
  private final Supplier<List<String>> dynamo;
  private final Overheard overheard = new Overheard(Skill.LANGUAGE);
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /**
   * @param alexa what understands the language of a locale
   * @param dynamo the calls that reached the tables since it was last asked
   */
  Room(
      RequestStreamHandler handler,
      Function<String, StandIn> alexa,
      Homes homes,
      String services,
      Supplier<List<String>> dynamo) {
    this.handler = handler;
    this.alexa = alexa;
    this.homes = homes;
    this.services = services;
    this.dynamo = dynamo;
  }

  /** What the outside world is like for a listener from now on. */
  public void world(String user, JsonNode change) {
    if (user == null || user.isBlank()) {
      throw new BadCall("user: whose world?");
    }
    homes.of(user).change(change);
  }

  /** What Alexa keeps for a listener, and what has rung; nothing for who has never been here. */
  public Noticeboard reminders(String user) {
    return homes.known(user).map(Home::reminders).map(Noticeboard::of).orElse(Noticeboard.EMPTY);
  }

  /** A session that Alexa keeps between turns. */
  private record Session(String id, String user, Map<String, JsonNode> attributes) {}

  /** One thing said, and its answer. Who opens the skill or asks it by name begins anew. */
  public synchronized Said say(Utterance utterance) {
    String text = utterance.text();
    if (text == null) {
      throw new BadCall("text: say something");
    }
    if (OPENING.matcher(text).matches()) {
      return turn(utterance, null, null, Envelopes.launch());
    }
    Matcher oneShot = ONE_SHOT.matcher(text);
    boolean asks = oneShot.lookingAt();
    Session session = asks ? null : session(utterance);
    StandIn standIn = standIns.computeIfAbsent(utterance.locale(), alexa);
    Understood understood = standIn.understand(asks ? text.substring(oneShot.end()) : text);
    return turn(utterance, session, understood, Envelopes.intent(understood));
  }

  /** Any other request, such as a session's end. */
  public synchronized Said event(Utterance from, JsonNode request) {
    if (request == null || !request.isObject() || !request.path("type").isTextual()) {
      throw new BadCall("request: an Alexa request with its type");
    }
    Session session = session(from);
    Said said = turn(from, session, null, request);
    if (request.path("type").asText().equals("SessionEndedRequest") && session != null) {
      sessions.remove(session.id());
    }
    return said;
  }

  /** A raw envelope, as Lambda would get it. */
  public byte[] raw(byte[] envelope) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(envelope), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Session session(Utterance from) {
    Session session = from.session() == null ? null : sessions.get(from.session());
    return session != null && session.user().equals(from.user()) ? session : null;
  }

  private Said turn(Utterance from, Session session, Understood understood, JsonNode request) {
    String id = session == null ? "amzn1.echo-api.session." + UUID.randomUUID() : session.id();
    Map<String, JsonNode> attributes = session == null ? Map.of() : session.attributes();
    ObjectNode envelope =
        Envelopes.envelope(
            from,
            id,
            session == null,
            attributes,
            request,
            services,
            homes.of(from.user()).world());
    dynamo.get();
    JsonNode answer =
        parse(raw(envelope.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    JsonNode response = answer.path("response");
    boolean open =
        response.path("shouldEndSession").isBoolean()
            && !response.path("shouldEndSession").asBoolean();
    if (response.size() > 0) {
      keep(from.user(), id, open || waits(from, response), answer.path("sessionAttributes"));
    }
    String ssml = response.path("outputSpeech").path("ssml").asText("");
    String reprompt = response.path("reprompt").path("outputSpeech").path("ssml").asText("");
    return new Said(
        id,
        open,
        understood == null ? null : understood.intent(),
        caught(understood),
        understood == null ? List.of() : overheard.in(understood),
        Plain.words(ssml),
        ssml,
        Plain.words(reprompt),
        dynamo.get(),
        response.path("directives").isArray()
            ? response.path("directives")
            : JSON.createArrayNode(),
        envelope,
        answer);
  }

  /** Where nothing is said about the microphone, a screen keeps the session alive. */
  private static boolean waits(Utterance from, JsonNode response) {
    return response.path("shouldEndSession").isMissingNode()
        && Device.of(from.device()).viewport().isPresent();
  }

  private void keep(String user, String id, boolean lives, JsonNode attributes) {
    if (!lives) {
      sessions.remove(id);
      return;
    }
    var kept = new HashMap<String, JsonNode>();
    attributes
        .properties()
        .forEach(attribute -> kept.put(attribute.getKey(), attribute.getValue()));
    sessions.put(id, new Session(id, user, kept));
  }

  private static Map<String, String> caught(Understood understood) {
    var caught = new TreeMap<String, String>();
    if (understood != null) {
      understood.slots().forEach((name, slot) -> caught.put(name, slot.id().orElse(slot.value())));
    }
    return caught;
  }

  private static JsonNode parse(byte[] json) {
    try {
      return json.length == 0 ? JSON.createObjectNode() : JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the skill answered no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
