package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A position in a JSON tree at which another value can be put.
 *
 * @param field its name in an object; empty in an array
 * @param index its number in an array
 */
record Place(JsonNode parent, String field, int index) {
  JsonNode node() {
    return parent instanceof ObjectNode object ? object.get(field) : parent.get(index);
  }

  void remove() {
    if (parent instanceof ObjectNode object) {
      object.remove(field);
    } else {
      ((ArrayNode) parent).remove(index);
    }
  }

  /** A missing node leaves everything as it is. */
  void put(JsonNode other) {
    if (other.isMissingNode()) {
      return;
    }
    if (parent instanceof ObjectNode object) {
      object.set(field, other);
    } else {
      ((ArrayNode) parent).set(index, other);
    }
  }
}
