package dev.crampcoach.simulator;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rejects requests that come from web pages of other origins. Listening on loopback alone is not
 * enough: any page's form can reach it (detected by {@code Origin}), and a page whose host name
 * suddenly resolves to this machine could read the answers, too (DNS rebinding, detected by {@code
 * Host}).
 */
final class Doorkeeper extends Filter {
  private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
  private static final int HTTP_PORT = 80;

  private final Set<String> hosts = new HashSet<>();
  private final int port;

  Doorkeeper(int port) {
    this.port = port;
    for (String name : NAMES) {
      hosts.add(name + ':' + port);
      if (port == HTTP_PORT) {
        hosts.add(name);
      }
    }
  }

  @Override
  public String description() {
    return "turns away what comes from other pages";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Optional<String> reason = refusal(exchange.getRequestHeaders());
    if (reason.isEmpty()) {
      chain.doFilter(exchange);
      return;
    }
    try (exchange) {
      Api.error(exchange, 403, reason.get());
    }
  }

  /** Returns why a request is rejected. A program such as curl sends no origin, and is accepted. */
  private Optional<String> refusal(Headers headers) {
    if (!isOurs(headers.get("Host"), "")) {
      return Optional.of("Host: one of " + String.join(", ", NAMES) + " at port " + port);
    }
    return headers.get("Origin") == null || isOurs(headers.get("Origin"), "http://")
        ? Optional.empty()
        : Optional.of("Origin: a page from elsewhere cannot use the speaker");
  }

  private boolean isOurs(List<String> values, String before) {
    if (values == null || values.size() != 1) {
      return false;
    }
    String value = values.get(0).toLowerCase(Locale.ROOT);
    return value.startsWith(before) && hosts.contains(value.substring(before.length()));
  }
}
