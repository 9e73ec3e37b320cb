package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves the speaker's page and its files. A file's name is one plain word with an extension, so
 * that no path leads anywhere else; a header forbids the browser to load anything from other
 * servers.
 */
final class Page implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+\\.([a-z0-9]+))");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "json", "application/json");

  /**
   * Content security policy. The renderer of screens creates functions and styles at run time, so
   * those two are allowed.
   */
  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; connect-src 'self' data:; frame-ancestors 'none'";

  private final Options options;
  private final ViewHost viewHost;

  Page(Options options, ViewHost viewHost) {
    this.options = options;
    this.viewHost = viewHost;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<Part> part = part(path.equals("/") ? "/index.html" : path);
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, part.isPresent() ? 405 : 404, refusal(part.isPresent()));
      } else {
        send(exchange, part.isPresent() ? 200 : 404, part.orElseGet(() -> refusal(false)));
      }
    }
  }

  /** A file and its content type. */
  private record Part(String type, byte[] bytes) {}

  private Optional<Part> part(String path) throws IOException {
    var name = NAME.matcher(path);
    if (!name.matches() || !TYPES.containsKey(name.group(2))) {
      return Optional.empty();
    }
    String type = TYPES.get(name.group(2));
    if (path.equals("/speaker.json")) {
      return Optional.of(new Part(type, speaker()));
    }
    Optional<byte[]> fetched = viewHost.file(name.group(1));
    return fetched.or(() -> bundled(name.group(1))).map(bytes -> new Part(type, bytes));
  }

  private static Optional<byte[]> bundled(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/speaker/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns what the page offers: devices, locales, and whether screens can be drawn. */
  private byte[] speaker() throws IOException {
    ObjectNode speaker = JSON.createObjectNode();
    speaker.put("locale", options.locale()).put("device", options.pageDevice());
    Utterance.LOCALES.forEach(speaker.putArray("locales")::add);
    var devices = speaker.putArray("devices");
    for (Device device : Device.values()) {
      ObjectNode json = devices.addObject().put("id", device.id()).put("label", device.label());
      device.viewport().ifPresent(viewport -> json.set("viewport", JSON.valueToTree(viewport)));
    }
    speaker.putObject("screens").put("state", viewHost.state()).put("why", viewHost.why());
    return JSON.writeValueAsBytes(speaker);
  }

  private static Part refusal(boolean known) {
    String message = known ? "GET only" : "nothing is here";
    return new Part(
        TYPES.get("json"), ("{\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, Part part) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", part.type());
    headers.set("Cache-Control", "no-cache");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(status, part.bytes().length);
    exchange.getResponseBody().write(part.bytes());
  }
}
