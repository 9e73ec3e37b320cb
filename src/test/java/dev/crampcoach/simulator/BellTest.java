package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BellTest {

  @Test
  void a_reminder_rings_in_the_terminal_while_the_clock_runs() throws Exception {
    var homes = new Homes();
    AlexaServices services = AlexaServices.start(homes);
    try {
      var tenant = new Tenant(services, homes).world("{\"reminders\":\"granted\"}");
      var room =
          new Room(
              (in, out, context) -> out.write("{\"response\":{}}".getBytes("UTF-8")),
              StandIn::ofThePackage,
              homes,
              services.address(),
              List::of);
      var rang = new CountDownLatch(1);
      var printed = new ByteArrayOutputStream();
      var out =
          new PrintStream(printed, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
              super.println(line);
              rang.countDown();
            }
          };
      tenant.reminders().createReminder(tenant.in(2));
      Bell bell = Bell.hang(room, tenant.user(), out);
      assertThat(rang.await(30, TimeUnit.SECONDS)).isTrue();
      bell.close();
      assertThat(printed.toString(StandardCharsets.UTF_8))
          .isEqualToNormalizingNewlines("(ding) Here's your reminder: Drink a glass of water.\n");
    } finally {
      services.close();
    }
  }
}
