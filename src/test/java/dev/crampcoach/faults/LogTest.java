package dev.crampcoach.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Monologue;
import dev.crampcoach.simulator.Said;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log never contains who a listener is or what they said, whatever fails. */
@Tag("slow")
class LogTest {
  private static final List<Fault> QUICK =
      List.of(Fault.BROKEN, Fault.THROTTLED, Fault.GARBAGE, Fault.NOTHING, Fault.HALF, Fault.RESET);

  /** All that our own lines say; what stands for a class or a place holds no blank. */
  private static final Pattern OURS =
      Pattern.compile(
          "(the table of listeners is slow: going on without it"
              + "|the table of listeners failed: [\\w.$]+"
              + "|the catalogue table is slow: speaking what is known"
              + "|the catalogue table failed: [\\w.$]+"
              + "|the time zone is not known: [\\w.$]+"
              + "|Alexa's reminders failed: [\\w.$]+)(, \\d+ times)?");

  private final List<String> secrets = new ArrayList<>();

  @Test
  void it_tells_nothing_of_a_listener() {
    var bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (var house = new FaultyHouse();
        var captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setErr(captured);
      List<Monologue> monologues = Monologue.all();
      for (int next = 0; next < monologues.size(); next++) {
        house.strike(QUICK.get(next % QUICK.size()), Call.TABLES);
        monologues.get(next).play(house::newcomer, this::remember);
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    check(bytes.toString(StandardCharsets.UTF_8));
  }

  private void remember(Said said) {
    secrets.add(said.request().at("/session/user/userId").asText());
    said.request()
        .at("/request/intent/slots")
        .forEach(slot -> secrets.add(slot.path("value").asText()));
  }

  private void check(String log) {
    assertThat(log).contains("the table of listeners failed");
    String lower = log.toLowerCase(Locale.ROOT);
    assertThat(
            secrets.stream().filter(secret -> secret.strip().contains(" ") || secret.length() > 30))
        .hasSizeGreaterThan(100)
        .noneMatch(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)));
    assertThat(log.lines().filter(line -> line.contains(" dev.crampcoach.")))
        .allSatisfy(line -> assertThat(line.substring(line.indexOf(" - ") + 3)).matches(OURS));
  }
}
