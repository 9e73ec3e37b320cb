package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue as it stands in the table, read in one Query page. A row that is broken, unknown,
 * or bolder than the bundled item (longer, more often, fewer people warned off) is refused, named
 * in the log by id and field, and the bundled item stands in for it.
 */
public final class DynamoCatalogue implements Supplier<Catalogue> {
  private static final Logger LOG = LoggerFactory.getLogger(DynamoCatalogue.class);

  private final Supplier<AmazonDynamoDB> clients;
  private final String table;
  private final BundledCatalogue bundled;
  private AmazonDynamoDB client;

  /**
   * @param clients builds the client, once, when the table is first asked
   */
  public DynamoCatalogue(Supplier<AmazonDynamoDB> clients, String table, BundledCatalogue bundled) {
    this.clients = clients;
    this.table = table;
    this.bundled = bundled;
  }

  /**
   * Asks the table, in one call.
   *
   * @throws com.amazonaws.SdkClientException if the table cannot be asked
   * @throws IllegalStateException if it holds no row of this build's version
   */
  @Override
  public Catalogue get() {
    String edition = CatalogueTable.edition(bundled.language(), bundled.version());
    List<Map<String, AttributeValue>> rows =
        CatalogueTable.query(client(), table, edition).getItems();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no rows of " + edition);
    }
    Map<String, Item> items = new LinkedHashMap<>();
    bundled.catalogue().items().forEach(item -> items.put(item.id(), item));
    for (Map<String, AttributeValue> row : rows) {
      read(row).ifPresent(item -> items.put(item.id(), item));
    }
    return new Catalogue(items.values(), bundled.catalogue().clauses());
  }

  private synchronized AmazonDynamoDB client() {
    client = client == null ? clients.get() : client;
    return client;
  }

  private Optional<Item> read(Map<String, AttributeValue> row) {
    try {
      Item item = ItemJson.read(CatalogueTable.read(row).item());
      check(item);
      return Optional.of(item);
    } catch (IllegalArgumentException e) {
      LOG.warn("a row of the catalogue is refused: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private void check(Item item) {
    Item built =
        bundled
            .catalogue()
            .item(item.id())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        item.id() + ": id: this build knows no such item"));
    for (String related : item.related()) {
      if (bundled.catalogue().item(related).isEmpty() || related.equals(item.id())) {
        throw new IllegalArgumentException(item.id() + ": related: no such item");
      }
    }
    if (item.getClass() != built.getClass()) {
      throw new IllegalArgumentException(item.id() + ": kind: not what was built");
    }
    if (built.wording().caution().isPresent() && item.wording().caution().isEmpty()) {
      throw new IllegalArgumentException(item.id() + ": caution: taken away");
    }
    if (item instanceof Guided guided
        && !guided.practice().isNoBolderThan(((Guided) built).practice())) {
      throw new IllegalArgumentException(item.id() + ": practice: bolder than what was reviewed");
    }
  }
}
