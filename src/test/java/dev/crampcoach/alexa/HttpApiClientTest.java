package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.crampcoach.dialogue.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpApiClientTest {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  /** Far more than is promised, for a busy machine; a server that drips takes for ever. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final AtomicInteger asked = new AtomicInteger();
  private Deadline deadline = Deadline.in(LIMIT, System::nanoTime);
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/echo",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("X-Method", exchange.getRequestMethod());
          exchange.sendResponseHeaders(
              Integer.parseInt(exchange.getRequestHeaders().getFirst("X-Status")),
              body.length == 0 ? -1 : body.length);
          if (body.length > 0) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.createContext(
        "/hang",
        exchange -> {
          asked.incrementAndGet();
          try {
            over.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    server.createContext("/drip", this::drip);
    server.start();
  }

  /** One byte now and then, so that none of them is late. */
  private void drip(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      while (!over.await(50, TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write('.');
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void carries_method_headers_and_body_there_and_back() {
    ApiClientResponse response = invoke("POST", "/echo", "200", "{\"glass\":\"ä\"}");
    assertThat(response.getStatusCode()).isEqualTo(200);
    assertThat(response.getBody()).isEqualTo("{\"glass\":\"ä\"}");
    assertThat(response.getHeaders())
        .anyMatch(h -> h.getName().equalsIgnoreCase("X-Method") && h.getValue().equals("POST"));
  }

  @Test
  void an_error_of_the_service_is_an_answer() {
    assertThat(invoke("POST", "/echo", "429", "slow down").getStatusCode()).isEqualTo(429);
    assertThat(invoke("POST", "/echo", "429", "slow down").getBody()).isEqualTo("slow down");
    assertThat(invoke("GET", "/echo", "204", null).getBody()).isEmpty();
    assertThat(invoke("DELETE", "/echo", "401", null).getStatusCode()).isEqualTo(401);
  }

  @Test
  void a_service_that_hangs_is_given_up() {
    assertThatThrownBy(() -> invoke("GET", "/hang", "200", null))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_service_that_drips_is_given_up_as_well() {
    assertThatThrownBy(() -> invoke("GET", "/drip", "200", null))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(deadline.isOver()).isFalse();
  }

  @Test
  void a_turn_without_time_asks_nobody() {
    deadline = Deadline.in(Duration.ZERO, System::nanoTime);
    assertThatThrownBy(() -> invoke("GET", "/hang", "200", null))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_service_that_is_not_there_is_an_outage() {
    server.stop(0);
    assertThatThrownBy(() -> invoke("GET", "/echo", "200", null))
        .isInstanceOf(UncheckedIOException.class);
  }

  private ApiClientResponse invoke(String method, String path, String status, String body) {
    var request = new ApiClientRequest();
    request.setMethod(method);
    request.setUrl("http://localhost:" + server.getAddress().getPort() + path);
    request.setHeaders(List.of(new Pair<>("X-Status", status)));
    request.setBody(
        body == null
            ? null
            : new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    return new HttpApiClient(PATIENCE, deadline).invoke(request);
  }
}
