package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A session that Alexa keeps between turns.
 *
 * @param consent what Alexa herself is asking the listener; then the next words are not for the
 *     skill
 * @param shown the token of the document that is on the screen
 */
record Session(
    String id,
    String user,
    Map<String, JsonNode> attributes,
    Optional<Consent> consent,
    Optional<String> shown) {
  /** Starts a new session. */
  static Session begun(String user) {
    String id = "amzn1.echo-api.session." + UUID.randomUUID();
    return new Session(id, user, Map.of(), Optional.empty(), Optional.empty());
  }

  /** Copy while Alexa asks for consent. */
  Session with(Consent asked) {
    return new Session(id, user, attributes, Optional.of(asked), shown);
  }

  /** Copy after an answer of the skill. The screen stays until the next one is drawn. */
  Session after(JsonNode answer) {
    var left = new HashMap<String, JsonNode>();
    answer
        .path("sessionAttributes")
        .properties()
        .forEach(attribute -> left.put(attribute.getKey(), attribute.getValue()));
    return new Session(id, user, left, Optional.empty(), rendered(answer).or(() -> shown));
  }

  private static Optional<String> rendered(JsonNode answer) {
    return StreamSupport.stream(answer.at("/response/directives").spliterator(), false)
        .filter(one -> one.path("type").asText().equals("Alexa.Presentation.APL.RenderDocument"))
        .map(one -> one.path("token").asText())
        .findFirst();
  }
}
