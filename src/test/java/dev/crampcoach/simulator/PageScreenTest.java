package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Speech;
import dev.crampcoach.simulator.SpeakerPage.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page draws, runs and touches screen documents as a device does. */
@Tag("slow")
class PageScreenTest {
  @RegisterExtension static final InBrowser BROWSER = new InBrowser();

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A page whose every answer carries the document of this test. */
  private static SpeakerPage open(Device device, boolean goesOn) {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(device));
    ChangedAnswers.reach(page, said -> said.putArray("directives").add(document(goesOn)));
    page.say("open cramp coach");
    return page;
  }

  private static ObjectNode document(boolean goesOn) {
    try (var document = PageScreenTest.class.getResourceAsStream("/browser/document.json")) {
      ObjectNode directive = (ObjectNode) JSON.readTree(document);
      ((ObjectNode) directive.at("/datasources/told")).put("goesOn", goesOn);
      return directive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @OnChosenScreens
  void a_document_is_drawn_and_its_touch_comes_back(Device device) throws IOException {
    SpeakerPage page = open(device, false);
    assertThat(page.shown()).contains("Words from the data", "Next");
    assertThat(SpeakerPage.drawn(page.glass())).isBetween(0.03, 0.6);
    var request = page.page().waitForRequest("**/api/event", () -> page.on("Next").tap());
    JsonNode sent = JSON.readTree(request.postData());
    assertThat(sent.at("/request/type").asText()).isEqualTo("Alexa.Presentation.APL.UserEvent");
    assertThat(sent.at("/request/token").asText()).isEqualTo("a-token");
    assertThat(sent.at("/request/arguments")).hasToString("[\"next\",3]");
    assertThat(sent.at("/request/source/id").asText()).isEqualTo("next");
    assertThat(sent.path("session").asText()).isNotEmpty();
  }

  @Test
  void commands_run_in_their_time_and_send_by_themselves() {
    SpeakerPage page = open(Device.ECHO_SHOW, true);
    var request =
        page.page()
            .waitForRequest("**/api/event", () -> page.page().waitForSelector("text=Two seconds"));
    assertThat(request.postData()).contains("\"arguments\":[\"went on\"]");
  }

  @Test
  void without_the_view_host_a_card_stands_in_and_the_page_says_why() throws IOException {
    Api server = Api.reserve(Options.of("--port", "0"));
    server.open(Speech.room(), ViewHost.missing("The npm client is not installed."));
    try {
      SpeakerPage page = BROWSER.open(server, Window.of(Device.ECHO_SHOW));
      page.page().waitForSelector("#note:visible");
      assertThat(page.page().innerText("#note"))
          .contains("plain cards", "The npm client is not installed.");
      page.say("does magnesium help");
      assertThat(page.page().innerText("#card")).contains("Magnesium", "unlikely to help");
      assertThat(SpeakerPage.drawn(page.glass())).isGreaterThan(0.01);
    } finally {
      server.close();
    }
  }
}
