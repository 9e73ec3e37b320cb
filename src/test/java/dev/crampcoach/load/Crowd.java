package dev.crampcoach.load;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.BatchWriteItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutRequest;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.amazonaws.services.dynamodbv2.model.WriteRequest;
import dev.crampcoach.simulator.LocalHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Fills the tables with other data: more listeners, and editions of the catalogue that no build
 * reads.
 */
record Crowd(AmazonDynamoDB dynamo) {
  /** As much as one call takes. */
  private static final int BATCH = 25;

  private static final int ROWS_OF_AN_EDITION = 100;

  /** Rows like those that a listener leaves, each under another key. */
  void listeners(int count) {
    Map<String, AttributeValue> row = anyRow(LocalHouse.LISTENERS_TABLE);
    write(
        LocalHouse.LISTENERS_TABLE,
        count,
        number -> with(row, "listener", "%064x".formatted(number * 2_654_435_761L)));
  }

  /** Rows like one of the catalogue, of other editions. */
  void editions(int count) {
    Map<String, AttributeValue> row = anyRow(LocalHouse.TABLE);
    write(
        LocalHouse.TABLE,
        count,
        number ->
            with(
                with(row, "edition", "xx@" + number / ROWS_OF_AN_EDITION),
                "id",
                "item-" + number % ROWS_OF_AN_EDITION));
  }

  private void write(String table, int count, IntFunction<Map<String, AttributeValue>> rows) {
    for (int from = 0; from < count; from += BATCH) {
      var batch = new ArrayList<WriteRequest>();
      for (int number = from; number < Math.min(count, from + BATCH); number++) {
        batch.add(new WriteRequest(new PutRequest(rows.apply(number))));
      }
      dynamo.batchWriteItem(new BatchWriteItemRequest(Map.of(table, batch)));
    }
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> row, String key, String value) {
    var other = new HashMap<>(row);
    other.put(key, new AttributeValue(value));
    return other;
  }

  /** Any row that is there. */
  private Map<String, AttributeValue> anyRow(String table) {
    return dynamo.scan(new ScanRequest(table).withLimit(1)).getItems().get(0);
  }
}
