package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts a DynamoDB row to and from DynamoDB's own JSON, in which each value stands under the
 * name of its type: {@code {"N":"6"}}.
 */
final class AttributeJson {
  private AttributeJson() {}

  static Map<String, AttributeValue> read(JsonNode row) {
    var attributes = new HashMap<String, AttributeValue>();
    row.properties().forEach(field -> attributes.put(field.getKey(), value(field.getValue())));
    return attributes;
  }

  private static AttributeValue value(JsonNode json) {
    Map.Entry<String, JsonNode> typed = json.properties().iterator().next();
    JsonNode value = typed.getValue();
    return switch (typed.getKey()) {
      case "S" -> new AttributeValue(value.asText());
      case "N" -> new AttributeValue().withN(value.asText());
      case "BOOL" -> new AttributeValue().withBOOL(value.asBoolean());
      case "NULL" -> new AttributeValue().withNULL(true);
      case "SS" -> new AttributeValue(list(value).stream().map(JsonNode::asText).toList());
      case "M" -> new AttributeValue().withM(read(value));
      case "L" ->
          new AttributeValue().withL(list(value).stream().map(AttributeJson::value).toList());
      default -> throw new IllegalArgumentException("no type of ours: " + typed.getKey());
    };
  }

  private static List<JsonNode> list(JsonNode json) {
    var list = new ArrayList<JsonNode>();
    json.forEach(list::add);
    return list;
  }
}
