package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Request envelopes as Alexa sends them. */
final class Envelopes {
  static final String SKILL_ID = "amzn1.ask.skill.local-cramp-coach";

  private static final String USER = "amzn1.ask.account.";
  private static final String DEVICE = "amzn1.ask.device.";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TOKEN = "token-";

  private Envelopes() {}

  /** The listener whose token this is. */
  static Optional<String> bearer(String token) {
    return Optional.of(token)
        .filter(text -> text.startsWith(TOKEN) && text.length() > TOKEN.length())
        .map(text -> text.substring(TOKEN.length()));
  }

  static ObjectNode launch() {
    return JSON.createObjectNode().put("type", "LaunchRequest");
  }

  static ObjectNode intent(Understood understood) {
    ObjectNode request =
        JSON.createObjectNode().put("type", "IntentRequest").put("dialogState", "COMPLETED");
    ObjectNode intent =
        request
            .putObject("intent")
            .put("name", understood.intent())
            .put("confirmationStatus", "NONE");
    ObjectNode slots = intent.putObject("slots");
    understood.slots().forEach((name, slot) -> slots.set(name, slot(name, slot)));
    return request;
  }

  /** A slot as Alexa fills it: the words that it caught, and the id that they stand for, if any. */
  private static ObjectNode slot(String name, Understood.Slot slot) {
    ObjectNode json = JSON.createObjectNode().put("name", name);
    if (slot.value().isEmpty()) {
      return json.put("confirmationStatus", "NONE");
    }
    json.put("value", slot.value()).put("confirmationStatus", "NONE").put("source", "USER");
    if (!slot.type().startsWith("AMAZON.")) {
      ObjectNode authority =
          json.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
      authority.put("authority", "amzn1.er-authority.echo-sdk." + SKILL_ID + '.' + slot.type());
      authority
          .putObject("status")
          .put("code", slot.id().isPresent() ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
      slot.id()
          .ifPresent(
              id ->
                  authority
                      .putArray("values")
                      .addObject()
                      .putObject("value")
                      .put("name", slot.name())
                      .put("id", id));
    }
    return json;
  }

  static ObjectNode envelope(
      Utterance from,
      Session session,
      boolean fresh,
      JsonNode request,
      String services,
      World world) {
    ObjectNode envelope = JSON.createObjectNode().put("version", "1.0");
    ObjectNode sessionJson =
        envelope.putObject("session").put("new", fresh).put("sessionId", session.id());
    sessionJson.putObject("application").put("applicationId", SKILL_ID);
    sessionJson.putObject("attributes").setAll(session.attributes());
    sessionJson.putObject("user").put("userId", USER + from.user());
    ObjectNode context = envelope.putObject("context");
    ObjectNode device = system(context, from.user(), services, world).putObject("device");
    device.put("deviceId", DEVICE + from.user());
    Device.of(from.device())
        .describe(context, device.putObject("supportedInterfaces"), session.shown());
    ObjectNode whole = envelope.putObject("request").setAll((ObjectNode) request);
    identify(whole, world).put("locale", from.locale());
    return envelope;
  }

  /** An envelope outside any session: nobody is there to speak to. */
  static ObjectNode outside(String user, JsonNode request, String services, World world) {
    ObjectNode envelope = JSON.createObjectNode().put("version", "1.0");
    system(envelope.putObject("context"), user, services, world);
    ObjectNode whole = envelope.putObject("request").setAll((ObjectNode) request);
    String time = identify(whole, world).path("timestamp").asText();
    whole.put("eventCreationTime", time).put("eventPublishingTime", time);
    return envelope;
  }

  private static ObjectNode system(ObjectNode context, String user, String services, World world) {
    ObjectNode system = context.putObject("System");
    system.putObject("application").put("applicationId", SKILL_ID);
    allow(system.putObject("user").put("userId", USER + user), world.reminders());
    return system.put("apiEndpoint", services).put("apiAccessToken", TOKEN + user);
  }

  private static ObjectNode identify(ObjectNode request, World world) {
    return request
        .put("requestId", "amzn1.echo-api.request." + UUID.randomUUID())
        .put("timestamp", world.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** What the listener allows is told once the listener has been asked. */
  private static void allow(ObjectNode user, Permission reminders) {
    if (reminders != Permission.UNASKED) {
      user.putObject("permissions")
          .putObject("scopes")
          .putObject(Permission.REMINDERS)
          .put("status", reminders.name());
    }
  }
}
