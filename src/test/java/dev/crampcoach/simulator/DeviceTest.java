package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.viewport.Mode;
import com.amazon.ask.model.interfaces.viewport.Shape;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceTest {

  private static final Session SHOWING =
      new Session("session", "device", Map.of(), Optional.empty(), Optional.of("screen-7"));

  /** What Amazon's own classes read of a request from this device. */
  private static RequestEnvelope read(Device device, Session session) {
    var from = new Utterance("device", null, "en-US", device.id(), "hello");
    var launch = Envelopes.launch();
    var envelope = Envelopes.envelope(from, session, true, launch, "http://localhost", World.PLAIN);
    return new JacksonSerializer().deserialize(envelope.toString(), RequestEnvelope.class);
  }

  @OnEachScreen
  void a_screen_is_told_of_as_amazon_reads_it(Device device) {
    var context = read(device, Session.begun("device")).getContext();
    var viewport = device.viewport().orElseThrow();
    assertThat(context.getViewport().getCurrentPixelWidth().intValue()).isEqualTo(viewport.width());
    assertThat(context.getViewport().getShape())
        .isEqualTo(Shape.fromValue(viewport.shape().name()));
    assertThat(context.getViewport().getMode()).isEqualTo(Mode.fromValue(viewport.mode().name()));
    assertThat(context.getViewports()).hasSize(1);
    var interfaces = context.getSystem().getDevice().getSupportedInterfaces();
    assertThat(interfaces.getAlexaPresentationAPL().getRuntime().getMaxVersion()).isNotBlank();
  }

  @OnEachScreen
  void what_is_on_a_screen_is_told_with_what_comes_next(Device device) {
    var document = read(device, SHOWING).getContext().getAlexaPresentationAPL();
    assertThat(document.getToken()).isEqualTo("screen-7");
    assertThat(document.getComponentsVisibleOnScreen()).hasSize(1);
    var begun = read(device, Session.begun("device")).getContext();
    assertThat(begun.getAlexaPresentationAPL()).isNull();
  }

  @Test
  void without_a_screen_nothing_is_told_of_one() {
    var context = read(Device.ECHO, SHOWING).getContext();
    assertThat(context.getViewport()).isNull();
    assertThat(context.getAlexaPresentationAPL()).isNull();
    assertThat(context.getSystem().getDevice().getSupportedInterfaces().getAlexaPresentationAPL())
        .isNull();
  }

  @Test
  void an_unknown_device_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> Device.of("toaster"))
        .isInstanceOf(BadCall.class)
        .hasMessageContaining("echo-show-round");
  }

  /** Without that Alexa refuses every answer that shows something. */
  @OnEachScreen
  void a_screen_is_declared_in_the_package(Device device) throws IOException {
    JsonNode interfaces =
        new ObjectMapper()
            .readTree(Path.of("skill-package", "skill.json").toFile())
            .at("/manifest/apis/custom/interfaces/0");
    assertThat(interfaces.path("type").asText()).isEqualTo("ALEXA_PRESENTATION_APL");
    assertThat(interfaces.path("supportedViewports"))
        .anyMatch(declared -> holds(declared, device.viewport().orElseThrow()));
  }

  private static boolean holds(JsonNode declared, Viewport viewport) {
    int width = viewport.width() * 160 / viewport.dpi();
    int height = viewport.height() * 160 / viewport.dpi();
    return declared.path("mode").asText().equals(viewport.mode().name())
        && declared.path("shape").asText().equals(viewport.shape().name())
        && declared.path("minWidth").asInt() <= width
        && width <= declared.path("maxWidth").asInt()
        && declared.path("minHeight").asInt() <= height
        && height <= declared.path("maxHeight").asInt();
  }
}
