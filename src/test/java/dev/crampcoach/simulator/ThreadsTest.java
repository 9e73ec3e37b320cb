package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Threads that the speaker starts end with it. */
class ThreadsTest {
  private final Set<Thread> before = Thread.getAllStackTraces().keySet();

  @Test
  void no_thread_survives_the_speaker() throws Exception {
    Api server = Api.reserve(Options.of("--port", "0"));
    var nobody = new Room((in, out, context) -> {}, null, new Homes(), "", List::of);
    server.open(nobody, ViewHost.missing("not wanted here"));
    var where = server.where();
    try (var answered = new Socket(where.getAddress(), where.getPort());
        var halfWay = new Socket(where.getAddress(), where.getPort())) {
      halfWay.getOutputStream().write("POST /api/say HTTP/1.1\r\n".getBytes("US-ASCII"));
      String request = "GET /page.js HTTP/1.1\r\nHost: localhost:%d\r\n\r\n";
      answered.getOutputStream().write(request.formatted(where.getPort()).getBytes("US-ASCII"));
      waitFor(answered.getInputStream());
      Set<Thread> started = started("speaker at .*|HTTP-Dispatcher");
      // The dispatcher and who answered; who waits for the other half may start later.
      assertThat(started).hasSizeGreaterThan(1);
      server.close();
      assertEnded(started);
    }
  }

  @Test
  void no_thread_survives_the_stand_ins_for_alexa() throws InterruptedException {
    var homes = new Homes();
    AlexaServices services = AlexaServices.start(homes);
    var tenant = new Tenant(services, homes, Duration.ofMillis(300));
    tenant.world("{\"reminders\":\"granted\",\"faults\":{\"reminders\":\"hang\"}}");
    try {
      tenant.reminders().getReminders();
    } catch (RuntimeException e) {
      // It is still silent.
    }
    Set<Thread> started = started("stand-in for .*|HTTP-Dispatcher");
    assertThat(started).hasSizeGreaterThan(1);
    services.close();
    assertEnded(started);
  }

  private static void waitFor(InputStream answer) throws IOException {
    assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
        .isEqualTo("HTTP/1.1 200");
  }

  private Set<Thread> started(String name) {
    var started = new HashSet<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);
    started.removeIf(thread -> !thread.getName().matches(name));
    return started;
  }

  private static void assertEnded(Set<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(30_000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }
}
