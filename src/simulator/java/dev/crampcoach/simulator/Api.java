package dev.crampcoach.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The speaker over HTTP, on this machine's loopback only. Errors are JSON with a message; 4xx for
 * the caller's mistakes.
 */
final class Api {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Room room;

  private Api(Room room) {
    this.room = room;
  }

  static HttpServer start(Room room, int port) throws IOException {
    var api = new Api(room);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/api/say",
        exchange -> api.post(exchange, body -> JSON.writeValueAsBytes(room.say(utterance(body)))));
    server.createContext(
        "/api/event",
        exchange ->
            api.post(
                exchange,
                body -> JSON.writeValueAsBytes(room.event(utterance(body), body.get("request")))));
    server.createContext("/alexa", api::alexa);
    server.createContext("/", Api::page);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
    return server;
  }

  /** Answers a JSON object with JSON. */
  private interface Answer {
    byte[] to(JsonNode body) throws IOException;
  }

  private void post(HttpExchange exchange, Answer answer) throws IOException {
    answer(
        exchange,
        () -> {
          JsonNode body = parse(body(exchange));
          if (body == null || !body.isObject()) {
            throw new IllegalArgumentException("the body is no JSON object");
          }
          return answer.to(body);
        });
  }

  private void alexa(HttpExchange exchange) throws IOException {
    answer(exchange, () -> room.raw(body(exchange)));
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
      } catch (IllegalArgumentException e) {
        error(exchange, 400, e.getMessage());
      } catch (com.amazon.ask.exception.AskSdkException e) {
        error(exchange, 400, e.getMessage());
      } catch (RuntimeException e) {
        error(exchange, 500, "The skill failed: " + e.getClass().getSimpleName());
      }
    }
  }

  private static Utterance utterance(JsonNode body) {
    return new Utterance(
        text(body, "user"),
        text(body, "session"),
        text(body, "locale"),
        text(body, "device"),
        text(body, "text"));
  }

  private static String text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(field + ": not text");
    }
    return value.textValue();
  }

  private static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the body is no JSON", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("the body cannot be read", e);
    }
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new IllegalArgumentException("the body is longer than a megabyte");
    }
    return body;
  }

  private static void page(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream page = Api.class.getResourceAsStream("/speaker/index.html")) {
      if (!exchange.getRequestURI().getPath().equals("/")) {
        error(exchange, 404, "nothing is here");
        return;
      }
      send(exchange, 200, "text/html; charset=utf-8", page.readAllBytes());
    }
  }

  private static void error(HttpExchange exchange, int status, String message) throws IOException {
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
