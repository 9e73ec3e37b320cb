package dev.crampcoach.alexa.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.services.ApiClientRequest;
import dev.crampcoach.conversation.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls to Alexa's services whose connection, not the service, fails. */
class BrokenConnectionsTest {
  /** For those who never answer; the others have as long as a busy machine may take. */
  private static final Duration SHORT = Duration.ofMillis(300);

  private static final Duration LONG = Duration.ofSeconds(30);

  /** Whoever is not waited for any more hangs up, or every drip would cost a thread. */
  @ParameterizedTest
  @EnumSource(names = {"DRIPPING_HEAD", "DRIPPING_BODY"})
  void a_service_that_drips_is_given_up_and_hung_up_on(BrokenServer.Manner manner)
      throws Exception {
    try (var broken = new BrokenServer(manner)) {
      assertThatThrownBy(() -> invoke(SHORT, "POST", broken.address(), "{}"))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(broken.isLeft()).isTrue();
    }
  }

  /** The JDK's own connection blocks whoever closes it while another thread reads. */
  @Test
  @Timeout(60)
  void a_connection_that_blocks_whoever_closes_it_holds_no_turn() throws Exception {
    var stuck = new Stuck(URI.create("http://localhost/").toURL());
    var client = new HttpApiClient(SHORT, deadline(), address -> stuck);
    assertThatThrownBy(() -> client.invoke(request("GET", "http://localhost/", null)))
        .isInstanceOf(UncheckedIOException.class);
    stuck.closing.await();
    assertThat(stuck.closed.getCount()).as("closed while the turn goes on").isPositive();
    stuck.leave.countDown();
    stuck.closed.await();
  }

  /** Never answers, and is not closed before it may be. */
  private static final class Stuck extends HttpURLConnection {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Stuck(URL address) {
      super(address);
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() throws IOException {
      await(leave);
      throw new IOException("closed");
    }

    @Override
    public void disconnect() {
      closing.countDown();
      await(leave);
      closed.countDown();
    }

    @Override
    public boolean usingProxy() {
      return false;
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What a service may have done is for whoever asked to find out, not for the network to redo. */
  @ParameterizedTest
  @CsvSource({
    "POST, CLOSED_UNREAD, {}",
    "POST, CLOSED_READ, {}",
    "POST, CLOSED_READ,",
    "POST, HALF_A_STATUS, {}",
    "POST, HALF_A_BODY, {}",
    "PUT, CLOSED_UNREAD, {}",
    "PUT, CLOSED_READ, {}",
    "PUT, HALF_A_BODY, {}",
    "DELETE, CLOSED_UNREAD,",
    "DELETE, CLOSED_READ,",
    "DELETE, HALF_A_BODY,"
  })
  void what_changes_something_is_asked_once(String method, BrokenServer.Manner manner, String body)
      throws Exception {
    try (var broken = new BrokenServer(manner)) {
      assertThatThrownBy(() -> invoke(LONG, method, broken.address(), body))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(broken.asked()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED_UNREAD", "CLOSED_READ", "HALF_A_STATUS", "HALF_A_BODY"})
  void half_an_answer_is_none(BrokenServer.Manner manner) throws Exception {
    try (var broken = new BrokenServer(manner)) {
      assertThatThrownBy(() -> invoke(LONG, "GET", broken.address(), null))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  private static void invoke(Duration patience, String method, String address, String body) {
    new HttpApiClient(patience, deadline()).invoke(request(method, address, body));
  }

  private static Deadline deadline() {
    return Deadline.in(LONG, System::nanoTime);
  }

  private static ApiClientRequest request(String method, String address, String body) {
    var request = new ApiClientRequest();
    request.setMethod(method);
    request.setUrl(address);
    request.setHeaders(List.of());
    request.setBody(body);
    return request;
  }
}
