package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.Speech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String WHY = "The npm client is not installed.";
  private static Api server;

  @BeforeAll
  static void start() throws IOException {
    server = Api.reserve(Options.of("--port", "0", "--device", "fire-tv"));
    server.open(Speech.room(), ViewHost.missing(WHY));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8, <!doctype html>",
    "/index.html, text/html; charset=utf-8, <!doctype html>",
    "/page.css, text/css; charset=utf-8, :root",
    "/page.js, text/javascript; charset=utf-8, import",
    "/speaker.json, application/json, en-GB",
  })
  void each_file_has_its_type(String path, String type, String holds) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self'");
    assertThat(answer.body()).contains(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../phrases/en.properties",
        "/..%2fphrases%2fen.properties",
        "/%2e%2e/phrases/en.properties",
        "//phrases/en.properties",
        "/speaker/index.html",
        "/index.html/",
        "/.js",
        "/page.class",
        "/viewhost.js",
        "/page.js%00.html"
      })
  void nothing_else_can_be_had(String path) throws Exception {
    assertThat(status(path)).startsWith("HTTP/1.1 404");
  }

  /** Sends the path as it stands, where a client would tidy it. */
  private static String status(String path) throws IOException {
    var where = server.where();
    try (var socket = new Socket(where.getAddress(), where.getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
              .formatted(path, where.getPort());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  @Test
  void the_page_learns_devices_and_why_there_is_no_view_host() throws Exception {
    JsonNode speaker = new ObjectMapper().readTree(get("/speaker.json").body());
    assertThat(speaker.path("device").asText()).isEqualTo("fire-tv");
    assertThat(speaker.path("devices"))
        .extracting(device -> device.path("id").asText())
        .isEqualTo(Device.ids());
    assertThat(speaker.at("/devices/0/viewport").isMissingNode()).isTrue();
    assertThat(speaker.at("/devices/3/viewport/shape").asText()).isEqualTo("ROUND");
    assertThat(speaker.at("/screens/state").asText()).isEqualTo("missing");
    assertThat(speaker.at("/screens/why").asText()).isEqualTo(WHY);
  }

  @Test
  void the_page_is_read_and_not_written() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/page.css"))
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void without_the_npm_client_the_view_host_is_missing_and_nothing_stays_behind(@TempDir Path cache)
      throws IOException {
    var packages = new Packages(cache, "no-such-npm-client");
    assertThatThrownBy(packages::installed).isInstanceOf(IOException.class).hasMessage(WHY);
    ViewHost viewHost = ViewHost.fetch(packages);
    assertThat(viewHost.ready(10)).isFalse();
    assertThat(viewHost.state()).isEqualTo("missing");
    assertThat(viewHost.why()).isEqualTo(WHY);
    try (var left = Files.list(cache)) {
      assertThat(left.filter(Files::isDirectory)).isEmpty();
    }
  }
}
