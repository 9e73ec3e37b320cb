package dev.crampcoach.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.crampcoach.simulator.ReminderService.Served;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for the services that Alexa offers to skills, over real HTTP on the loopback interface,
 * so that the SDK's own clients are exercised. A call that hangs occupies no thread.
 */
final class AlexaServices {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 1024 * 1024;
  private static final Duration SILENCE = Duration.ofSeconds(12);
  private static final String BEARER = "Bearer ";

  private final HttpServer server;
  private final Homes homes;
  private final ExecutorService answering;
  private final ScheduledExecutorService silences;

  private AlexaServices(HttpServer server, Homes homes) {
    this.server = server;
    this.homes = homes;
    this.answering = Executors.newCachedThreadPool(this::thread);
    this.silences = Executors.newSingleThreadScheduledExecutor(this::thread);
  }

  static AlexaServices start(Homes homes) {
    try {
      var services = new AlexaServices(LoopbackServer.bind(0), homes);
      services.server.createContext("/", services::answer);
      services.server.setExecutor(services.answering);
      services.server.start();
      return services;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void close() {
    server.stop(0);
    answering.shutdownNow();
    silences.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Optional<Call.Made> made =
        Call.of(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
    Optional<String> bearer = bearer(exchange);
    if (made.isEmpty()) {
      send(exchange, new Refusal(404, "NOT_FOUND", "no such service"));
    } else if (bearer.isEmpty()) {
      send(exchange, new Refusal(401, "INVALID_BEARER_TOKEN", "whose token is this?"));
    } else {
      answer(exchange, made.get(), homes.of(bearer.get()));
    }
  }

  private void answer(HttpExchange exchange, Call.Made made, Home home) throws IOException {
    Optional<Fault> fault = home.world().faults().next(made.call());
    JsonNode body = body(exchange);
    if (fault.isEmpty()) {
      serve(exchange, made, body, home, false);
      return;
    }
    switch (fault.get()) {
      case NOT_ALLOWED, DEVICE, NOT_FOUND, CONFLICT, THROTTLED, BROKEN, UNAVAILABLE, OFFLINE ->
          send(exchange, fault.get().refusal().orElseThrow());
      case HANG -> fallSilent(exchange);
      case HANG_AFTER -> {
        served(made, body, home, false);
        fallSilent(exchange);
      }
      case GARBAGE -> send(exchange, 200, "{\"alertToken\": ");
      case ONE_RULE -> serve(exchange, made, body, home, true);
    }
  }

  private void serve(
      HttpExchange exchange, Call.Made made, JsonNode body, Home home, boolean oneRule)
      throws IOException {
    Served served = served(made, body, home, oneRule);
    send(exchange, served.status(), served.body().isMissingNode() ? "" : served.body().toString());
  }

  private static Served served(Call.Made made, JsonNode body, Home home, boolean oneRule) {
    try {
      return made.call() == Call.SETTINGS
          ? timeZone(home.world().zone())
          : new ReminderService(home).serve(made, body, oneRule);
    } catch (Refusal e) {
      return refused(e);
    }
  }

  private static Served timeZone(Optional<ZoneId> zone) {
    var json = JsonNodeFactory.instance;
    return zone.map(known -> new Served(200, json.textNode(known.getId())))
        .orElseGet(() -> new Served(204, json.missingNode()));
  }

  private static Served refused(Refusal refusal) {
    return new Served(
        refusal.status(),
        JsonNodeFactory.instance
            .objectNode()
            .put("code", refusal.code())
            .put("message", refusal.getMessage()));
  }

  /** Sends nothing for longer than any caller waits, then closes the connection. */
  private void fallSilent(HttpExchange exchange) {
    silences.schedule(exchange::close, SILENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static Optional<String> bearer(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .flatMap(header -> Envelopes.bearer(header.substring(BEARER.length())));
  }

  private static JsonNode body(HttpExchange exchange) throws IOException {
    try {
      return JSON.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  private static void send(HttpExchange exchange, Refusal refusal) throws IOException {
    Served served = refused(refusal);
    send(exchange, served.status(), served.body().toString());
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** A daemon thread: it must not keep the JVM alive. */
  private Thread thread(Runnable task) {
    var thread = new Thread(task, "stand-in for " + address());
    thread.setDaemon(true);
    return thread;
  }
}
