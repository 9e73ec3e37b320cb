package dev.crampcoach.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.crampcoach.RefusedRequest;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves the speaker over HTTP, on the loopback interface and for this machine's own pages only.
 * Errors are JSON with a message; 4xx for the caller's mistakes.
 */
final class Api {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern USER = Pattern.compile("(?:^|&)user=([^&]+)");

  private final HttpServer server;
  private final Options options;
  private final ExecutorService threads = Executors.newFixedThreadPool(8, this::thread);

  private Api(HttpServer server, Options options) {
    this.server = server;
    this.options = options;
  }

  /**
   * Binds the port without answering requests yet.
   *
   * @throws BadCall if it cannot be had
   */
  static Api reserve(Options options) throws IOException {
    try {
      return new Api(LoopbackServer.bind(options.port()), options);
    } catch (BindException e) {
      throw new BadCall(
          "Port %d cannot be had (%s): choose another with --port, or --port 0 for any."
              .formatted(options.port(), e.getMessage()));
    }
  }

  void open(Room room, ViewHost viewHost) {
    at("/api/say", post(body -> JSON.writeValueAsBytes(room.say(utterance(body)))));
    at(
        "/api/event",
        post(body -> JSON.writeValueAsBytes(room.event(utterance(body), body.get("request")))));
    HttpHandler change = post(body -> JSON.writeValueAsBytes(room.world(text(body, "user"), body)));
    HttpHandler world = get(user -> JSON.writeValueAsBytes(room.world(user)));
    at("/api/world", exchange -> (isGet(exchange) ? world : change).handle(exchange));
    at("/api/reminders", get(user -> JSON.writeValueAsBytes(room.reminders(user))));
    at("/alexa", exchange -> answer(exchange, () -> room.raw(body(exchange))));
    context("/", new Page(options, viewHost));
    server.setExecutor(threads);
    server.start();
  }

  InetSocketAddress where() {
    return server.getAddress();
  }

  String address() {
    return "http://localhost:" + where().getPort();
  }

  /** Stops answering and ends its threads. */
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Registers a handler behind the {@link Doorkeeper}. */
  private void context(String path, HttpHandler handler) {
    server.createContext(path, handler).getFilters().add(new Doorkeeper(where().getPort()));
  }

  private Thread thread(Runnable task) {
    return new Thread(task, "speaker at " + address());
  }

  /** Answers at exactly this path, and 404 below it. */
  private void at(String path, HttpHandler handler) {
    context(
        path,
        exchange -> {
          if (exchange.getRequestURI().getPath().equals(path)) {
            handler.handle(exchange);
          } else {
            try (exchange) {
              error(exchange, 404, "nothing is here");
            }
          }
        });
  }

  /** Answers a JSON object with JSON. */
  private interface Answer {
    byte[] to(JsonNode body) throws IOException;
  }

  private HttpHandler post(Answer answer) {
    return exchange ->
        answer(
            exchange,
            () -> {
              JsonNode body = parse(body(exchange));
              if (body == null || !body.isObject()) {
                throw new BadCall("the body is no JSON object");
              }
              return answer.to(body);
            });
  }

  private interface Work {
    byte[] done() throws IOException;
  }

  private static void answer(HttpExchange exchange, Work work) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")) {
        error(exchange, 405, "POST only");
        return;
      }
      try {
        send(exchange, 200, "application/json", work.done());
      } catch (BadCall | RefusedRequest e) {
        error(exchange, 400, e.getMessage());
      } catch (RuntimeException e) {
        error(exchange, 500, "The skill failed: " + e.getClass().getSimpleName());
      }
    }
  }

  private static boolean isGet(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET");
  }

  /** Answers a listener's name with JSON. */
  private interface Look {
    byte[] at(String user) throws IOException;
  }

  private static HttpHandler get(Look look) {
    return exchange -> {
      try (exchange) {
        Matcher user = USER.matcher(String.valueOf(exchange.getRequestURI().getRawQuery()));
        if (!isGet(exchange)) {
          error(exchange, 405, "GET only");
        } else if (!user.find()) {
          error(exchange, 400, "user: whose?");
        } else {
          String name = URLDecoder.decode(user.group(1), StandardCharsets.UTF_8);
          send(exchange, 200, "application/json", look.at(name));
        }
      }
    };
  }

  private Utterance utterance(JsonNode body) {
    String locale = text(body, "locale");
    String device = text(body, "device");
    return new Utterance(
        text(body, "user"),
        text(body, "session"),
        locale == null ? options.locale() : locale,
        device == null ? options.device() : device,
        text(body, "text"));
  }

  private static String text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadCall(field + ": not text");
    }
    return value.textValue();
  }

  private static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new BadCall("the body is no JSON");
    } catch (IOException e) {
      throw new BadCall("the body cannot be read");
    }
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new BadCall("the body is longer than a megabyte");
    }
    return body;
  }

  static void error(HttpExchange exchange, int status, String message) throws IOException {
    send(
        exchange,
        status,
        "application/json",
        JSON.writeValueAsString(Map.of("message", message)).getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
