package dev.crampcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The listener's attribute as it was written once, a form on each line. A new form is a new line;
 * the old lines stay, since a session outlives a deployment.
 */
class GoldenListenersTest {
  private static final Path CARRIED = Path.of("src/test/resources/listeners/carried.txt");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final SessionListener LISTENER =
      new SessionListener(
          new Listener(
              Optional.of(
                  new Progress(
                      new Walkthrough(
                          "bedtime-routine",
                          new Spot(1, Side.OTHER, 2),
                          new Preferences(
                              Preferences.Pace.SLOW,
                              Preferences.Wordiness.SHORT,
                              Preferences.Mode.KEEP_GOING,
                              true),
                          true),
                      NOON)),
              Map.of("lying-butterfly", 3),
              true,
              new Hydration(
                  Map.of(LocalDate.of(2026, 11, 22), 720),
                  240,
                  Map.of(),
                  Optional.of(new Goal(8)),
                  true,
                  false,
                  Optional.empty(),
                  Optional.of(ZoneId.of("America/New_York"))),
              true),
          Optional.of(NOON.minusSeconds(60)));

  private static List<String> lines() throws IOException {
    return Files.readAllLines(CARRIED);
  }

  @Test
  void every_listener_that_was_written_is_read_as_it_was() throws IOException {
    assertThat(lines().stream().map(ListenerCodec::read)).isNotEmpty().containsOnly(LISTENER);
  }

  @Test
  void the_form_that_is_written_now_is_among_them() throws IOException {
    assertThat(lines())
        .as("a new form is a new line; the old lines stay")
        .contains(ListenerCodec.write(LISTENER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"place\":7}",
        "{\"water\":{\"days\":{\"yesterday\":1}}}",
        "{\"water\":{\"zone\":\"Nowhere\"}}",
        "{\"known\":true"
      })
  void a_damaged_one_is_a_listener_of_whom_nothing_is_known(String damaged) {
    assertThat(ListenerCodec.read(damaged).listener().known()).isFalse();
    assertThat(ListenerCodec.read(damaged).listener().progress()).isEmpty();
  }
}
