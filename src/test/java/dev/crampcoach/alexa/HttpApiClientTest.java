package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import com.sun.net.httpserver.HttpServer;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpApiClientTest {
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
    assertThat(invoke("DELETE", "/echo", "401", null).getStatusCode()).isEqualTo(401);
  }

  @Test
  void a_service_that_hangs_is_given_up() {
    assertThatThrownBy(() -> invoke("GET", "/hang", "200", null))
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
    return new HttpApiClient(Duration.ofMillis(300)).invoke(request);
  }
}
