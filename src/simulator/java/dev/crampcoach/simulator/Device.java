package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.simulator.Viewport.Mode;
import dev.crampcoach.simulator.Viewport.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A device that a listener speaks to: the skill sees only its screen, or that it has none. */
enum Device {
  ECHO("Echo", null),
  ECHO_SHOW("Echo Show 7″", new Viewport(Mode.HUB, Shape.RECTANGLE, 1024, 600, 160)),
  ECHO_SHOW_SMALL("Echo Show 5″", new Viewport(Mode.HUB, Shape.RECTANGLE, 960, 480, 160)),
  ECHO_SHOW_ROUND("Echo Spot", new Viewport(Mode.HUB, Shape.ROUND, 480, 480, 160)),
  ECHO_SHOW_LARGE("Echo Show 10″", new Viewport(Mode.HUB, Shape.RECTANGLE, 1280, 800, 160)),
  ECHO_SHOW_EXTRA_LARGE("Echo Show 15″", new Viewport(Mode.HUB, Shape.RECTANGLE, 1920, 1080, 160)),
  ECHO_SHOW_UPRIGHT(
      "Echo Show 15″ upright", new Viewport(Mode.HUB, Shape.RECTANGLE, 1080, 1920, 160)),
  FIRE_TV("Fire TV", new Viewport(Mode.TV, Shape.RECTANGLE, 1920, 1080, 320)),
  ALEXA_PLUS("Echo with Alexa+", null),
  ALEXA_PLUS_SHOW("Echo Show 7″ with Alexa+", ECHO_SHOW.viewport);

  private static final String APL = "Alexa.Presentation.APL";
  private static final String NEWEST_APL = "2024.2";

  private final String label;
  private final Viewport viewport;

  Device(String label, Viewport viewport) {
    this.label = label;
    this.viewport = viewport;
  }

  /**
   * @param id such as {@code echo-show-round}
   * @throws BadCall if there is no such device, naming those there are
   */
  static Device of(String id) {
    return Arrays.stream(values())
        .filter(device -> device.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BadCall("device: one of " + ids()));
  }

  /** Their ids, from the plainest on. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Device::id).collect(Collectors.toList());
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How people call it. */
  String label() {
    return label;
  }

  /** Whether Alexa+ listens there, and not the Alexa that the interaction model was made for. */
  boolean isAlexaPlus() {
    return this == ALEXA_PLUS || this == ALEXA_PLUS_SHOW;
  }

  /** Every screen once. */
  static List<Device> screens() {
    return Arrays.stream(values())
        .filter(device -> device.viewport != null && !device.isAlexaPlus())
        .toList();
  }

  Optional<Viewport> viewport() {
    return Optional.ofNullable(viewport);
  }

  /**
   * Adds to a request's context what this device can do and, once a document was drawn, which.
   *
   * @param shown the document's token
   */
  void describe(ObjectNode context, ObjectNode interfaces, Optional<String> shown) {
    if (viewport != null) {
      interfaces.putObject(APL).putObject("runtime").put("maxVersion", NEWEST_APL);
      viewport.describe(context);
      shown.ifPresent(token -> viewport.describe(context.putObject(APL), token));
    }
  }
}
