package dev.crampcoach.bench;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.BillingMode;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.ScalarAttributeType;
import dev.crampcoach.simulator.LocalHouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/**
 * DynamoDB Local with the seeded catalogue, in a process of its own, so that its work is not
 * counted as the skill's; also the table of the hello worlds that read one. Writes the address and
 * the tables' names into the file that it is given, and ends with its input: when the script that
 * started it is gone, so is this.
 */
public final class SeededTable {
  private static final String HELLO_TABLE = "hello";

  /** What starts.py waits for in an answer, so that no answer counts without the item. */
  private static final String WORDS = "Read from the table. ";

  /** Reads before anything is measured: the first function must not wait for a cold database. */
  private static final int REHEARSALS = 500;

  private SeededTable() {}

  public static void main(String[] args) throws Exception {
    LocalHouse house = LocalHouse.start(Duration.ofMinutes(5));
    seedHello(house.dynamo());
    Path file = Path.of(args[0]);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        part,
        String.join(
                " ",
                house.dynamoAddress(),
                LocalHouse.TABLE,
                LocalHouse.LISTENERS_TABLE,
                HELLO_TABLE)
            + '\n');
    // Moved into place, so that nobody reads half a line.
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    while (System.in.read() >= 0) {
      // Nothing to read; only the end counts.
    }
    System.exit(0);
  }

  private static void seedHello(AmazonDynamoDB client) {
    client.createTable(
        new CreateTableRequest()
            .withTableName(HELLO_TABLE)
            .withBillingMode(BillingMode.PAY_PER_REQUEST)
            .withAttributeDefinitions(new AttributeDefinition("id", ScalarAttributeType.S))
            .withKeySchema(new KeySchemaElement("id", KeyType.HASH)));
    client.putItem(
        HELLO_TABLE, Map.of("id", new AttributeValue("hello"), "words", new AttributeValue(WORDS)));
    for (int i = 0; i < REHEARSALS; i++) {
      client.getItem(HELLO_TABLE, Map.of("id", new AttributeValue("hello")));
    }
  }
}
