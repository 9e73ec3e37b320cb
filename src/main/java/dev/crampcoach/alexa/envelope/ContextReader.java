package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.extension.AvailableExtension;
import com.amazon.ask.model.interfaces.alexa.extension.ExtensionsState;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderedDocumentState;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Runtime;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerInterface;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerState;
import com.amazon.ask.model.interfaces.geolocation.GeolocationInterface;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.interfaces.systemUnit.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads where a request came from: the device and what it can do. */
final class ContextReader {
  private ContextReader() {}

  static Context context(Part part) {
    if (part == null) {
      return null;
    }
    var context =
        Context.builder()
            .withSystem(system(part.part("System")))
            .withAudioPlayer(audioPlayer(part.part("AudioPlayer")))
            .withViewport(ViewportReader.viewport(part.part("Viewport")))
            .withExtensions(extensions(part.part("Extensions")))
            .withAlexaPresentationAPL(document(part.part("Alexa.Presentation.APL")));
    List<JsonNode> viewports = part.list("Viewports");
    if (viewports != null) {
      context.withViewports(ViewportReader.viewports(viewports));
    }
    part.skip("Advertising");
    part.end();
    return context.build();
  }

  /**
   * The document on a screen, which comes with every turn once one was drawn. What of it can be
   * seen is a tree of many kinds of thing; nobody here asks for it, so it is passed over.
   */
  private static RenderedDocumentState document(Part part) {
    if (part == null) {
      return null;
    }
    var document =
        RenderedDocumentState.builder()
            .withToken(part.text("token"))
            .withVersion(part.text("version"))
            .build();
    part.skip("componentsVisibleOnScreen");
    part.end();
    return document;
  }

  private static SystemState system(Part part) {
    if (part == null) {
      return null;
    }
    var system =
        SystemState.builder()
            .withApplication(EnvelopeReader.application(part.part("application")))
            .withUser(EnvelopeReader.user(part.part("user")))
            .withDevice(device(part.part("device")))
            .withPerson(person(part.part("person")))
            .withUnit(unit(part.part("unit")))
            .withApiEndpoint(part.text("apiEndpoint"))
            .withApiAccessToken(part.text("apiAccessToken"))
            .build();
    part.end();
    return system;
  }

  private static Device device(Part part) {
    if (part == null) {
      return null;
    }
    var device =
        Device.builder()
            .withDeviceId(part.text("deviceId"))
            .withPersistentEndpointId(part.text("persistentEndpointId"))
            .withSupportedInterfaces(interfaces(part.part("supportedInterfaces")))
            .build();
    part.end();
    return device;
  }

  private static SupportedInterfaces interfaces(Part part) {
    if (part == null) {
      return null;
    }
    var interfaces = SupportedInterfaces.builder();
    Part screen = part.part("Alexa.Presentation.APL");
    if (screen != null) {
      interfaces.withAlexaPresentationAPL(
          AlexaPresentationAplInterface.builder()
              .withRuntime(runtime(screen.part("runtime")))
              .build());
      screen.end();
    }
    if (isThere(part.part("AudioPlayer"))) {
      interfaces.withAudioPlayer(AudioPlayerInterface.builder().build());
    }
    if (isThere(part.part("Geolocation"))) {
      interfaces.withGeolocation(GeolocationInterface.builder().build());
    }
    part.end();
    return interfaces.build();
  }

  /** Whether there is something that has no fields. */
  private static boolean isThere(Part part) {
    if (part != null) {
      part.end();
    }
    return part != null;
  }

  private static Runtime runtime(Part part) {
    if (part == null) {
      return null;
    }
    var runtime = Runtime.builder().withMaxVersion(part.text("maxVersion")).build();
    part.end();
    return runtime;
  }

  private static Person person(Part part) {
    if (part == null) {
      return null;
    }
    var person =
        Person.builder()
            .withPersonId(part.text("personId"))
            .withAccessToken(part.text("accessToken"))
            .build();
    part.end();
    return person;
  }

  private static Unit unit(Part part) {
    if (part == null) {
      return null;
    }
    var unit =
        Unit.builder()
            .withUnitId(part.text("unitId"))
            .withPersistentUnitId(part.text("persistentUnitId"))
            .build();
    part.end();
    return unit;
  }

  private static AudioPlayerState audioPlayer(Part part) {
    if (part == null) {
      return null;
    }
    var player =
        AudioPlayerState.builder()
            .withToken(part.text("token"))
            .withPlayerActivity(part.text("playerActivity"));
    Integer offset = part.whole("offsetInMilliseconds");
    if (offset != null) {
      player.withOffsetInMilliseconds(offset.longValue());
    }
    part.end();
    return player.build();
  }

  private static ExtensionsState extensions(Part part) {
    if (part == null) {
      return null;
    }
    var extensions = ExtensionsState.builder();
    Part available = part.part("available");
    if (available != null) {
      extensions.withAvailable(available(available));
    }
    part.end();
    return extensions.build();
  }

  private static Map<String, AvailableExtension> available(Part part) {
    var available = new LinkedHashMap<String, AvailableExtension>();
    for (var field : part.rest().entrySet()) {
      new Part(field.getValue()).end();
      available.put(field.getKey(), AvailableExtension.builder().build());
    }
    return available;
  }
}
