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
import dev.crampcoach.aws.catalogue.ItemJson;
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

/** A table with a seeded catalogue, in a language of its own, for each test. */
abstract class TableOfItems {
  static final String TABLE = LocalHouse.TABLE;
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
            .map(
                row ->
                    row.path("id").asText().equals("heat")
                        ? ((ObjectNode) row.deepCopy()).put("answer", answer)
                        : row)
            .toList();
    return new BundledCatalogue(
        language,
        version,
        rows,
        new Catalogue(rows.stream().map(ItemJson::read).toList(), BUILT.catalogue().clauses()));
  }

  Catalogue read(BundledCatalogue bundled) {
    return new DynamoCatalogue(() -> client, TABLE, bundled).get();
  }

  static String answer(Catalogue catalogue, String id) {
    return catalogue.item(id).orElseThrow().wording().answer();
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
