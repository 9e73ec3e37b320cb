package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.Speech;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the local speaker. */
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Api server;

  @BeforeAll
  static void start() throws IOException {
    server = Api.reserve(Options.of("--port", "0"));
    server.open(Speech.room(), ViewHost.missing("not wanted here"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Answer(int status, JsonNode body) {}

  private static Answer post(String path, String body) throws IOException, InterruptedException {
    var uri = URI.create(server.address() + path);
    var request =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  private static Answer get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }

  @Test
  void it_listens_on_loopback_only() {
    assertThat(server.where().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void a_session_goes_on_while_it_is_open() throws Exception {
    JsonNode first = post("/api/say", "{\"user\":\"api\",\"text\":\"open cramp coach\"}").body();
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "session",
            "open",
            "intent",
            "slots",
            "signs",
            "speech",
            "ssml",
            "reprompt",
            "alexa",
            "rings",
            "events",
            "dynamo",
            "directives",
            "request",
            "response");
    assertThat(first.path("open").asBoolean()).isTrue();
    assertThat(first.path("speech").asText()).startsWith("Cramp Coach here.").doesNotContain("<");
    assertThat(first.path("reprompt").asText()).isNotBlank();
    String session = first.path("session").asText();
    JsonNode stop =
        post("/api/say", "{\"user\":\"api\",\"session\":\"" + session + "\",\"text\":\"stop\"}")
            .body();
    assertThat(stop.path("open").asBoolean()).isFalse();
    assertThat(stop.path("intent").asText()).isEqualTo("AMAZON.StopIntent");
    JsonNode after =
        post(
                "/api/say",
                "{\"user\":\"api\",\"session\":\""
                    + session
                    + "\",\"text\":\"what are electrolytes\"}")
            .body();
    assertThat(after.path("session").asText())
        .as("a closed session starts a new one")
        .isNotEqualTo(session);
  }

  @Test
  void a_session_of_another_user_is_not_taken_over() throws Exception {
    JsonNode mine = post("/api/say", "{\"user\":\"mine\",\"text\":\"open cramp coach\"}").body();
    JsonNode other =
        post(
                "/api/say",
                "{\"user\":\"other\",\"session\":\""
                    + mine.path("session").asText()
                    + "\",\"text\":\"repeat\"}")
            .body();
    assertThat(other.path("session").asText()).isNotEqualTo(mine.path("session").asText());
  }

  @Test
  void an_event_ends_a_session_in_silence() throws Exception {
    JsonNode open = post("/api/say", "{\"user\":\"end\",\"text\":\"open cramp coach\"}").body();
    Answer ended =
        post(
            "/api/event",
            "{\"user\":\"end\",\"session\":\""
                + open.path("session").asText()
                + "\",\"request\":{\"type\":\"SessionEndedRequest\",\"reason\":\"EXCEEDED_MAX_REPROMPTS\"}}");
    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.body().path("speech").asText()).isEmpty();
    assertThat(ended.body().path("open").asBoolean()).isFalse();
  }

  @Test
  void a_raw_envelope_is_answered_as_lambda_would() throws Exception {
    JsonNode request =
        post("/api/say", "{\"user\":\"raw\",\"text\":\"open cramp coach\"}").body().path("request");
    Answer answer = post("/alexa", request.toString());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().at("/response/outputSpeech/ssml").asText())
        .startsWith("<speak>Cramp Coach here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "/api/say | {         | 400 | JSON",
        "/api/say | []        | 400 | JSON object",
        "/api/say | {\"text\":\"hi\"} | 400 | user",
        "/api/say | {\"user\":\"u\"} | 400 | text",
        "/api/say | {\"user\":7,\"text\":\"hi\"} | 400 | user",
        "/api/say | {\"user\":\"u\",\"text\":\"hi\",\"locale\":\"de-DE\"} | 400 | locale",
        "/api/say | {\"user\":\"u\",\"text\":\"hi\",\"device\":\"toaster\"} | 400 | device",
        "/api/event | {\"user\":\"u\"} | 400 | request",
        "/nowhere | {} | 404 | nothing",
        "/api/sayx | {} | 404 | nothing",
        "/alexa | {} | 400 | no request for this skill"
      })
  void a_mistake_of_the_caller_is_named(String path, String body, int status, String message)
      throws Exception {
    Answer answer = post(path, body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().path("message").asText()).contains(message);
  }

  @Test
  void the_signs_that_were_heard_are_shown() throws Exception {
    JsonNode said = post("/api/say", "{\"user\":\"signs\",\"text\":\"my chest hurts\"}").body();
    assertThat(said.path("signs").path(0).asText()).startsWith("E1 EMERGENCY: ");
  }

  @Test
  void the_world_is_told_in_the_words_that_change_it() throws Exception {
    JsonNode plain = get("/api/world?user=untouched").body();
    assertThat(plain.path("reminders").asText()).isEqualTo("unasked");
    post(
        "/api/world",
        "{\"user\":\"told\",\"reminders\":\"denied\",\"timeZone\":\"Asia/Kolkata\","
            + "\"clock\":\"+PT3H\",\"faults\":{\"reminders.list\":{\"fault\":\"429\",\"times\":2}}}");
    JsonNode told = get("/api/world?user=told").body();
    assertThat(told.path("reminders").asText()).isEqualTo("denied");
    assertThat(told.path("timeZone").asText()).isEqualTo("Asia/Kolkata");
    assertThat(told.path("clock").asText()).isEqualTo("PT3H");
    assertThat(told.at("/faults/reminders.list").asText()).isEqualTo("429");
    assertThat(get("/api/world").status()).isEqualTo(400);
  }

  @Test
  void the_world_can_be_changed_and_a_wrong_world_is_refused() throws Exception {
    assertThat(post("/api/world", "{\"user\":\"w\",\"timeZone\":\"Europe/London\"}").status())
        .isEqualTo(200);
    for (String wrong :
        new String[] {
          "{\"timeZone\":\"Europe/London\"}",
          "{\"user\":\"w\",\"timeZone\":\"Mars\"}",
          "{\"user\":\"w\",\"timeZone\":{}}",
          "{\"user\":\"w\",\"timeZone\":7}",
          "{\"user\":\"w\",\"clock\":\"soon\"}",
          "{\"user\":\"w\",\"clock\":\"+P9000D\"}",
          "{\"user\":\"w\",\"clock\":\"1999-01-01T00:00:00Z\"}",
          "{\"user\":\"w\",\"reminders\":\"maybe\"}",
          "{\"user\":\"w\",\"mostReminders\":-1}",
          "{\"user\":\"w\",\"forget\":\"nothing\"}",
          "{\"user\":\"w\",\"faults\":\"500\"}",
          "{\"user\":\"w\",\"faults\":{\"weather\":\"500\"}}",
          "{\"user\":\"w\",\"faults\":{\"reminders\":\"418\"}}",
          "{\"user\":\"w\",\"faults\":{\"reminders\":7}}",
          "{\"user\":\"w\",\"faults\":{\"reminders\":{\"fault\":\"500\",\"often\":2}}}",
          "{\"user\":\"w\",\"faults\":{\"reminders\":{\"fault\":\"500\",\"times\":-2}}}",
          "{\"user\":\"w\",\"weather\":\"rain\"}"
        }) {
      Answer answer = post("/api/world", wrong);
      assertThat(answer.status()).as(wrong).isEqualTo(400);
      assertThat(answer.body().path("message").asText()).as(wrong).contains(":");
    }
  }

  /** What {@code GET} tells can be sent back as it is, a zone that is not set too. */
  @Test
  void a_zone_can_be_taken_away_again() throws Exception {
    for (String none : new String[] {"\"\"", "null"}) {
      post("/api/world", "{\"user\":\"zone\",\"timeZone\":\"Europe/London\"}");
      assertThat(post("/api/world", "{\"user\":\"zone\",\"timeZone\":" + none + "}").status())
          .isEqualTo(200);
      assertThat(get("/api/world?user=zone").body().path("timeZone").asText("?")).isEmpty();
    }
  }

  @Test
  void a_listener_whom_nobody_knows_has_no_reminders() throws Exception {
    Answer nobody = get("/api/reminders?user=nobody%20at%20all");
    assertThat(nobody.status()).isEqualTo(200);
    assertThat(nobody.body().toString()).isEqualTo("{\"reminders\":[],\"rings\":[]}");
    assertThat(get("/api/reminders").status()).isEqualTo(400);
    assertThat(post("/api/reminders?user=x", "{}").status()).isEqualTo(405);
  }
}
