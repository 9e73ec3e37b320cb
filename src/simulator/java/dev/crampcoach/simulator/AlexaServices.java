package dev.crampcoach.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for the services that Alexa offers to skills, over real HTTP on the loopback, so that
 * the SDK's own clients are what is tried.
 */
final class AlexaServices {
  private static final Pattern ZONE =
      Pattern.compile("/v2/devices/([^/]+)/settings/System.timeZone");

  private final HttpServer server;
  private final Worlds worlds;

  private AlexaServices(HttpServer server, Worlds worlds) {
    this.server = server;
    this.worlds = worlds;
  }

  static AlexaServices start(Worlds worlds) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var services = new AlexaServices(HttpServer.create(address, 0), worlds);
      services.server.createContext("/", services::answer);
      services.server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                var thread = new Thread(task, "alexa services");
                thread.setDaemon(true);
                return thread;
              }));
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
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Matcher zone = ZONE.matcher(exchange.getRequestURI().getPath());
      if (!exchange.getRequestHeaders().containsKey("Authorization")) {
        send(exchange, 401, "{}");
      } else if (zone.matches() && exchange.getRequestMethod().equals("GET")) {
        timeZone(exchange, zone.group(1));
      } else {
        send(exchange, 404, "{}");
      }
    }
  }

  private void timeZone(HttpExchange exchange, String device) throws IOException {
    Optional<ZoneId> zone = worlds.of(Envelopes.userOf(device)).zone();
    if (zone.isPresent()) {
      send(exchange, 200, '"' + zone.get().getId() + '"');
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
