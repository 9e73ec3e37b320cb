package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.DynamoCatalogue;
import dev.crampcoach.aws.seed.SeedCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.simulator.LocalHouse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/**
 * A seeded catalogue table for each test, in a language of its own so that tests do not disturb
 * each other.
 */
abstract class TableOfItems {
  static final String TABLE = LocalHouse.TABLE;
  private static final AttributeValue NOTHING = new AttributeValue().withM(Map.of());

  static final BundledCatalogue BUILT = BundledCatalogue.of("en");

  final AmazonDynamoDB client;
  String language;
  BundledCatalogue first;

  TableOfItems(AmazonDynamoDB client) {
    this.client = client;
  }

  @BeforeEach
  void seed() {
    language = "t" + UUID.randomUUID().toString().substring(0, 8);
    first = version("v1");
    seeder().seed(first);
  }

  SeedCatalogue seeder() {
    return new SeedCatalogue(client, TABLE);
  }

  BundledCatalogue version(String version) {
    return new BundledCatalogue(language, version, BUILT.rows(), BUILT.catalogue());
  }

  /** A build whose answer about heat differs. */
  BundledCatalogue changed(String version, String answer) {
    List<JsonNode> rows =
        BUILT.rows().stream()
            .map(row -> row.path("id").asText().equals("heat") ? saying(row, answer) : row)
            .toList();
    return new BundledCatalogue(language, version, rows, BUILT.catalogue());
  }

  private static JsonNode saying(JsonNode row, String answer) {
    JsonNode other = row.deepCopy();
    String line = plain(row.path("id").asText());
    ((ObjectNode) other.path("lines").path(line)).put("say", answer);
    return other;
  }

  /** The id of an item's first line. */
  static String plain(String id) {
    return BUILT.catalogue().item(id).orElseThrow().wording().plain().id();
  }

  Catalogue read(BundledCatalogue bundled) {
    return new DynamoCatalogue(() -> client, TABLE, bundled).get();
  }

  static String answer(Catalogue catalogue, String id) {
    return catalogue.item(id).orElseThrow().wording().plain().say();
  }

  /** Changes the words of an item's first line. */
  void say(BundledCatalogue bundled, String id, String words) {
    edit(bundled, id, plain(id), "say", new AttributeValue(words));
  }

  /** Changes one field of a line. */
  void edit(BundledCatalogue bundled, String id, String line, String field, AttributeValue value) {
    var row = client.getItem(new GetItemRequest(TABLE, key(bundled, id))).getItem();
    var words = new HashMap<>(row.get("lines").getM().getOrDefault(line, NOTHING).getM());
    words.put(field, value);
    line(bundled, id, line, new AttributeValue().withM(words));
  }

  /** Puts something in the place of a line; null takes it away. */
  void line(BundledCatalogue bundled, String id, String line, AttributeValue value) {
    var row = client.getItem(new GetItemRequest(TABLE, key(bundled, id))).getItem();
    var lines = new HashMap<>(row.get("lines").getM());
    if (value == null) {
      lines.remove(line);
    } else {
      lines.put(line, value);
    }
    edit(bundled, id, "lines", new AttributeValue().withM(lines));
  }

  void edit(BundledCatalogue bundled, String id, String field, AttributeValue value) {
    var row = new HashMap<>(client.getItem(new GetItemRequest(TABLE, key(bundled, id))).getItem());
    row.put(field, value);
    client.putItem(new PutItemRequest(TABLE, row));
  }

  static Map<String, AttributeValue> key(BundledCatalogue bundled, String id) {
    return Map.of(
        "edition",
        new AttributeValue(bundled.language() + "@" + bundled.version()),
        "id",
        new AttributeValue(id));
  }

  Set<String> editions() {
    var editions = new HashSet<String>();
    Map<String, AttributeValue> from = null;
    do {
      var page =
          client.scan(
              new ScanRequest(TABLE)
                  .withExclusiveStartKey(from)
                  .withProjectionExpression("edition"));
      page.getItems().forEach(row -> editions.add(row.get("edition").getS()));
      from = page.getLastEvaluatedKey();
    } while (from != null);
    editions.removeIf(edition -> !edition.startsWith(language + "@"));
    return editions;
  }
}
