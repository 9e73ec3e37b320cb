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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Plays Alexa between listeners and the skill: keeps sessions, turns words into requests, and lets
 * the real handler answer real envelopes.
 */
public final class Room {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int MOST_WISHES = 3;

  private final RequestStreamHandler handler;
  private final Function<String, StandIn> alexa;
  private final Map<String, StandIn> standIns = new ConcurrentHashMap<>();
  private final Homes homes;
  private final String services;
  private final Supplier<List<String>> dynamo;
  private final Manifest manifest = Manifest.ofThePackage();
  private final Courier courier;
  private final Overheard overheard = new Overheard(Skill.LANGUAGE);
  private final Sessions sessions = new Sessions(InstantSource.system());
  private final AlexaPlus alexaPlus = new AlexaPlus();

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
    this.courier = new Courier(this::raw, manifest, services);
  }

  /**
   * Returns a room in which another skill answers.
   *
   * @param services where Alexa's services are
   */
  public Room of(RequestStreamHandler other, String services) {
    return new Room(other, alexa, homes, services, dynamo);
  }

  /** The same, with the services of this room. */
  public Room of(RequestStreamHandler other) {
    return of(other, services);
  }

  /** Changes a listener's world, and returns what happens because of it. */
  public synchronized Happenings world(String user, JsonNode change) {
    if (user == null || user.isBlank()) {
      throw new BadCall("user: whose world?");
    }
    Home home = homes.of(user);
    home.change(change);
    return Happenings.at(home, courier.deliver(user, home));
  }

  /** Returns a listener's world, in the words that change it. */
  public JsonNode world(String user) {
    return homes.world(user).told();
  }

  /**
   * Returns the reminders that Alexa keeps for a listener, and what has rung; empty for an unknown
   * listener.
   */
  public Noticeboard reminders(String user) {
    return homes.known(user).map(Home::reminders).map(Noticeboard::of).orElse(Noticeboard.EMPTY);
  }

  /** Returns what has rung for a listener as time went by, and was not reported yet. */
  synchronized List<Ring> rung(String user) {
    Home home = homes.of(user);
    home.reminders();
    courier.deliver(user, home);
    return home.reminders().untold();
  }

  /** Answers one sentence. A sentence that opens the skill or names it starts a new session. */
  public synchronized Said say(Utterance utterance) {
    String text = utterance.text();
    if (text == null) {
      throw new BadCall("text: say something");
    }
    Session going = sessions.of(utterance);
    if (going != null && going.consent().isPresent()) {
      return answerAlexa(utterance, going, going.consent().get());
    }
    Invocation invocation = Invocation.of(text);
    if (invocation.opens()) {
      return turn(utterance, null, null, Envelopes.launch());
    }
    Session session = invocation.names() ? null : going;
    StandIn standIn = standIns.computeIfAbsent(utterance.locale(), alexa);
    Understood understood = standIn.understand(invocation.words());
    Optional<Understood> heard =
        isAlexaPlus(utterance)
            ? alexaPlus.hear(
                utterance.user(), session, understood, invocation.words(), now(utterance))
            : Optional.of(understood);
    return heard.isPresent()
        ? turn(utterance, session, heard.get(), Envelopes.intent(heard.get()))
        : turn(utterance, null, null, Envelopes.launch());
  }

  private static boolean isAlexaPlus(Utterance from) {
    return Device.of(from.device()).isAlexaPlus();
  }

  private Instant now(Utterance from) {
    return homes.of(from.user()).world().now();
  }

  /** Takes the listener's answer to Alexa's own question for consent. */
  private Said answerAlexa(Utterance from, Session session, Consent consent) {
    Optional<Consent.Outcome> outcome = consent.hear(from.text());
    if (outcome.isPresent()) {
      return settle(from, session, consent, outcome.get());
    }
    Consent again = consent.askedAgain();
    sessions.keep(session.with(again));
    return told(from.user(), Said.byAlexa(session.id(), again.question()));
  }

  private Said settle(Utterance from, Session session, Consent consent, Consent.Outcome outcome) {
    switch (outcome) {
      case ACCEPTED -> homes.of(from.user()).permit(Permission.GRANTED);
      case DENIED -> homes.of(from.user()).permit(Permission.DENIED);
      case NOT_ANSWERED -> {}
    }
    return turn(from, session, null, consent.response(outcome));
  }

  /** Sends any other request, such as a session's end. Skill events have no session. */
  public synchronized Said event(Utterance from, JsonNode request) {
    if (request == null || !request.isObject() || !request.path("type").isTextual()) {
      throw new BadCall("request: an Alexa request with its type");
    }
    String type = request.path("type").asText();
    if (SkillEvent.isOne(type)) {
      return outside(from, request);
    }
    Session session = sessions.of(from);
    boolean ends = type.equals("SessionEndedRequest");
    if (ends && session != null && session.consent().isPresent()) {
      return settle(from, session, session.consent().get(), Consent.Outcome.NOT_ANSWERED);
    }
    boolean lost = ends && isAlexaPlus(from);
    Said said = lost ? Said.byAlexa(null, "") : turn(from, session, null, request);
    if (ends && session != null) {
      sessions.end(session);
      alexaPlus.lose(from.user(), now(from));
    }
    return lost ? told(from.user(), said) : said;
  }

  private Said outside(Utterance from, JsonNode request) {
    ObjectNode envelope =
        Envelopes.outside(from.user(), request, services, homes.of(from.user()).world());
    JsonNode answer = parse(raw(bytes(envelope)));
    return told(from.user(), Said.of(from.session(), null, List.of(), List.of(), envelope, answer));
  }

  /** Answers a raw request envelope, as Lambda would pass it. */
  public byte[] raw(byte[] envelope) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(envelope), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Runs a turn. If the skill then asks for consent that needs no question, runs the turn that
   * follows, too.
   */
  private Said turn(Utterance from, Session session, Understood understood, JsonNode request) {
    Said said = ask(from, session, understood, request);
    for (int times = 0; times < MOST_WISHES; times++) {
      Optional<Consent> wish = Consent.in(said.response().path("response"));
      if (wish.isEmpty()) {
        return told(from.user(), said);
      }
      Session kept = sessions.of(said.session());
      Optional<ObjectNode> known =
          wish.get().atOnce(manifest, homes.of(from.user()).world().reminders());
      if (known.isEmpty()) {
        sessions.keep(kept.with(wish.get()));
        return told(from.user(), said.asking(wish.get().question()));
      }
      said = said.then(ask(from, kept, null, known.get()));
    }
    throw new IllegalStateException("the skill asks for consent again and again");
  }

  /** Adds what happened meanwhile: what rang, and which events the skill received. */
  private Said told(String user, Said said) {
    Home home = homes.of(user);
    return said.with(Happenings.at(home, courier.deliver(user, home)));
  }

  private Said ask(Utterance from, Session session, Understood understood, JsonNode request) {
    boolean fresh = session == null;
    Session here = fresh ? Session.begun(from.user()) : session;
    World world = homes.of(from.user()).world();
    ObjectNode envelope = Envelopes.envelope(from, here, fresh, request, services, world);
    if (isAlexaPlus(from)) {
      AlexaPlus.embellish(envelope);
    }
    dynamo.get();
    JsonNode answer = parse(raw(bytes(envelope)));
    sessions.after(from, here, answer);
    return Said.of(
        here.id(),
        understood,
        understood == null ? List.of() : overheard.in(understood),
        dynamo.get(),
        envelope,
        answer);
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
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
