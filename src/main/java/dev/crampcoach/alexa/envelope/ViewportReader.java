package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.interfaces.viewport.APLViewportState;
import com.amazon.ask.model.interfaces.viewport.Experience;
import com.amazon.ask.model.interfaces.viewport.Keyboard;
import com.amazon.ask.model.interfaces.viewport.PresentationType;
import com.amazon.ask.model.interfaces.viewport.Shape;
import com.amazon.ask.model.interfaces.viewport.Touch;
import com.amazon.ask.model.interfaces.viewport.TypedViewportState;
import com.amazon.ask.model.interfaces.viewport.ViewportState;
import com.amazon.ask.model.interfaces.viewport.ViewportStateVideo;
import com.amazon.ask.model.interfaces.viewport.ViewportVideo;
import com.amazon.ask.model.interfaces.viewport.apl.CurrentConfiguration;
import com.amazon.ask.model.interfaces.viewport.apl.ViewportConfiguration;
import com.amazon.ask.model.interfaces.viewport.size.DiscreteViewportSize;
import com.amazon.ask.model.interfaces.viewport.video.Codecs;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what a screen is like. A shape or a codec that the SDK has no name for is left to it. */
final class ViewportReader {
  private ViewportReader() {}

  static ViewportState viewport(Part part) {
    if (part == null) {
      return null;
    }
    var viewport =
        ViewportState.builder()
            .withMode(part.text("mode"))
            .withShape(part.text("shape"))
            .withPixelWidth(part.number("pixelWidth"))
            .withPixelHeight(part.number("pixelHeight"))
            .withDpi(part.number("dpi"))
            .withCurrentPixelWidth(part.number("currentPixelWidth"))
            .withCurrentPixelHeight(part.number("currentPixelHeight"));
    experiences(part, viewport);
    touch(part, viewport);
    keyboard(part, viewport);
    Part video = part.part("video");
    if (video != null) {
      viewport.withVideo(ViewportStateVideo.builder().withCodecs(codecs(video)).build());
    }
    part.end();
    return viewport.build();
  }

  /** Screens by their kind, of which one is known here. */
  static List<TypedViewportState> viewports(List<JsonNode> list) {
    var viewports = new ArrayList<TypedViewportState>();
    for (JsonNode each : list) {
      viewports.add(screen(new Part(each)));
    }
    return viewports;
  }

  private static void experiences(Part part, ViewportState.Builder viewport) {
    List<JsonNode> list = part.list("experiences");
    if (list == null) {
      return;
    }
    var experiences = new ArrayList<Experience>();
    for (JsonNode each : list) {
      var experience = new Part(each);
      experiences.add(
          Experience.builder()
              .withArcMinuteWidth(experience.number("arcMinuteWidth"))
              .withArcMinuteHeight(experience.number("arcMinuteHeight"))
              .withCanRotate(experience.flag("canRotate"))
              .withCanResize(experience.flag("canResize"))
              .build());
      experience.end();
    }
    viewport.withExperiences(experiences);
  }

  private static void touch(Part part, ViewportState.Builder viewport) {
    List<JsonNode> list = part.list("touch");
    if (list != null) {
      var touch = new ArrayList<Touch>();
      for (JsonNode each : list) {
        touch.add(known(Touch.fromValue(Part.text(each)), Touch.UNKNOWN_TO_SDK_VERSION));
      }
      viewport.withTouch(touch);
    }
  }

  private static void keyboard(Part part, ViewportState.Builder viewport) {
    List<JsonNode> list = part.list("keyboard");
    if (list != null) {
      var keyboard = new ArrayList<Keyboard>();
      for (JsonNode each : list) {
        keyboard.add(known(Keyboard.fromValue(Part.text(each)), Keyboard.UNKNOWN_TO_SDK_VERSION));
      }
      viewport.withKeyboard(keyboard);
    }
  }

  private static List<Codecs> codecs(Part video) {
    List<JsonNode> list = video.list("codecs");
    video.end();
    if (list == null) {
      throw new Unknown();
    }
    var codecs = new ArrayList<Codecs>();
    for (JsonNode each : list) {
      codecs.add(known(Codecs.fromValue(Part.text(each)), Codecs.UNKNOWN_TO_SDK_VERSION));
    }
    return codecs;
  }

  private static APLViewportState screen(Part part) {
    if (!"APL".equals(part.text("type"))) {
      throw new Unknown();
    }
    var screen =
        APLViewportState.builder()
            .withId(part.text("id"))
            .withShape(shape(part.text("shape")))
            .withDpi(part.number("dpi"))
            .withPresentationType(presentation(part.text("presentationType")))
            .withCanRotate(part.flag("canRotate"))
            .withConfiguration(configuration(part.part("configuration")))
            .build();
    part.end();
    return screen;
  }

  private static Shape shape(String text) {
    return text == null ? null : known(Shape.fromValue(text), Shape.UNKNOWN_TO_SDK_VERSION);
  }

  private static PresentationType presentation(String text) {
    return text == null
        ? null
        : known(PresentationType.fromValue(text), PresentationType.UNKNOWN_TO_SDK_VERSION);
  }

  private static ViewportConfiguration configuration(Part part) {
    if (part == null) {
      return null;
    }
    var configuration =
        ViewportConfiguration.builder().withCurrent(current(part.part("current"))).build();
    part.end();
    return configuration;
  }

  private static CurrentConfiguration current(Part part) {
    if (part == null) {
      return null;
    }
    var current =
        CurrentConfiguration.builder()
            .withMode(part.text("mode"))
            .withDialog(part.text("dialog"))
            .withSize(size(part.part("size")));
    Part video = part.part("video");
    if (video != null) {
      current.withVideo(ViewportVideo.builder().withCodecs(codecs(video)).build());
    }
    part.end();
    return current.build();
  }

  private static DiscreteViewportSize size(Part part) {
    if (part == null) {
      return null;
    }
    if (!"DISCRETE".equals(part.text("type"))) {
      throw new Unknown();
    }
    var size =
        DiscreteViewportSize.builder()
            .withPixelWidth(part.whole("pixelWidth"))
            .withPixelHeight(part.whole("pixelHeight"))
            .build();
    part.end();
    return size;
  }

  private static <E> E known(E value, E unknown) {
    if (value == unknown) {
      throw new Unknown();
    }
    return value;
  }
}
