package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a build's catalogue into the table, completely, before the function that reads it goes
 * live. What an operator edited goes along, unless the file changed too; the edition before is kept
 * for a rollback, older ones are removed. Running it again changes nothing.
 */
public final class SeedCatalogue {
  /** The row that lists the editions of a language, newest first. */
  private static final String EDITIONS = "editions";

  private static final int KEPT = 2;

  private final AmazonDynamoDB client;
  private final String table;

  public SeedCatalogue(AmazonDynamoDB client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * @throws com.amazonaws.SdkClientException if the table cannot be written; the editions before it
   *     still stand
   */
  public void seed(BundledCatalogue bundled) {
    String edition = CatalogueTable.edition(bundled.language(), bundled.version());
    List<String> editions = new ArrayList<>(editions(bundled.language()));
    boolean again = !editions.isEmpty() && editions.get(0).equals(edition);
    editions.remove(edition);
    Map<String, CatalogueTable.Row> before =
        again || editions.isEmpty() ? Map.of() : rows(editions.get(0));
    for (JsonNode item : bundled.rows()) {
      write(edition, item, before.get(item.path(CatalogueTable.ID).asText()));
    }
    editions.add(0, edition);
    editions.subList(Math.min(KEPT, editions.size()), editions.size()).stream()
        .toList()
        .forEach(this::remove);
    list(bundled.language(), editions.subList(0, Math.min(KEPT, editions.size())));
  }

  private void write(String edition, JsonNode item, CatalogueTable.Row before) {
    String hash = CatalogueTable.hash(item);
    if (before != null && before.edited() && before.seeded().equals(hash)) {
      client.putItem(new PutItemRequest(table, CatalogueTable.write(edition, before.item(), hash)));
      return;
    }
    try {
      client.putItem(
          new PutItemRequest(table, CatalogueTable.write(edition, item, hash))
              .withConditionExpression("attribute_not_exists(#id)")
              .withExpressionAttributeNames(Map.of("#id", CatalogueTable.ID)));
    } catch (ConditionalCheckFailedException e) {
      // The row stands already, perhaps edited since: it is kept.
      return;
    }
  }

  private Map<String, CatalogueTable.Row> rows(String edition) {
    var rows = new HashMap<String, CatalogueTable.Row>();
    CatalogueTable.rows(client, table, edition).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  private List<String> editions(String language) {
    Map<String, AttributeValue> row =
        client.getItem(new GetItemRequest(table, key(language, EDITIONS), true)).getItem();
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
