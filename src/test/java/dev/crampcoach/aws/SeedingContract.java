package dev.crampcoach.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;

/** Contract of seeding the catalogue, for every kind of table. */
abstract class SeedingContract extends TableOfItems {
  SeedingContract(AmazonDynamoDB client) {
    super(client);
  }

  @Test
  void seeding_again_keeps_an_edit() {
    say(first, "heat", "Edited.");
    seeder().seed(first);
    assertThat(answer(read(first), "heat")).isEqualTo("Edited.");
  }

  @Test
  void an_edit_goes_along_to_the_next_version() {
    say(first, "heat", "Edited.");
    BundledCatalogue second = version("v2");
    seeder().seed(second);
    assertThat(answer(read(second), "heat")).isEqualTo("Edited.");
    BundledCatalogue third = version("v3");
    seeder().seed(third);
    assertThat(answer(read(third), "heat")).as("and to the one after").isEqualTo("Edited.");
  }

  @Test
  void a_file_that_changed_too_wins_over_an_edit() {
    say(first, "heat", "Edited.");
    BundledCatalogue second = changed("v2", "New from the file.");
    seeder().seed(second);
    assertThat(answer(read(second), "heat")).isEqualTo("New from the file.");
  }

  @Test
  void the_versions_before_are_kept_for_a_rollback_and_older_ones_go() {
    seeder().seed(version("v2"));
    assertThat(editions()).containsExactlyInAnyOrder(language + "@v1", language + "@v2");
    seeder().seed(version("v3"));
    assertThat(editions())
        .containsExactlyInAnyOrder(language + "@v1", language + "@v2", language + "@v3");
    seeder().seed(version("v4"));
    assertThat(editions())
        .containsExactlyInAnyOrder(language + "@v2", language + "@v3", language + "@v4");
  }

  @Test
  void an_edit_made_while_the_next_version_failed_to_go_live_is_not_lost() {
    seeder().seed(version("v2"));
    say(first, "heat", "Edited.");
    seeder().seed(version("v2"));
    assertThat(answer(read(version("v2")), "heat"))
        .as("the same version again")
        .isEqualTo("Edited.");
    say(first, "cold", "Edited too.");
    seeder().seed(version("v3"));
    assertThat(answer(read(version("v3")), "cold")).as("the next one").isEqualTo("Edited too.");
  }

  @Test
  void what_an_operator_set_back_stays_set_back() {
    say(first, "heat", "Edited.");
    seeder().seed(version("v2"));
    say(version("v2"), "heat", answer(BUILT.catalogue(), "heat"));
    seeder().seed(version("v3"));
    assertThat(answer(read(version("v3")), "heat")).isEqualTo(answer(BUILT.catalogue(), "heat"));
  }

  @Test
  void a_seeding_that_broke_off_is_finished_by_the_next() {
    BundledCatalogue half =
        new BundledCatalogue(language, "v2", BUILT.rows().subList(0, 10), BUILT.catalogue());
    seeder().seed(half);
    seeder().seed(version("v2"));
    assertThat(read(version("v2")).items()).hasSameSizeAs(BUILT.catalogue().items());
    assertThat(editions()).containsExactlyInAnyOrder(language + "@v1", language + "@v2");
  }

  @Test
  void the_words_of_safety_are_not_in_the_table() {
    assertThat(client.getItem(new GetItemRequest(TABLE, key(first, "seek-care"))).getItem())
        .isNull();
    assertThat(client.getItem(new GetItemRequest(TABLE, key(first, "cramp-now"))).getItem())
        .isNull();
  }

  @Test
  void rolling_back_and_forth_loses_no_edit() {
    seeder().seed(version("v2"));
    say(version("v2"), "heat", "Edited.");
    seeder().seed(first);
    assertThat(answer(read(first), "heat")).isEqualTo("Edited.");
    seeder().seed(version("v2"));
    assertThat(answer(read(version("v2")), "heat")).isEqualTo("Edited.");
  }
}
