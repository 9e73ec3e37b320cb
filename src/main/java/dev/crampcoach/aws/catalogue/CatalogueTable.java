package dev.crampcoach.aws.catalogue;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.document.ItemUtils;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.QueryResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.aws.client.Attributes;
import dev.crampcoach.aws.client.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Converts items to rows of the catalogue table and back. The key is the edition ({@code
 * en@<version>}) and the item's id; the item's own fields are plain attributes, so that an operator
 * can edit a sentence in the console.
 */
public final class CatalogueTable {
  public static final String EDITION = "edition";
  public static final String ID = "id";

  /** The hash of what the seeder wrote: a row whose hash differs was edited by an operator. */
  static final String SEEDED = "seeded";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private CatalogueTable() {}

  /** Set if the seeder copied an operator's edit from the previous edition. */
  private static final String CARRIED = "carried";

  /**
   * A row.
   *
   * @param item the item's fields, with any edits
   * @param seeded {@link #hash} of the file's item when the seeder wrote it; empty if missing
   * @param carried whether the seeder wrote an operator's edit here
   */
  public record Row(JsonNode item, String seeded, boolean carried) {
    public String id() {
      return item.path(ID).asText();
    }

    public boolean edited() {
      return !hash(item).equals(seeded);
    }
  }

  public static String edition(String language, String version) {
    return language + '@' + version;
  }

  /** The rows of a build as the seeder writes them, without edits. */
  public static List<Map<String, AttributeValue>> seeded(BundledCatalogue bundled) {
    String edition = edition(bundled.language(), bundled.version());
    return bundled.rows().stream()
        .filter(item -> !ItemJson.isFixed(item))
        .map(item -> write(edition, new Row(item, hash(item), false)))
        .toList();
  }

  public static Map<String, AttributeValue> write(String edition, Row row) {
    ObjectNode json = row.item().deepCopy();
    json.put(EDITION, edition).put(SEEDED, row.seeded()).put(CARRIED, row.carried());
    return ItemUtils.toAttributeValues(
        com.amazonaws.services.dynamodbv2.document.Item.fromJSON(json.toString()));
  }

  /**
   * @throws IllegalArgumentException if an attribute is of a type that no item has
   */
  static Row read(Map<String, AttributeValue> attributes) {
    ObjectNode json = Attributes.json(attributes);
    json.remove(EDITION);
    String seeded = json.path(SEEDED).asText();
    boolean carried = json.path(CARRIED).asBoolean(false);
    json.remove(SEEDED);
    json.remove(CARRIED);
    return new Row(json, seeded, carried);
  }

  static QueryRequest query(String table, String edition) {
    return new QueryRequest(table)
        .withKeyConditionExpression("#edition = :edition")
        .withExpressionAttributeNames(Map.of("#edition", EDITION))
        .withExpressionAttributeValues(Map.of(":edition", new AttributeValue(edition)));
  }

  /** All rows of an edition, by a consistent read. */
  public static List<Row> rows(AmazonDynamoDB client, String table, String edition) {
    var rows = new ArrayList<Row>();
    QueryRequest request = query(table, edition).withConsistentRead(true);
    QueryResult page;
    do {
      page = client.query(request);
      page.getItems().forEach(attributes -> rows.add(read(attributes)));
      request = request.withExclusiveStartKey(page.getLastEvaluatedKey());
    } while (page.getLastEvaluatedKey() != null);
    return rows;
  }

  /** A hash of the item's fields that does not depend on their order. */
  public static String hash(JsonNode item) {
    try {
      String canonical = JSON.writeValueAsString(JSON.treeToValue(item, Object.class));
      return Hashes.sha256(canonical).substring(0, 16);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an item is no JSON", e);
    }
  }
}
