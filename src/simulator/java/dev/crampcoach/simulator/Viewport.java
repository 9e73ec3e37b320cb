package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A device's screen as Alexa tells a skill of it. Width and height are dots of the glass; what a
 * document calls a pixel is {@code dpi / 160} of them.
 */
record Viewport(Mode mode, Shape shape, int width, int height, int dpi) {
  /** Whether it stands in a kitchen or hangs on a wall; only the first is touched. */
  enum Mode {
    HUB,
    TV
  }

  /** The outline of the glass. */
  enum Shape {
    RECTANGLE,
    ROUND
  }

  /** Adds the screen to a request's context, in the old form and the new one, as Alexa does. */
  void describe(ObjectNode context) {
    ObjectNode viewport = context.putObject("Viewport");
    viewport.put("mode", mode.name()).put("shape", shape.name());
    viewport.put("pixelWidth", width).put("pixelHeight", height).put("dpi", dpi);
    viewport.put("currentPixelWidth", width).put("currentPixelHeight", height);
    viewport.putArray(mode == Mode.HUB ? "touch" : "keyboard").add(only());
    ObjectNode apl = context.putArray("Viewports").addObject();
    apl.put("type", "APL").put("id", "main").put("shape", shape.name()).put("dpi", dpi);
    apl.put("presentationType", "STANDARD").put("canRotate", false);
    ObjectNode current = apl.putObject("configuration").putObject("current");
    ObjectNode size = current.put("mode", mode.name()).putObject("size");
    size.put("type", "DISCRETE").put("pixelWidth", width).put("pixelHeight", height);
  }

  /** Tells which document is drawn, and what of it is seen: all that one may know is its frame. */
  void describe(ObjectNode document, String token) {
    document.put("token", token).put("version", "local speaker");
    ObjectNode frame = document.putArray("componentsVisibleOnScreen").addObject();
    frame.put("uid", ":1000").put("type", "graphic");
    frame.put("position", width + "x" + height + "+0+0:0");
    frame.putObject("tags").putObject("viewport");
    frame.putArray("entities");
  }

  private String only() {
    return mode == Mode.HUB ? "SINGLE" : "DIRECTION";
  }
}
