package dev.crampcoach.aws.seed;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.CatalogueTable;
import dev.crampcoach.aws.catalogue.CatalogueTable.Row;
import dev.crampcoach.aws.catalogue.ItemJson;
import dev.crampcoach.aws.client.DynamoClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a build's catalogue to the table, completely, before the function that reads it goes live.
 * Operator edits are carried forward, unless the file changed too. Running it again only carries
 * forward newer edits.
 */
public final class SeedCatalogue {
  /** The row that lists the editions of a language, newest first. */
  private static final String EDITIONS = "editions";

  /**
   * The new edition, the previous one for a rollback, and one more, since the previous one may
   * never have gone live.
   */
  private static final int KEPT = 3;

  private final AmazonDynamoDB client;
  private final String table;

  public SeedCatalogue(AmazonDynamoDB client, String table) {
    this.client = client;
    this.table = table;
  }

  public static SeedCatalogue at(DynamoClient client, String table) {
    return new SeedCatalogue(client.get(), table);
  }

  /**
   * @throws com.amazonaws.SdkClientException if the table cannot be written; previous editions
   *     stay, and the next run continues from here
   */
  public void seed(BundledCatalogue bundled) {
    String edition = CatalogueTable.edition(bundled.language(), bundled.version());
    List<String> editions = new ArrayList<>(editions(bundled.language()));
    editions.remove(edition);
    editions.add(0, edition);
    // Listed first, so that no edition is ever orphaned.
    list(bundled.language(), editions);
    List<Map<String, Row>> known = editions.stream().map(this::rows).toList();
    for (JsonNode item : bundled.rows()) {
      if (!ItemJson.isFixed(item)) {
        write(edition, item, known);
      }
    }
    List<String> old = editions.subList(Math.min(KEPT, editions.size()), editions.size());
    old.forEach(this::remove);
    list(bundled.language(), editions.subList(0, editions.size() - old.size()));
  }

  /**
   * @param known the rows of each edition, newest first; the first is the one being written
   */
  private void write(String edition, JsonNode item, List<Map<String, Row>> known) {
    String hash = CatalogueTable.hash(item);
    Row standing = known.get(0).get(item.path(CatalogueTable.ID).asText());
    if (standing != null && standing.edited()) {
      return;
    }
    Optional<Row> edit =
        standing != null && standing.carried() ? Optional.empty() : edit(item, hash, known);
    Row row = new Row(edit.map(Row::item).orElse(item), hash, edit.isPresent());
    if (!row.equals(standing)) {
      client.putItem(new PutItemRequest(table, CatalogueTable.write(edition, row)));
    }
  }

  /**
   * Finds the newest edit of an item whose file has not changed since. The search stops at an
   * edition that an edit was carried into and that no longer differs from the file: the operator
   * has reverted it.
   */
  private static Optional<Row> edit(JsonNode item, String hash, List<Map<String, Row>> known) {
    for (Map<String, Row> edition : known.subList(1, known.size())) {
      Row row = edition.get(item.path(CatalogueTable.ID).asText());
      if (row == null || !row.seeded().equals(hash)) {
        return Optional.empty();
      }
      if (row.edited() || row.carried()) {
        return row.edited() ? Optional.of(row) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Map<String, Row> rows(String edition) {
    var rows = new HashMap<String, Row>();
    CatalogueTable.rows(client, table, edition).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private List<String> editions(String language) {
    var request = new GetItemRequest(table, key(language, EDITIONS), true);
    Map<String, AttributeValue> row = client.getItem(request).getItem();
    return row == null
        ? List.of()
        : row.get(EDITIONS).getL().stream().map(AttributeValue::getS).toList();
  }

  private void list(String language, List<String> editions) {
    Map<String, AttributeValue> row = key(language, EDITIONS);
    row.put(
        EDITIONS, new AttributeValue().withL(editions.stream().map(AttributeValue::new).toList()));
    client.putItem(new PutItemRequest(table, row));
  }

  private void remove(String edition) {
    rows(edition)
        .keySet()
        .forEach(id -> client.deleteItem(new DeleteItemRequest(table, key(edition, id))));
  }

  private static Map<String, AttributeValue> key(String edition, String id) {
    var key = new HashMap<String, AttributeValue>();
    key.put(CatalogueTable.EDITION, new AttributeValue(edition));
    key.put(CatalogueTable.ID, new AttributeValue(id));
    return key;
  }
}
