package dev.crampcoach.aws.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Deadline;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstTurnCatalogueTest {
  private static final Catalogue BUNDLED = BundledCatalogue.of("en").catalogue();
  private static final Catalogue EDITED = new Catalogue(BUNDLED.items(), BUNDLED.clauses());
  private static final Deadline LONG = Deadline.in(Duration.ofSeconds(10), System::nanoTime);

  private int asked;
  private final FirstTurnCatalogue late = new FirstTurnCatalogue(BUNDLED, this::steady);

  private CachedCatalogue steady() {
    return new CachedCatalogue(
        BUNDLED,
        () -> {
          asked++;
          return EDITED;
        },
        Duration.ofMinutes(5),
        () -> Instant.parse("2026-11-22T12:00:00Z"),
        Runnable::run);
  }

  @Test
  void the_first_turn_speaks_what_was_built_and_the_second_what_the_table_holds() {
    assertThat(late.apply(LONG)).isSameAs(BUNDLED);
    assertThat(asked).isZero();
    assertThat(late.apply(LONG)).isSameAs(EDITED);
    assertThat(late.apply(LONG)).isSameAs(EDITED);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void who_was_woken_speaks_what_the_table_holds_from_the_first_turn() {
    late.wake();
    assertThat(asked).isEqualTo(1);
    assertThat(late.apply(LONG)).isSameAs(EDITED);
  }

  @Test
  void whatever_was_known_before_a_restore_is_asked_for_anew() {
    late.apply(LONG);
    late.apply(LONG);
    late.wake();
    assertThat(asked).isEqualTo(2);
  }
}
