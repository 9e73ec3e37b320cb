package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No web page of another origin can drive or read the speaker. */
class DoorkeeperTest {
  private static final String ANYTHING = "{\"user\":\"door\",\"text\":\"open cramp coach\"}";
  private static final String HOST = "Host: localhost:PORT";

  /** Every way in: calls that say something, calls that only look, and the page's own files. */
  private static final String[] WAYS = {
    "POST /api/say",
    "POST /api/event",
    "POST /api/world",
    "GET /api/world?user=door",
    "GET /api/reminders?user=door",
    "POST /alexa",
    "OPTIONS /api/say",
    "GET /",
    "GET /page.js",
    "GET /speaker.json",
    "GET /nowhere"
  };

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: elsewhere.example:PORT",
        "Host: localhost.elsewhere.example:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost:PORT\r\nHost: elsewhere.example",
        "Host:",
        "X-Host: localhost:PORT",
        HOST + "\r\nOrigin: https://elsewhere.example",
        HOST + "\r\nOrigin: http://localhost",
        HOST + "\r\nOrigin: http://localhost:1",
        HOST + "\r\nOrigin: https://localhost:PORT",
        HOST + "\r\nOrigin: null",
        HOST + "\r\nOrigin:",
        HOST + "\r\nOrigin: http://localhost:PORT.elsewhere.example",
        HOST + "\r\nOrigin: http://localhost:PORT\r\nOrigin: https://elsewhere.example",
        HOST + "\r\nContent-Type: text/plain\r\nOrigin: https://elsewhere.example"
      })
  void who_comes_from_elsewhere_stays_outside(String headers) throws IOException {
    for (String way : WAYS) {
      assertThat(answer(way, headers))
          .as(way)
          .startsWith("HTTP/1.1 403 ")
          .containsPattern("\\{\"message\":\"(Host|Origin): ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HOST,
        "Host: LOCALHOST:PORT",
        "Host: 127.0.0.1:PORT",
        "Host: [::1]:PORT",
        HOST + "\r\nContent-Type: text/plain",
        HOST + "\r\nOrigin: http://localhost:PORT",
        "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT",
        "Host: [::1]:PORT\r\nOrigin: http://[::1]:PORT"
      })
  void who_comes_from_this_machine_is_let_in(String headers) throws IOException {
    for (String way : WAYS) {
      assertThat(answer(way, headers)).as(way).doesNotStartWith("HTTP/1.1 403");
    }
    assertThat(answer("POST /api/say", headers)).contains("Cramp Coach here.");
  }

  @Test
  void what_a_page_from_elsewhere_says_changes_nothing() throws IOException {
    String change = "{\"user\":\"victim\",\"reminders\":\"granted\"}";
    assertThat(answer("POST /api/world", HOST + "\r\nOrigin: http://elsewhere.example", change))
        .startsWith("HTTP/1.1 403");
    assertThat(answer("GET /api/world?user=victim", HOST)).contains("unasked");
  }

  private static String answer(String way, String headers) throws IOException {
    return answer(way, headers, ANYTHING);
  }

  /** Sends the headers as they stand, where a client would make its own. */
  private static String answer(String way, String headers, String body) throws IOException {
    var where = server.where();
    try (var socket = new Socket(where.getAddress(), where.getPort())) {
      String request =
          way
              + " HTTP/1.1\r\n"
              + headers.replace("PORT", String.valueOf(where.getPort()))
              + "\r\nConnection: close\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
