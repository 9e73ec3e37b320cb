package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One rounded line or shape of a picture. It is written as a word and numbers, {@code leg 100 98
 * 120 138 118 174 130 178}: the kind, then its joints from the trunk outward.
 *
 * @param path in the syntax common to AVG and SVG
 * @param width of the line; zero if the shape is filled
 * @param reach how far the ink extends beyond the points
 */
record Stroke(String path, String color, double width, List<double[]> points, double reach) {
  private static final String BODY = "#DDE8E6";
  private static final String FAR = "#8CA5AC";
  private static final String THING = "#54798A";
  private static final String EDGE = "#173040";
  private static final String ROLL = "#B9A6E0";
  private static final String SOFT = "#2C4754";
  private static final String FELT = "#F4A24F";
  private static final String WAY = "#7FD6B0";
  private static final String COLD = "#7CC4F2";

  private static final double ARROW_HEAD = 9;
  private static final double ARROW_SPREAD = 0.55;

  /**
   * @throws IllegalArgumentException if the text is not a known shape
   */
  static List<Stroke> read(String text) {
    String[] words = text.strip().split(" +");
    double[] numbers =
        Arrays.stream(words, 1, words.length).mapToDouble(Double::parseDouble).toArray();
    boolean far = words[0].endsWith("-far");
    String color = far ? FAR : BODY;
    return switch (far ? words[0].substring(0, words[0].length() - 4) : words[0]) {
      case "head" ->
          List.of(
              disc(numbers[0], numbers[1], 14.5, EDGE), disc(numbers[0], numbers[1], 12.5, color));
      case "torso" -> List.of(line(numbers, color, 25));
      case "trunk" -> List.of(line(numbers, color, 31));
      case "neck" -> List.of(line(numbers, color, 9));
      case "arm" -> List.of(line(numbers, EDGE, 12), line(numbers, color, 9));
      case "leg" -> leg(numbers, color);
      case "felt" -> List.of(line(numbers, FELT, 6.5));
      case "warm" -> List.of(box(numbers, FELT));
      case "cold" -> List.of(box(numbers, COLD));
      case "thing" -> List.of(line(numbers, THING, 6));
      case "thin" -> List.of(line(numbers, THING, 3));
      case "soft" -> List.of(box(numbers, SOFT));
      case "roll" -> List.of(box(numbers, ROLL));
      case "block" -> List.of(box(numbers, THING));
      case "disc" -> List.of(disc(numbers[0], numbers[1], numbers[2], THING));
      case "hot" -> wave(numbers);
      case "ice" -> flake(numbers[0], numbers[1]);
      case "way" -> way(numbers);
      default -> throw new IllegalArgumentException("no such stroke");
    };
  }

  /** Draws a thigh, a thinner shin, and a thinner foot. */
  private static List<Stroke> leg(double[] n, String color) {
    var parts = new ArrayList<Stroke>();
    double[] widths = {16, 12, 9};
    for (int i = 0; i + 3 < n.length; i += 2) {
      double[] part = {n[i], n[i + 1], n[i + 2], n[i + 3]};
      parts.add(0, line(part, color, widths[Math.min(i / 2, 2)]));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("two joints at least");
    }
    return parts;
  }

  private static Stroke line(double[] n, String color, double width) {
    if (n.length < 4 || n.length % 2 == 1) {
      throw new IllegalArgumentException("pairs of numbers, two at least");
    }
    var path = new StringBuilder();
    for (int i = 0; i < n.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L').append(at(n[i], n[i + 1]));
    }
    return new Stroke(path.toString(), color, width, pairs(n), width / 2);
  }

  private static Stroke disc(double x, double y, double r, String color) {
    String path = "M" + at(x - r, y) + arc(r) + at(x + r, y) + arc(r) + at(x - r, y) + "Z";
    return new Stroke(path, color, 0, List.of(new double[] {x, y}), r);
  }

  private static String arc(double r) {
    return "A" + at(r, r) + " 0 1 1 ";
  }

  /**
   * Draws a box from its top left corner, width, and height; a line around it rounds the corners.
   */
  private static Stroke box(double[] n, String color) {
    double r = 3;
    double[] x = {n[0] + r, n[0] + n[2] - r};
    double[] y = {n[1] + r, n[1] + n[3] - r};
    String path =
        "M"
            + at(x[0], y[0])
            + "L"
            + at(x[1], y[0])
            + "L"
            + at(x[1], y[1])
            + "L"
            + at(x[0], y[1])
            + "Z";
    return new Stroke(path, color, -2 * r, pairs(x[0], y[0], x[1], y[1]), r);
  }

  /** Draws an arrow, straight or curved by a point between its ends. */
  private static List<Stroke> way(double[] n) {
    if (n.length != 4 && n.length != 6) {
      throw new IllegalArgumentException("two points, or three");
    }
    int last = n.length - 2;
    String curve =
        n.length == 4
            ? "M" + at(n[0], n[1]) + "L" + at(n[2], n[3])
            : "M" + at(n[0], n[1]) + "Q" + at(n[2], n[3]) + " " + at(n[4], n[5]);
    double angle = Math.atan2(n[last + 1] - n[last - 1], n[last] - n[last - 2]);
    double[] one = barb(n[last], n[last + 1], angle + ARROW_SPREAD);
    double[] two = barb(n[last], n[last + 1], angle - ARROW_SPREAD);
    double[] head = {one[0], one[1], n[last], n[last + 1], two[0], two[1]};
    return List.of(new Stroke(curve, WAY, 4, pairs(n), 2), line(head, WAY, 4));
  }

  /** Draws rising warmth, from the first point to the second. */
  private static List<Stroke> wave(double[] n) {
    double middle = (n[1] + n[3]) / 2;
    String path =
        "M"
            + at(n[0], n[1])
            + "Q"
            + at(n[0] + 5, (n[1] + middle) / 2)
            + " "
            + at(n[0], middle)
            + "Q"
            + at(n[0] - 5, (n[3] + middle) / 2)
            + " "
            + at(n[2], n[3]);
    return List.of(new Stroke(path, FELT, 3, pairs(n), 5));
  }

  /** Draws a snowflake. */
  private static List<Stroke> flake(double x, double y) {
    var arms = new ArrayList<Stroke>();
    for (int arm = 0; arm < 3; arm++) {
      double dx = 10 * Math.cos(Math.PI * arm / 3);
      double dy = 10 * Math.sin(Math.PI * arm / 3);
      double[] ends = {x - dx, y - dy, x + dx, y + dy};
      arms.add(line(ends, COLD, 3));
    }
    return arms;
  }

  private static double[] barb(double x, double y, double angle) {
    return new double[] {x - ARROW_HEAD * Math.cos(angle), y - ARROW_HEAD * Math.sin(angle)};
  }

  private static List<double[]> pairs(double... n) {
    var pairs = new ArrayList<double[]>();
    for (int i = 0; i < n.length; i += 2) {
      pairs.add(new double[] {n[i], n[i + 1]});
    }
    return pairs;
  }

  private static String at(double x, double y) {
    return number(x) + "," + number(y);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
  }

  /** Whether all of its ink is inside the square. */
  boolean within(double size) {
    return points.stream()
        .allMatch(
            p ->
                p[0] - reach >= 0
                    && p[1] - reach >= 0
                    && p[0] + reach <= size
                    && p[1] + reach <= size);
  }

  private boolean filled() {
    return width <= 0;
  }

  ObjectNode avg() {
    ObjectNode avg = JsonNodeFactory.instance.objectNode();
    avg.put("type", "path").put("pathData", path);
    if (filled()) {
      avg.put("fill", color);
    } else {
      avg.put("fillOpacity", 0);
    }
    if (width != 0) {
      avg.put("stroke", color).put("strokeWidth", Math.abs(width));
      avg.put("strokeLineCap", "round").put("strokeLineJoin", "round");
    }
    return avg;
  }

  String svg() {
    return String.format(
        Locale.ROOT,
        "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\"/>%n",
        path,
        filled() ? color : "none",
        color,
        number(Math.abs(width)));
  }
}
