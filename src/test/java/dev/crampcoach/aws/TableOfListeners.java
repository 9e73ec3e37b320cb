package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import dev.crampcoach.aws.listeners.DynamoListeners;
import dev.crampcoach.aws.listeners.ListenersTable;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A listeners' table that two devices use, with a listener of its own for each test. */
abstract class TableOfListeners {
  static final String TABLE = LocalHouse.LISTENERS_TABLE;

  /** Of this day, or DynamoDB Local would clear away what it takes for expired. */
  static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  static final String ITEM = "seated-butterfly";

  /** The promises are about what is kept; a busy machine may take its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static final Deadline IN_TIME = Deadline.in(Duration.ofMinutes(10), System::nanoTime);

  final AmazonDynamoDB client;
  final DynamoListeners one;
  final DynamoListeners other;
  final String user = "amzn1.ask.account." + UUID.randomUUID();

  TableOfListeners(AmazonDynamoDB client) {
    this(client, client);
  }

  TableOfListeners(AmazonDynamoDB client, AmazonDynamoDB second) {
    this.client = client;
    this.one = new DynamoListeners(() -> client, TABLE, PATIENCE, InstantSource.system());
    this.other = new DynamoListeners(() -> second, TABLE, PATIENCE, InstantSource.system());
  }

  static Walkthrough place(int part) {
    return place(new Spot(part, Side.LEFT, 1), Preferences.FIRST);
  }

  static Walkthrough place(Spot spot, Preferences manner) {
    return new Walkthrough("quick-relief", spot, manner, false);
  }

  static ListenerUpdate keep(Walkthrough place, Instant when) {
    return new ListenerUpdate.KeepPlace(new Progress(place, when));
  }

  void keepPlace(DynamoListeners device, int part, Instant when) {
    device.keep(user, List.of(keep(place(part), when)), when, IN_TIME);
  }

  Listener read(Instant now) {
    return one.read(user, now, IN_TIME);
  }

  /** The row of the listener's stretching, as it lies in the table. */
  Map<String, AttributeValue> row() {
    QueryRequest query = ListenersTable.query(TABLE, user);
    return client.query(query).getItems().stream()
        .filter(row -> row.get("kind").getS().equals("stretching"))
        .findFirst()
        .orElseThrow();
  }

  void edit(String attribute, AttributeValue value) {
    var row = new HashMap<>(row());
    row.put(attribute, value);
    client.putItem(new PutItemRequest(TABLE, row));
  }

  void editPlace(String field, AttributeValue value) {
    var place = new HashMap<>(row().get("place").getM());
    place.put(field, value);
    edit("place", new AttributeValue().withM(place));
  }

  static AttributeValue number(String number) {
    return new AttributeValue().withN(number);
  }
}
