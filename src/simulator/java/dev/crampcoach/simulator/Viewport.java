package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A device's screen as Alexa describes it to a skill. Width and height are physical pixels; one
 * pixel of a document is {@code dpi / 160} of them.
 */
record Viewport(Mode mode, Shape shape, int width, int height, int dpi) {
  /** The mode of a viewport. A TV cannot be touched. */
  enum Mode {
    HUB,
    TV
  }

  /** The shape of the screen. */
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

  /**
   * Tells which document is shown and which of its components are visible: only its frame is
   * certain.
   */
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
