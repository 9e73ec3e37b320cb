package dev.crampcoach.aws.client;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Converts DynamoDB attributes to plain JSON, and to DynamoDB's wire format. */
public final class Attributes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Attributes() {}

  /**
   * @throws IllegalArgumentException naming an attribute that JSON cannot express, such as bytes
   */
  public static ObjectNode json(Map<String, AttributeValue> attributes) {
    return object(attributes, Attributes::json);
  }

  private static JsonNode json(AttributeValue value) {
    if (value.getS() != null) {
      return NODES.textNode(value.getS());
    }
    if (value.getM() != null) {
      return json(value.getM());
    }
    if (value.getL() != null) {
      return array(value.getL(), Attributes::json);
    }
    if (value.getSS() != null) {
      return array(value.getSS(), NODES::textNode);
    }
    if (value.getN() != null) {
      return number(value.getN());
    }
    if (value.getBOOL() != null) {
      return NODES.booleanNode(value.getBOOL());
    }
    if (value.getNULL() != null) {
      return NODES.nullNode();
    }
    throw new IllegalArgumentException("an attribute is of no kind that JSON has");
  }

  private static JsonNode number(String digits) {
    try {
      return Json.read(digits);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a number is none", e);
    }
  }

  /** The wire format: each value under the name of its type. */
  static ObjectNode wire(Map<String, AttributeValue> attributes) {
    return object(attributes, Attributes::wire);
  }

  private static JsonNode wire(AttributeValue value) {
    ObjectNode wire = NODES.objectNode();
    if (value.getM() != null) {
      wire.set("M", wire(value.getM()));
    } else if (value.getL() != null) {
      wire.set("L", array(value.getL(), Attributes::wire));
    } else if (value.getN() != null) {
      wire.put("N", value.getN());
    } else if (value.getBOOL() != null) {
      wire.put("BOOL", value.getBOOL());
    } else {
      wire.put("S", value.getS());
    }
    return wire;
  }

  private static ObjectNode object(
      Map<String, AttributeValue> attributes, Function<AttributeValue, JsonNode> each) {
    ObjectNode object = NODES.objectNode();
    attributes.forEach((name, value) -> object.set(name, each.apply(value)));
    return object;
  }

  private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> each) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }
}
