package dev.crampcoach.alexa.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of an envelope, whose fields are taken by name, each once. At its {@link #end} none may
 * be left: what was not taken may be something that the SDK knows.
 */
final class Part {
  private final JsonNode object;
  private int taken;

  /**
   * @throws Unknown if it is no object
   */
  Part(JsonNode object) {
    if (!object.isObject()) {
      throw new Unknown();
    }
    this.object = object;
  }

  /** Null where it is missing, or null. */
  String text(String field) {
    JsonNode value = take(field);
    return value == null ? null : text(value);
  }

  /** Null where it is missing, or null. */
  Boolean flag(String field) {
    JsonNode value = take(field);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw new Unknown();
    }
    return value.booleanValue();
  }

  /** Null where it is missing, or null. */
  BigDecimal number(String field) {
    JsonNode value = take(field);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw new Unknown();
    }
    return value.decimalValue();
  }

  /** Null where it is missing, or null. */
  Integer whole(String field) {
    JsonNode value = take(field);
    if (value == null) {
      return null;
    }
    if (!value.isInt()) {
      throw new Unknown();
    }
    return value.intValue();
  }

  /** Null where it is missing, or null. */
  Part part(String field) {
    JsonNode value = take(field);
    return value == null ? null : new Part(value);
  }

  /** The elements of a list; null where it is missing, or null. */
  List<JsonNode> list(String field) {
    JsonNode value = take(field);
    if (value == null) {
      return null;
    }
    if (!value.isArray()) {
      throw new Unknown();
    }
    var list = new ArrayList<JsonNode>();
    value.forEach(list::add);
    return list;
  }

  /** Whatever it is, as plain values. */
  Object anything(String field) {
    JsonNode value = take(field);
    return value == null ? null : plain(value);
  }

  /** The fields that are left, whatever their names. */
  Map<String, JsonNode> rest() {
    var rest = new LinkedHashMap<String, JsonNode>();
    for (var field : object.properties()) {
      rest.put(field.getKey(), field.getValue());
    }
    taken = object.size();
    return rest;
  }

  /** Takes what the SDK does not know. */
  void skip(String field) {
    take(field);
  }

  /**
   * @throws Unknown if something was not taken
   */
  void end() {
    if (taken != object.size()) {
      throw new Unknown();
    }
  }

  static String text(JsonNode value) {
    if (!value.isTextual()) {
      throw new Unknown();
    }
    return value.textValue();
  }

  static Object plain(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> value.textValue();
      case BOOLEAN -> value.booleanValue();
      case NUMBER -> value.numberValue();
      case NULL -> null;
      case ARRAY -> {
        var list = new ArrayList<Object>();
        value.forEach(each -> list.add(plain(each)));
        yield list;
      }
      case OBJECT -> {
        var map = new LinkedHashMap<String, Object>();
        for (var field : value.properties()) {
          map.put(field.getKey(), plain(field.getValue()));
        }
        yield map;
      }
      case MISSING, BINARY, POJO -> throw new Unknown();
    };
  }

  private JsonNode take(String field) {
    JsonNode value = object.get(field);
    if (value != null) {
      taken++;
    }
    return value == null || value.isNull() ? null : value;
  }
}
