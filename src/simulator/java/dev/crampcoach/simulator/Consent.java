package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Alexa's own question whether the skill may set reminders, asked in the middle of a session at the
 * skill's request. The listener's answer goes to Alexa; the skill only receives the outcome.
 *
 * @param wish the skill's directive
 * @param again whether it has been put twice
 */
record Consent(JsonNode wish, boolean again) {
  private static final String QUESTION =
      "Do you give Cramp Coach permission to set reminders? You can say yes or no.";
  private static final Set<Tokens> YES =
      tokens("yes", "yes please", "yeah", "yep", "sure", "okay", "ok", "i do", "yes i do");
  private static final Set<Tokens> NO =
      tokens("no", "no thanks", "no thank you", "nope", "i don't", "no i don't");

  /** The outcome. */
  enum Outcome {
    ACCEPTED,
    DENIED,
    NOT_ANSWERED
  }

  /** Returns the question that the skill's response asks Alexa to put; empty if there is none. */
  static Optional<Consent> in(JsonNode response) {
    for (JsonNode directive : response.path("directives")) {
      if (directive.path("type").asText().equals("Connections.SendRequest")
          && directive.path("name").asText().equals("AskFor")) {
        return Optional.of(new Consent(directive, false));
      }
    }
    return Optional.empty();
  }

  String question() {
    return again ? "Sorry, I didn't get that. " + QUESTION : QUESTION;
  }

  Consent askedAgain() {
    return new Consent(wish, true);
  }

  /** Returns the outcome that the words mean; empty if Alexa asks again. */
  Optional<Outcome> hear(String words) {
    Tokens said = Tokens.of(words);
    if (YES.contains(said)) {
      return Optional.of(Outcome.ACCEPTED);
    }
    if (NO.contains(said)) {
      return Optional.of(Outcome.DENIED);
    }
    return again ? Optional.of(Outcome.NOT_ANSWERED) : Optional.empty();
  }

  /**
   * Returns the response that the skill gets at once, without a question. Alexa only asks if the
   * manifest requests the permission and the listener has not granted it yet.
   */
  Optional<ObjectNode> atOnce(Manifest manifest, Permission reminders) {
    if (scopes().isEmpty() || !manifest.permissions().containsAll(scopes())) {
      return Optional.of(response("400", "the manifest has no such permission"));
    }
    return reminders == Permission.GRANTED
        ? Optional.of(response(Outcome.ACCEPTED))
        : Optional.empty();
  }

  /** Returns the response that the skill gets. A listener who did not answer gets a card. */
  ObjectNode response(Outcome outcome) {
    ObjectNode response = response("200", "OK");
    ObjectNode payload = response.putObject("payload");
    for (String field : new String[] {"permissionScope", "permissionScopes"}) {
      if (wish.path("payload").has(field)) {
        payload.set(field, wish.path("payload").get(field));
      }
    }
    payload.put("status", outcome.name()).put("isCardThrown", outcome == Outcome.NOT_ANSWERED);
    return response;
  }

  private ObjectNode response(String code, String message) {
    ObjectNode response =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "Connections.Response")
            .put("name", "AskFor");
    response.putObject("status").put("code", code).put("message", message);
    return response.put("token", wish.path("token").asText(""));
  }

  /** The permissions that are asked for, as either version of the payload writes them. */
  private Set<String> scopes() {
    JsonNode payload = wish.path("payload");
    var scopes = new HashSet<String>();
    if (payload.has("permissionScope")) {
      scopes.add(payload.get("permissionScope").asText());
    }
    payload
        .path("permissionScopes")
        .forEach(scope -> scopes.add(scope.path("permissionScope").asText()));
    return scopes;
  }

  private static Set<Tokens> tokens(String... texts) {
    var tokens = new HashSet<Tokens>();
    for (String text : texts) {
      tokens.add(Tokens.of(text));
    }
    return Set.copyOf(tokens);
  }
}
