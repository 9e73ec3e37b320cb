package dev.crampcoach.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.util.Optional;

/** Converts a walkthrough to JSON and back. */
final class WalkthroughCodec {
  private WalkthroughCodec() {}

  static ObjectNode write(Walkthrough walkthrough) {
    Spot spot = walkthrough.spot();
    Preferences manner = walkthrough.manner();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", walkthrough.id())
        .put("part", spot.part())
        .put("side", spot.side().name())
        .put("round", spot.round())
        .put("pace", manner.pace().name())
        .put("words", manner.wordiness().name())
        .put("mode", manner.mode().name())
        .put("easier", manner.easier())
        .put("settled", walkthrough.settled());
    manner.only().ifPresent(side -> json.put("only", side.name()));
    return json;
  }

  /**
   * @throws IllegalArgumentException if the JSON is not a valid walkthrough
   */
  static Walkthrough read(JsonNode json) {
    return new Walkthrough(
        json.path("id").asText(),
        new Spot(
            json.path("part").asInt(),
            Side.valueOf(json.path("side").asText()),
            json.path("round").asInt()),
        new Preferences(
            Preferences.Pace.valueOf(json.path("pace").asText()),
            Preferences.Wordiness.valueOf(json.path("words").asText()),
            Preferences.Mode.valueOf(json.path("mode").asText()),
            json.path("easier").asBoolean(),
            Optional.ofNullable(json.path("only").textValue()).map(Side::valueOf)),
        json.path("settled").asBoolean());
  }
}
