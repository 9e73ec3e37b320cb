package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Utterance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An operator changes words in the table of a running skill; after the cache time they are spoken,
 * without a rebuild.
 */
class LiveEditTest {
  private static final Duration KEPT = Duration.ofMillis(200);
  private static final int MOST_TURNS = 20;

  @Test
  void an_edit_is_spoken_after_the_cache_time_and_a_dead_table_costs_no_answer()
      throws InterruptedException {
    LocalHouse house = LocalHouse.start(KEPT);
    assertThat(ask(house)).contains("a tight muscle");
    edit(house, "Lay a warm towel on the sore spot.");
    assertThat(askUntil(house, "Lay a warm towel")).contains("Lay a warm towel on the sore spot.");
    house.close();
    Thread.sleep(KEPT.toMillis() + 50);
    assertThat(ask(house)).contains("Lay a warm towel on the sore spot.");
  }

  /** On a busy machine the table is slower than a turn waits: then a later turn has the edit. */
  private static String askUntil(LocalHouse house, String edit) throws InterruptedException {
    String now = "";
    for (int turn = 0; turn < MOST_TURNS && !now.contains(edit); turn++) {
      Thread.sleep(KEPT.toMillis() + 50);
      now = ask(house);
    }
    return now;
  }

  private static String ask(LocalHouse house) {
    return house
        .room()
        .say(new Utterance("operator", null, "en-US", "echo", "does heat help"))
        .speech();
  }

  private static void edit(LocalHouse house, String answer) {
    var key =
        Map.of(
            "edition",
            new AttributeValue("en@" + BundledCatalogue.of("en").version()),
            "id",
            new AttributeValue("heat"));
    house
        .dynamo()
        .updateItem(
            new UpdateItemRequest()
                .withTableName(LocalHouse.TABLE)
                .withKey(key)
                .withUpdateExpression("SET #lines.#line.say = :words")
                .withExpressionAttributeNames(Map.of("#lines", "lines", "#line", "helps"))
                .withExpressionAttributeValues(Map.of(":words", new AttributeValue(answer))));
  }
}
