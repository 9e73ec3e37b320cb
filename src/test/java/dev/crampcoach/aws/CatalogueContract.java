package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import dev.crampcoach.aws.catalogue.CatalogueTable;
import dev.crampcoach.aws.catalogue.DynamoCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Wording;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contract of reading the catalogue, for every kind of table. */
abstract class CatalogueContract extends TableOfItems {
  CatalogueContract(AmazonDynamoDB client) {
    super(client);
  }

  @Test
  void what_was_seeded_is_what_was_built() {
    assertThat(read(first).items()).containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
  }

  @Test
  void an_operator_s_edit_is_spoken() {
    say(first, "heat", "A warm towel is lovely.");
    assertThat(answer(read(first), "heat")).isEqualTo("A warm towel is lovely.");
    assertThat(answer(read(first), "cold")).isEqualTo(answer(BUILT.catalogue(), "cold"));
  }

  @Test
  void a_broken_row_is_refused_and_the_bundled_item_used() {
    edit(first, "heat", "name", new AttributeValue().withN("7"));
    edit(first, "cold", "lines", new AttributeValue("no lines"));
    edit(first, "diet", "name", new AttributeValue("<speak>hostile</speak>"));
    edit(first, "shoes", "surprise", new AttributeValue("?"));
    edit(first, "water", "related", new AttributeValue().withL(new AttributeValue("no-such-item")));
    edit(first, "salt", "kind", new AttributeValue("stretch"));
    assertThat(read(first).items()).containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
  }

  @Test
  void what_json_has_nothing_for_is_refused() {
    var bytes = new AttributeValue().withB(ByteBuffer.wrap(new byte[] {1}));
    edit(first, "heat", "how", "say", bytes);
    edit(first, "cold", "lines", new AttributeValue().withL(bytes));
    assertThat(read(first).items()).containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
  }

  @Test
  void an_edit_is_heard_by_who_has_read_the_row_before_and_so_is_its_end() {
    var catalogue = new DynamoCatalogue(() -> client, TABLE, first);
    catalogue.prepare(CatalogueTable.seeded(first));
    assertThat(answer(catalogue.get(), "heat")).isEqualTo(answer(BUILT.catalogue(), "heat"));
    say(first, "heat", "A warm towel is lovely.");
    assertThat(answer(catalogue.get(), "heat")).isEqualTo("A warm towel is lovely.");
    edit(first, "heat", plain("heat"), "say", new AttributeValue().withN("7"));
    assertThat(answer(catalogue.get(), "heat")).isEqualTo(answer(BUILT.catalogue(), "heat"));
    say(first, "heat", "Try a warm bath.");
    assertThat(answer(catalogue.get(), "heat")).isEqualTo("Try a warm bath.");
  }

  @Test
  void a_row_that_has_not_changed_is_not_read_again() {
    var catalogue = new DynamoCatalogue(() -> client, TABLE, first);
    catalogue.prepare(CatalogueTable.seeded(first));
    Catalogue before = catalogue.get();
    say(first, "heat", "A warm towel is lovely.");
    Catalogue after = catalogue.get();
    assertThat(after.item("cold").orElseThrow()).isSameAs(before.item("cold").orElseThrow());
    assertThat(after.item("heat").orElseThrow()).isNotSameAs(before.item("heat").orElseThrow());
  }

  @Test
  void a_row_that_loosens_a_hold_or_a_who_should_not_is_refused() {
    Map<String, AttributeValue> practice =
        client
            .getItem(new GetItemRequest(TABLE, key(first, "seated-butterfly")))
            .getItem()
            .get("practice")
            .getM();
    var longer = new HashMap<>(practice);
    longer.put("seconds", new AttributeValue().withN("90"));
    edit(first, "seated-butterfly", "practice", new AttributeValue().withM(longer));
    var looser = new HashMap<>(practice);
    looser.put("avoid", new AttributeValue().withL());
    edit(first, "lying-butterfly", "practice", new AttributeValue().withM(looser));
    assertThat(read(first).items()).containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
  }

  @Test
  void a_routine_s_row_with_another_stretch_or_another_round_is_refused() {
    edit(first, "quick-relief", "parts", parts("foam-roll", 1));
    edit(first, "chair-routine", "parts", parts("seated-hamstring", 3));
    assertThat(read(first).items()).containsExactlyInAnyOrderElementsOf(BUILT.catalogue().items());
  }

  @Test
  void a_routine_s_row_with_a_stretch_less_is_taken() {
    edit(first, "chair-routine", "parts", parts("seated-wide-leg", 2));
    assertThat(read(first).routine("chair-routine").orElseThrow().parts()).hasSize(1);
  }

  private static AttributeValue parts(String item, int rounds) {
    return new AttributeValue()
        .withL(
            new AttributeValue()
                .withM(
                    Map.of(
                        "item",
                        new AttributeValue(item),
                        "rounds",
                        new AttributeValue().withN(String.valueOf(rounds)))));
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
    assertThat(((GuidedItem) read(first).item("seated-butterfly").orElseThrow()).practice().hold())
        .isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void a_row_for_words_of_safety_is_refused() {
    var row =
        new HashMap<>(
            client.getItem(new GetItemRequest(TABLE, key(first, "doctor-visit"))).getItem());
    row.put("id", new AttributeValue("seek-care"));
    client.putItem(new PutItemRequest(TABLE, row));
    assertThat(read(first).item("seek-care")).isEqualTo(BUILT.catalogue().item("seek-care"));
  }

  @Test
  void a_row_that_claims_better_proof_is_refused() {
    edit(first, "heat", "evidence", new AttributeValue("good"));
    assertThat(read(first).item("heat")).isEqualTo(BUILT.catalogue().item("heat"));
  }

  /** Of a row with one wrong line only that line is built in; an edit beside it is spoken. */
  private void refuses(String item, String line) {
    edit(first, item, "proof", "say", new AttributeValue("A good edit beside it."));
    Wording built = BUILT.catalogue().item(item).orElseThrow().wording();
    Wording read = read(first).item(item).orElseThrow().wording();
    assertThat(read.line(line)).isEqualTo(built.line(line));
    assertThat(read.lines()).hasSameSizeAs(built.lines());
    assertThat(read.line("proof").orElseThrow().say()).isEqualTo("A good edit beside it.");
  }

  @Test
  void a_caution_cannot_be_taken_away() {
    line(first, "heat", "how", words("A warm towel is lovely."));
    refuses("heat", "how");
  }

  @Test
  void a_caution_of_nothing_is_refused() {
    edit(first, "heat", "how", "caution", new AttributeValue(" "));
    refuses("heat", "how");
  }

  @Test
  void a_line_that_this_build_does_not_know_is_refused() {
    line(first, "heat", "no-such-line", words("Nobody asks for it."));
    refuses("heat", "no-such-line");
  }

  @Test
  void a_line_without_words_or_with_markup_or_of_another_form_is_refused() {
    line(first, "heat", "diabetes", null);
    refuses("heat", "diabetes");
    line(first, "heat", "how-often", words("Twice <break/> a day."));
    refuses("heat", "how-often");
    line(first, "heat", "new-injury", new AttributeValue("Not on a new injury."));
    refuses("heat", "new-injury");
    edit(first, "heat", "bath-or-towel", "kind", new AttributeValue("how"));
    refuses("heat", "bath-or-towel");
  }

  @Test
  void a_line_over_its_length_is_refused() {
    line(first, "heat", "diabetes", words("Ask. " + "word ".repeat(60) + "end."));
    refuses("heat", "diabetes");
    line(first, "heat", "how-often", words("This first sentence " + "goes on ".repeat(12) + "."));
    refuses("heat", "how-often");
    edit(first, "heat", "how", "caution", new AttributeValue("word ".repeat(20) + "end."));
    refuses("heat", "how");
  }

  @Test
  void a_caution_may_be_added_and_reworded() {
    edit(first, "heat", "diabetes", "caution", new AttributeValue("Feel it with your hand."));
    edit(first, "heat", "how", "caution", new AttributeValue("Never while you sleep."));
    Wording read = read(first).item("heat").orElseThrow().wording();
    assertThat(read.line("diabetes").orElseThrow().caution()).hasValue("Feel it with your hand.");
    assertThat(read.line("how").orElseThrow().caution()).hasValue("Never while you sleep.");
  }

  private static AttributeValue words(String say) {
    return new AttributeValue().withM(Map.of("say", new AttributeValue(say)));
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
