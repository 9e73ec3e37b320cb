package dev.crampcoach.aws.catalogue;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.speech.ContentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the catalogue from the table, in one Query page. A row that is broken, unknown, or less
 * cautious than the bundled item (longer, more often, fewer people warned off) is rejected, logged
 * by id and field, and replaced by the bundled item; a line that is broken, or that has lost its
 * caution, by the bundled line.
 */
public final class DynamoCatalogue implements Supplier<Catalogue> {
  private static final Logger LOG = LoggerFactory.getLogger(DynamoCatalogue.class);

  private final Supplier<AmazonDynamoDB> clients;
  private final String table;
  private final BundledCatalogue bundled;

  /** Parsed rows by item id: an unchanged row is not parsed again. */
  private final Map<String, Read> known = new ConcurrentHashMap<>();

  private record Read(Map<String, AttributeValue> row, Item item) {}

  public DynamoCatalogue(Supplier<AmazonDynamoDB> clients, String table, BundledCatalogue bundled) {
    this.clients = clients;
    this.table = table;
    this.bundled = bundled;
  }

  public static DynamoCatalogue at(DynamoClient client, String table, BundledCatalogue bundled) {
    return new DynamoCatalogue(client, table, bundled);
  }

  /**
   * Queries the table, in one call.
   *
   * @throws com.amazonaws.SdkClientException if the query fails
   * @throws IllegalStateException if the table holds no row of this build's version
   */
  @Override
  public Catalogue get() {
    String edition = CatalogueTable.edition(bundled.language(), bundled.version());
    List<Map<String, AttributeValue>> rows =
        clients.get().query(CatalogueTable.query(table, edition)).getItems();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no rows of " + edition);
    }
    Map<String, Item> items = new LinkedHashMap<>();
    bundled.catalogue().items().forEach(item -> items.put(item.id(), item));
    for (Map<String, AttributeValue> row : rows) {
      item(row).ifPresent(item -> items.put(item.id(), item));
    }
    return new Catalogue(items.values(), bundled.catalogue().clauses());
  }

  /** Parses rows that the table is expected to hold, so that the first query takes less time. */
  public void prepare(List<Map<String, AttributeValue>> rows) {
    rows.forEach(this::item);
  }

  private Optional<Item> item(Map<String, AttributeValue> row) {
    AttributeValue id = row.get(CatalogueTable.ID);
    Read last = id == null || id.getS() == null ? null : known.get(id.getS());
    if (last != null && last.row().equals(row)) {
      return Optional.of(last.item());
    }
    Optional<Item> item = read(row);
    item.ifPresent(read -> known.put(read.id(), new Read(row, read)));
    return item;
  }

  /** Parses a row; empty if it is rejected. */
  private Optional<Item> read(Map<String, AttributeValue> row) {
    try {
      JsonNode json = CatalogueTable.read(row).item();
      Item built = built(json.path(CatalogueTable.ID).asText());
      Item item =
          ItemJson.read(
              json, lines -> LinesJson.edited(lines, built.wording().lines(), refused(built)));
      check(item, built);
      return Optional.of(item);
    } catch (IllegalArgumentException e) {
      LOG.warn("a row of the catalogue is refused: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn(
          "a row of the catalogue is refused: {}: {}",
          row.get(CatalogueTable.ID),
          e.getClass().getName());
    }
    return Optional.empty();
  }

  private Item built(String id) {
    Item built =
        bundled
            .catalogue()
            .item(ContentId.requireItem(id))
            .orElseThrow(
                () -> new IllegalArgumentException(id + ": id: this build knows no such item"));
    if (bundled.isFixed(id)) {
      throw refuse(built, "id: its words are fixed");
    }
    return built;
  }

  private static Consumer<String> refused(Item item) {
    return reason ->
        LOG.warn("a line of the catalogue is refused: {}: lines: {}", item.id(), reason);
  }

  private void check(Item item, Item built) {
    for (String related : item.related()) {
      if (bundled.catalogue().item(related).isEmpty() || related.equals(item.id())) {
        throw refuse(item, "related: no such item");
      }
    }
    if (item.getClass() != built.getClass()) {
      throw refuse(item, "kind: not what was built");
    }
    if (!item.provenance().evidence().equals(built.provenance().evidence())) {
      throw refuse(item, "evidence: not what was reviewed");
    }
    bolder(item, built)
        .ifPresent(
            field -> {
              throw refuse(item, field + ": bolder than what was reviewed");
            });
  }

  private static Optional<String> bolder(Item item, Item built) {
    if (item instanceof GuidedItem guided) {
      return guided.practice().bolderThan(((GuidedItem) built).practice());
    }
    return item instanceof Routine routine ? routine.bolderThan((Routine) built) : Optional.empty();
  }

  private static IllegalArgumentException refuse(Item item, String reason) {
    return new IllegalArgumentException(item.id() + ": " + reason);
  }
}
