package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of a stretch or a hands-on remedy, drawn from a few joints: a start pose, an end pose,
 * the part where it is felt, and the movement between them. Drawn on a 200 by 200 square with the
 * left leg at work, so that a screen can mirror it for the right one.
 */
final class Picture {
  static final double SIZE = 200;

  private static final String GHOST = "0.22";

  private final String id;
  private final List<Stroke> props;
  private final List<Stroke> start;
  private final List<Stroke> end;
  private final List<Stroke> over;

  private Picture(
      String id, List<Stroke> props, List<Stroke> start, List<Stroke> end, List<Stroke> over) {
    this.id = id;
    this.props = props;
    this.start = start;
    this.end = end;
    this.over = over;
  }

  /**
   * @param json lists of strokes under {@code props}, {@code start}, {@code end}, and {@code over}
   * @throws IllegalArgumentException naming the list that is missing or cannot be drawn
   */
  static Picture read(String id, JsonNode json) {
    return new Picture(
        id,
        strokes(id, json, "props"),
        strokes(id, json, "start"),
        strokes(id, json, "end"),
        strokes(id, json, "over"));
  }

  private static List<Stroke> strokes(String id, JsonNode json, String field) {
    var strokes = new ArrayList<Stroke>();
    for (JsonNode text : json.path(field)) {
      try {
        strokes.addAll(Stroke.read(text.asText()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "picture " + id + ": " + field + ": " + text.asText() + ": " + e.getMessage());
      }
    }
    if (strokes.isEmpty() && !field.equals("props")) {
      throw new IllegalArgumentException("picture " + id + ": nothing under " + field);
    }
    return strokes;
  }

  String id() {
    return id;
  }

  /** Returns all strokes. */
  List<Stroke> all() {
    var all = new ArrayList<>(props);
    all.addAll(start);
    all.addAll(end);
    all.addAll(over);
    return all;
  }

  /**
   * Converts to an Alexa vector graphic; its parameters {@code begun} and {@code held} are the
   * opacity of the two poses.
   */
  ObjectNode avg() {
    ObjectNode avg = JsonNodeFactory.instance.objectNode();
    avg.put("type", "AVG").put("version", "1.1").put("width", SIZE).put("height", SIZE);
    ArrayNode parameters = avg.putArray("parameters");
    parameter(parameters, "begun", Double.parseDouble(GHOST));
    parameter(parameters, "held", 1);
    parameter(parameters, "mirror", 1);
    ObjectNode whole = avg.putArray("items").addObject();
    whole.put("type", "group").put("pivotX", SIZE / 2).put("scaleX", "${mirror}");
    ArrayNode items = whole.putArray("items");
    props.forEach(stroke -> items.add(stroke.avg()));
    group(items, "${begun}", start);
    group(items, "${held}", end);
    over.forEach(stroke -> items.add(stroke.avg()));
    return avg;
  }

  private static void parameter(ArrayNode parameters, String name, double value) {
    parameters.addObject().put("name", name).put("type", "number").put("default", value);
  }

  private static void group(ArrayNode items, String opacity, List<Stroke> strokes) {
    ObjectNode group = items.addObject().put("type", "group").put("opacity", opacity);
    ArrayNode inner = group.putArray("items");
    strokes.forEach(stroke -> inner.add(stroke.avg()));
  }

  /** Converts to SVG for a browser. */
  String svg() {
    var svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 200\">\n");
    props.forEach(stroke -> svg.append(stroke.svg()));
    svg.append(String.format(Locale.ROOT, "<g opacity=\"%s\">%n", GHOST));
    start.forEach(stroke -> svg.append(stroke.svg()));
    svg.append("</g>\n");
    end.forEach(stroke -> svg.append(stroke.svg()));
    over.forEach(stroke -> svg.append(stroke.svg()));
    return svg.append("</svg>\n").toString();
  }
}
