package dev.crampcoach.aws;

import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.CatalogueTable;
import dev.crampcoach.aws.catalogue.DynamoCatalogue;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.aws.client.StubDynamo;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Runs a turn's DynamoDB calls against a local stub, so that slow first-time work is done before
 * the snapshot. No real table is called, no credentials are looked up, and no connection is left
 * open.
 */
public final class TableWarmUp {
  /** Repetitions after which most of the code is compiled. */
  private static final int ROUNDS = 20;

  private static final String NOBODY = "rehearsal";

  private TableWarmUp() {}

  /**
   * @param real is built, but not called
   * @param bundled supplies the catalogue's rows
   * @param table has them parsed and cached afterwards
   */
  public static void play(DynamoClient real, BundledCatalogue bundled, DynamoCatalogue table) {
    real.get();
    var rows = CatalogueTable.seeded(bundled);
    table.prepare(rows);
    try (var catalogueTable = StubDynamo.open(rows);
        var listenersTable = StubDynamo.open(List.of());
        var reading = real.rehearsing(catalogueTable.address());
        var keeping = real.rehearsing(listenersTable.address())) {
      var catalogue = DynamoCatalogue.at(reading, NOBODY, bundled);
      Listeners listeners = DynamoListeners.at(keeping, NOBODY, InstantSource.system());
      for (int round = 0; round < ROUNDS; round++) {
        catalogue.get();
        ask(listeners);
      }
    }
  }

  private static void ask(Listeners listeners) {
    var deadline = Deadline.in(Duration.ofSeconds(5), System::nanoTime);
    listeners.read(NOBODY, Instant.EPOCH, deadline);
    listeners.keep(NOBODY, List.of(new ListenerUpdate.NoteGiven()), Instant.EPOCH, deadline);
  }
}
