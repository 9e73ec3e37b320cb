package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A session that Alexa keeps between turns.
 *
 * @param consent what Alexa herself is asking the listener; then the next words are not for the
 *     skill
 */
record Session(
    String id, String user, Map<String, JsonNode> attributes, Optional<Consent> consent) {

  /** The session while Alexa asks. */
  Session with(Consent asked) {
    return new Session(id, user, attributes, Optional.of(asked));
  }
}
