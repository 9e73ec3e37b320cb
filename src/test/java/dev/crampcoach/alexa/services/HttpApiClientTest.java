package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import com.sun.net.httpserver.HttpServer;
import dev.crampcoach.conversation.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiClientTest {
  /** For those who never answer; the others have as long as a busy machine may take. */
  private static final Duration SHORT = Duration.ofMillis(300);

  private static final Duration LONG = Duration.ofSeconds(30);

  private final AtomicInteger asked = new AtomicInteger();
  private Duration patience = LONG;
  private Deadline deadline = Deadline.in(LONG, System::nanoTime);
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
    server.start();
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
    assertThat(invoke("PUT", "/echo", "500", "broken").getBody()).isEqualTo("broken");
    assertThat(invoke("DELETE", "/echo", "204", null).getStatusCode()).isEqualTo(204);
  }

  /** The SDK would take no body at all for a broken answer, and the status would be lost. */
  @ParameterizedTest
  @CsvSource({"GET, 404", "DELETE, 404", "DELETE, 401", "GET, 401", "PUT, 409", "POST, 429"})
  void an_error_without_a_body_is_an_answer_too(String method, String status) {
    ApiClientResponse response = invoke(method, "/echo", status, null);
    assertThat(response.getStatusCode()).isEqualTo(Integer.parseInt(status));
    assertThat(response.getBody()).isEqualTo("{}");
  }

  /** The JDK withholds the body of a 401 to what it does not repeat; the status is enough. */
  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void a_call_without_consent_is_known_by_its_status(String method) {
    ApiClientResponse response = invoke(method, "/echo", "401", "{\"code\":\"UNAUTHORIZED\"}");
    assertThat(response.getStatusCode()).isEqualTo(401);
    assertThat(response.getBody()).isEqualTo("{}");
  }

  @Test
  void a_service_that_hangs_is_given_up() {
    patience = SHORT;
    assertThatThrownBy(() -> invoke("GET", "/hang", "200", null))
        .isInstanceOf(UncheckedIOException.class);
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
    request.setBody(body);
    return new HttpApiClient(patience, deadline).invoke(request);
  }
}
