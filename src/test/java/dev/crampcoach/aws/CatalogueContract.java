package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.simulator.LocalHouse;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What a table of the catalogue promises, whatever keeps it. Each test has a language of its own in
 * the shared table.
 */
abstract class CatalogueContract {
  private static final String TABLE = LocalHouse.TABLE;
  private static final BundledCatalogue BUILT = BundledCatalogue.of("en");

  private final AmazonDynamoDB client;
  private String language;
  private BundledCatalogue first;

  CatalogueContract(AmazonDynamoDB client) {
    this.client = client;
  }

  @BeforeEach
  void seed() {
    language = "t" + UUID.randomUUID().toString().substring(0, 8);
    first = version("v1");
    seeder().seed(first);
  }

  private SeedCatalogue seeder() {
    return new SeedCatalogue(client, TABLE);
  }

  private BundledCatalogue version(String version) {
    return new BundledCatalogue(language, version, BUILT.rows(), BUILT.catalogue());
  }

  /** A build whose answer about heat differs. */
  private BundledCatalogue changed(String version, String answer) {
    List<JsonNode> rows =
        BUILT.rows().stream()
            .map(
                row ->
                    row.path("id").asText().equals("heat")
                        ? ((ObjectNode) row.deepCopy()).put("answer", answer)
                        : row)
            .toList();
    ObjectNode json = new ObjectMapper().createObjectNode().put("version", version);
    json.putArray("items").addAll(rows);
    return new BundledCatalogue(
        language,
        version,
        rows,
        new Catalogue(rows.stream().map(ItemJson::read).toList(), BUILT.catalogue().clauses()));
  }

  private Catalogue read(BundledCatalogue bundled) {
    return new DynamoCatalogue(() -> client, TABLE, bundled).get();
  }

  private static String answer(Catalogue catalogue, String id) {
    return catalogue.item(id).orElseThrow().wording().answer();
  }

  private void edit(BundledCatalogue bundled, String id, String field, AttributeValue value) {
    var row = new HashMap<>(client.getItem(new GetItemRequest(TABLE, key(bundled, id))).getItem());
    row.put(field, value);
    client.putItem(new PutItemRequest(TABLE, row));
  }

  private static Map<String, AttributeValue> key(BundledCatalogue bundled, String id) {
    return Map.of(
        "edition",
        new AttributeValue(bundled.language() + "@" + bundled.version()),
        "id",
        new AttributeValue(id));
  }

  private Set<String> editions() {
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

  @Nested
  class Reading {
    @Test
    void what_was_seeded_is_what_was_built() {
      assertThat(read(first).items())
          .containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
    }

    @Test
    void an_operator_s_edit_is_spoken() {
      edit(first, "heat", "answer", new AttributeValue("A warm towel is lovely."));
      assertThat(answer(read(first), "heat")).isEqualTo("A warm towel is lovely.");
      assertThat(answer(read(first), "cold")).isEqualTo(answer(BUILT.catalogue(), "cold"));
    }

    @Test
    void a_broken_row_is_refused_and_the_bundled_item_used() {
      edit(first, "heat", "answer", new AttributeValue().withN("7"));
      edit(first, "cold", "more", new AttributeValue("no list"));
      edit(first, "diet", "answer", new AttributeValue("<speak>hostile</speak>"));
      edit(first, "shoes", "surprise", new AttributeValue("?"));
      edit(
          first,
          "water",
          "related",
          new AttributeValue().withL(new AttributeValue("no-such-item")));
      edit(first, "salt", "kind", new AttributeValue("stretch"));
      assertThat(read(first).items())
          .containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
    }

    @Test
    void a_row_that_loosens_a_hold_or_a_who_should_not_is_refused() {
      Map<String, AttributeValue> practice =
          client
              .getItem(new GetItemRequest(TABLE, key(first, "seated-butterfly")))
              .getItem()
              .get("practice")
              .getM();
      practice.put("seconds", new AttributeValue().withN("90"));
      edit(first, "seated-butterfly", "practice", new AttributeValue().withM(practice));
      practice.put("seconds", new AttributeValue().withN("30"));
      practice.put("avoid", new AttributeValue().withL());
      edit(first, "lying-butterfly", "practice", new AttributeValue().withM(practice));
      assertThat(read(first).items())
          .containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
    }

    @Test
    void a_row_that_shortens_a_hold_is_taken() {
      Map<String, AttributeValue> practice =
          client
              .getItem(new GetItemRequest(TABLE, key(first, "seated-butterfly")))
              .getItem()
              .get("practice")
              .getM();
      practice.put("seconds", new AttributeValue().withN("15"));
      edit(first, "seated-butterfly", "practice", new AttributeValue().withM(practice));
      assertThat(((Guided) read(first).item("seated-butterfly").orElseThrow()).practice().hold())
          .isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_caution_cannot_be_taken_away() {
      edit(first, "heat", "caution", new AttributeValue(" "));
      assertThat(read(first).item("heat")).isEqualTo(BUILT.catalogue().item("heat"));
    }

    @Test
    void a_row_that_is_missing_leaves_the_bundled_item() {
      client.deleteItem(new DeleteItemRequest(TABLE, key(first, "heat")));
      assertThat(read(first).item("heat")).isEqualTo(BUILT.catalogue().item("heat"));
    }

    @Test
    void a_table_without_this_version_is_no_catalogue() {
      assertThatThrownBy(() -> read(version("never-seeded")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("no rows");
    }
  }

  @Nested
  class Seeding {
    @Test
    void seeding_again_keeps_an_edit() {
      edit(first, "heat", "answer", new AttributeValue("Edited."));
      seeder().seed(first);
      assertThat(answer(read(first), "heat")).isEqualTo("Edited.");
    }

    @Test
    void an_edit_goes_along_to_the_next_version() {
      edit(first, "heat", "answer", new AttributeValue("Edited."));
      BundledCatalogue second = version("v2");
      seeder().seed(second);
      assertThat(answer(read(second), "heat")).isEqualTo("Edited.");
      BundledCatalogue third = version("v3");
      seeder().seed(third);
      assertThat(answer(read(third), "heat")).as("and to the one after").isEqualTo("Edited.");
    }

    @Test
    void a_file_that_changed_too_wins_over_an_edit() {
      edit(first, "heat", "answer", new AttributeValue("Edited."));
      BundledCatalogue second = changed("v2", "New from the file.");
      seeder().seed(second);
      assertThat(answer(read(second), "heat")).isEqualTo("New from the file.");
    }

    @Test
    void the_version_before_is_kept_for_a_rollback_and_older_ones_go() {
      seeder().seed(version("v2"));
      assertThat(editions()).containsExactlyInAnyOrder(language + "@v1", language + "@v2");
      seeder().seed(version("v3"));
      assertThat(editions()).containsExactlyInAnyOrder(language + "@v2", language + "@v3");
    }

    @Test
    void rolling_back_and_forth_loses_no_edit() {
      seeder().seed(version("v2"));
      edit(version("v2"), "heat", "answer", new AttributeValue("Edited."));
      seeder().seed(first);
      assertThat(answer(read(first), "heat")).isEqualTo("Edited.");
      seeder().seed(version("v2"));
      assertThat(answer(read(version("v2")), "heat")).isEqualTo("Edited.");
    }
  }
}
