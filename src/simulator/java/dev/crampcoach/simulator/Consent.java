package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Alexa's own question whether the skill may set reminders, put at the skill's wish in the middle
 * of a session. What the listener says to it is for her; the skill hears how it came out.
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

  /** How it came out. */
  enum Outcome {
    ACCEPTED,
    DENIED,
    NOT_ANSWERED
  }

  /** The question that the skill's response wishes for. */
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

  /** What the words mean as an answer; empty where she asks again. */
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
   * What the skill hears at once, without a question: there is one only where the manifest has the
   * permission and the listener has not given it yet.
   */
  Optional<ObjectNode> atOnce(Manifest manifest, Permission reminders) {
    if (scopes().isEmpty() || !manifest.permissions().containsAll(scopes())) {
      return Optional.of(response("400", "the manifest has no such permission"));
    }
    return reminders == Permission.GRANTED
        ? Optional.of(response(Outcome.ACCEPTED))
        : Optional.empty();
  }

  /** What the skill hears of it; who did not answer gets a card. */
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
