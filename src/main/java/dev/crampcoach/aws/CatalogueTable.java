package dev.crampcoach.aws;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * How an item lies in the catalogue table: the key is the edition ({@code en@<version>}) and the
 * item's id; the item's own fields stand beside them as plain attributes, so that an operator can
 * edit a sentence in the console.
 */
final class CatalogueTable {
  static final String EDITION = "edition";
  static final String ID = "id";

  /** The hash of what the seeder wrote: a row that differs from it was edited by an operator. */
  static final String SEEDED = "seeded";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private CatalogueTable() {}

  /**
   * A row as read.
   *
   * @param item the item's fields, whatever an editor made of them
   * @param seeded what {@link #hash} was when the seeder wrote it; empty text if that is missing
   */
  record Row(JsonNode item, String seeded) {
    String id() {
      return item.path(ID).asText();
    }

    boolean edited() {
      return !hash(item).equals(seeded);
    }
  }

  static String edition(String language, String version) {
    return language + '@' + version;
  }

  static Map<String, AttributeValue> write(String edition, JsonNode item, String seeded) {
    ObjectNode row = item.deepCopy();
    row.put(EDITION, edition).put(SEEDED, seeded);
    return ItemUtils.toAttributeValues(
        com.amazonaws.services.dynamodbv2.document.Item.fromJSON(row.toString()));
  }

  static Row read(Map<String, AttributeValue> attributes) {
    try {
      ObjectNode row = (ObjectNode) JSON.readTree(ItemUtils.toItem(attributes).toJSON());
      row.remove(EDITION);
      JsonNode seeded = row.remove(SEEDED);
      return new Row(row, seeded == null ? "" : seeded.asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a row is no JSON", e);
    }
  }

  /** One page of an edition: a build holds its catalogue to less than that. */
  static QueryResult query(AmazonDynamoDB client, String table, String edition) {
    return client.query(
        new QueryRequest(table)
            .withKeyConditionExpression("#edition = :edition")
            .withExpressionAttributeNames(Map.of("#edition", EDITION))
            .withExpressionAttributeValues(Map.of(":edition", new AttributeValue(edition))));
  }

  static List<Row> rows(AmazonDynamoDB client, String table, String edition) {
    var rows = new ArrayList<Row>();
    query(client, table, edition).getItems().forEach(attributes -> rows.add(read(attributes)));
    return rows;
  }

  /** A hash of the item's fields that does not depend on their order. */
  static String hash(JsonNode item) {
    try {
      byte[] canonical =
          JSON.writeValueAsString(JSON.treeToValue(item, Object.class))
              .getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical))
          .substring(0, 16);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an item is no JSON", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
