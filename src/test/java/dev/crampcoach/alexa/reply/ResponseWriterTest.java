package dev.crampcoach.alexa.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.Status;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.audioplayer.StopDirective;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The writer produces the same JSON as the SDK for every answer of this skill. */
class ResponseWriterTest {
  private static final SsmlOutputSpeech SPEECH =
      SsmlOutputSpeech.builder().withSsml("<speak>Höld \"it\" &amp; breathe\u2028</speak>").build();

  private static ResponseEnvelope envelope(Response response, Map<String, Object> attributes) {
    return ResponseEnvelope.builder()
        .withVersion("1.0")
        .withUserAgent("agent")
        .withSessionAttributes(attributes)
        .withResponse(response)
        .build();
  }

  private static RenderDocumentDirective screen(Map<String, Object> document) {
    return RenderDocumentDirective.builder()
        .withToken("token")
        .withDocument(document)
        .withDatasources(Map.of("payload", document))
        .build();
  }

  private static SendRequestDirective consent(String token) {
    return SendRequestDirective.builder()
        .withName("AskFor")
        .putPayloadItem("@type", "AskForPermissionsConsentRequest")
        .putPayloadItem("permissionScopes", List.of(Map.of("consentLevel", "ACCOUNT")))
        .withToken(token)
        .build();
  }

  static Stream<ResponseEnvelope> everyday() {
    var reprompt = Reprompt.builder().withOutputSpeech(SPEECH).build();
    var card = SimpleCard.builder().withTitle("Heat").withContent("").build();
    return Stream.of(
        envelope(Response.builder().build(), Map.of()),
        envelope(null, null),
        envelope(
            Response.builder().withOutputSpeech(SPEECH).withShouldEndSession(true).build(),
            Map.of()),
        envelope(
            Response.builder()
                .withOutputSpeech(SPEECH)
                .withReprompt(reprompt)
                .withCard(card)
                .withShouldEndSession(false)
                .build(),
            Map.of("conversation", "{}", "listener", "")),
        envelope(
            Response.builder().addDirectivesItem(screen(Map.of("type", "APL", "n", 1.5))).build(),
            Map.of()),
        envelope(
            Response.builder()
                .withOutputSpeech(SPEECH)
                .addDirectivesItem(consent("WATER DAILY - 10:00 false"))
                .addDirectivesItem(consent(""))
                .build(),
            Map.of("conversation", "{}")),
        envelope(
            Response.builder()
                .withCard(
                    AskForPermissionsConsentCard.builder()
                        .withPermissions(List.of("alexa::alerts:reminders:skill:readwrite"))
                        .build())
                .addDirectivesItem(
                    CompleteTaskDirective.builder()
                        .withStatus(Status.builder().withCode("200").withMessage("done").build())
                        .build())
                .withShouldEndSession(true)
                .build(),
            Map.of()));
  }

  @ParameterizedTest
  @MethodSource
  void everyday(ResponseEnvelope envelope) throws IOException {
    same(envelope);
  }

  @Test
  void any_document_is_written_as_the_sdk_writes_it() throws IOException {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      @SuppressWarnings("unchecked")
      var document = (Map<String, Object>) value(random, 0, true);
      same(envelope(Response.builder().addDirectivesItem(screen(document)).build(), Map.of()));
    }
  }

  @Test
  void what_no_response_of_this_skill_has_is_refused() {
    var plain = PlainTextOutputSpeech.builder().withText("words").build();
    var picture = StandardCard.builder().withTitle("Heat").build();
    for (var response :
        List.of(
            Response.builder().withOutputSpeech(plain).build(),
            Response.builder().withCard(picture).build(),
            Response.builder().addDirectivesItem(StopDirective.builder().build()).build())) {
      assertThatThrownBy(() -> new ResponseWriter().marshall(envelope(response, Map.of())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("of ours");
    }
    var value = envelope(Response.builder().build(), Map.of("far", new Object()));
    assertThatThrownBy(() -> new ResponseWriter().marshall(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void same(ResponseEnvelope envelope) throws IOException {
    byte[] written = new ResponseWriter().marshall(envelope);
    assertThat(Json.read(written)).isEqualTo(sdk(envelope));
  }

  private static com.fasterxml.jackson.databind.JsonNode sdk(ResponseEnvelope envelope)
      throws IOException {
    return Json.read(JacksonJsonMarshaller.forType(ResponseEnvelope.class).marshall(envelope));
  }

  private static Object value(Random random, int depth, boolean map) {
    return switch (map ? 8 : random.nextInt(depth > 3 ? 7 : 9)) {
      case 0 -> null;
      case 1 -> "";
      case 2 -> "words \n \u0001 \\ </x>";
      case 3 -> random.nextInt();
      case 4 -> random.nextLong();
      case 5 -> random.nextDouble();
      case 6 -> random.nextBoolean();
      case 7 -> {
        var list = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth + 1, false));
        }
        yield list;
      }
      default -> {
        var fields = new HashMap<String, Object>();
        for (int i = random.nextInt(5); i > 0; i--) {
          fields.put("field" + i, value(random, depth + 1, false));
        }
        yield fields;
      }
    };
  }
}
