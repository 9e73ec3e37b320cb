package dev.crampcoach.aws;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.dialogue.Deadline;
import dev.crampcoach.dialogue.Effect;
import dev.crampcoach.dialogue.Listeners;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Goes through all that a turn asks of the tables, against one that is silent: what is slow the
 * first time has then been done. No table of ours is asked, no credentials are looked up, and no
 * connection is left open.
 */
public final class TableRehearsal {
  /** So often all of it, until the most of it is compiled. */
  private static final int ROUNDS = 20;

  private static final String NOBODY = "rehearsal";

  private TableRehearsal() {}

  /**
   * @param real is built, and not asked
   * @param bundled what the rows of the catalogue hold
   */
  public static void play(DynamoClient real, BundledCatalogue bundled) {
    real.get();
    String edition = CatalogueTable.edition(bundled.language(), bundled.version());
    try (var table = SilentTable.open();
        var client = real.rehearsing(table.address())) {
      var catalogue = DynamoCatalogue.at(client, NOBODY, bundled);
      Listeners listeners = DynamoListeners.at(client, NOBODY, InstantSource.system());
      for (int round = 0; round < ROUNDS; round++) {
        read(bundled, edition, catalogue);
        ask(listeners);
      }
    }
  }

  private static void read(BundledCatalogue bundled, String edition, DynamoCatalogue catalogue) {
    for (JsonNode item : bundled.rows()) {
      if (!ItemJson.isFixed(item)) {
        catalogue.read(CatalogueTable.write(edition, new CatalogueTable.Row(item, "", false)));
      }
    }
  }

  private static void ask(Listeners listeners) {
    var deadline = Deadline.in(Duration.ofSeconds(5), System::nanoTime);
    listeners.read(NOBODY, Instant.EPOCH, deadline);
    listeners.keep(NOBODY, List.of(new Effect.Noted()), Instant.EPOCH, deadline);
  }
}
