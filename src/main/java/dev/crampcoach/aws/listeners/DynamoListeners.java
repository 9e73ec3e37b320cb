package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import dev.crampcoach.aws.client.Breaker;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Listeners;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stores listeners in a table: one Query to read, one UpdateItem to write. Only a write that came
 * too late, or found an expired row, takes another call.
 */
public final class DynamoListeners implements Listeners {
  /** Timeout of a call to the table. */
  private static final Duration PATIENCE = Duration.ofMillis(600);

  private static final JobResult NOT_KEPT = new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);

  private final String table;
  private final Breaker<AmazonDynamoDB> breaker;

  public DynamoListeners(
      Supplier<AmazonDynamoDB> clients, String table, Duration patience, InstantSource clock) {
    this.table = table;
    this.breaker = new Breaker<>(clients, patience, clock);
  }

  /**
   * The listeners in a table. Starts building the client at once, asynchronously.
   *
   * @param clock decides when to call a table again after a failure
   */
  public static DynamoListeners at(DynamoClient client, String table, InstantSource clock) {
    return new DynamoListeners(client, table, PATIENCE, clock);
  }

  @Override
  public Listener read(String user, Instant now, Deadline deadline) {
    Function<AmazonDynamoDB, Listener> query =
        client -> {
          var rows = client.query(ListenersTable.query(table, user)).getItems();
          return StretchingRow.read(rows, now).with(WaterRow.read(rows, now));
        };
    return breaker.ask(query, deadline).orElse(Listener.UNKNOWN);
  }

  @Override
  public boolean isReady() {
    return breaker.isWarm();
  }

  @Override
  public boolean keep(String user, List<ListenerUpdate> updates, Instant now, Deadline deadline) {
    StretchingUpdate turn = StretchingUpdate.of(updates);
    Map<String, AttributeValue> key = ListenersTable.key(user, StretchingRow.STRETCHING);
    boolean kept =
        turn.isEmpty() || breaker.tell(client -> write(client, key, turn, now), deadline);
    return WaterRow.update(updates, now)
            .map(update -> update.of(table, ListenersTable.key(user, WaterRow.WATER)))
            .map(request -> breaker.tell(client -> client.updateItem(request), deadline))
            .orElse(true)
        && kept;
  }

  @Override
  public JobResult count(
      String user, Job.CountDrink job, String turn, Instant now, Deadline deadline) {
    return breaker
        .ask(client -> new DrinkTable(client, table, user).count(job, turn, now), deadline)
        .orElse(NOT_KEPT);
  }

  @Override
  public JobResult correct(
      String user, Job.CorrectDrink job, String turn, Instant now, Deadline deadline) {
    return breaker
        .ask(client -> new DrinkTable(client, table, user).correct(job, turn, now), deadline)
        .orElse(NOT_KEPT);
  }

  @Override
  public boolean erase(String user, Deadline deadline) {
    return breaker.tell(client -> new DrinkTable(client, table, user).erase(), deadline);
  }

  private void write(
      AmazonDynamoDB client, Map<String, AttributeValue> key, StretchingUpdate turn, Instant now) {
    try {
      client.updateItem(request(key, turn, now));
    } catch (ConditionalCheckFailedException e) {
      boolean expired = e.getItem() != null && ListenersTable.expired(e.getItem(), now);
      if (expired) {
        forget(client, key, now);
      }
      again(client, key, expired ? turn : turn.withoutPlace(), now);
    }
  }

  private void again(
      AmazonDynamoDB client, Map<String, AttributeValue> key, StretchingUpdate turn, Instant now) {
    try {
      if (!turn.isEmpty()) {
        client.updateItem(request(key, turn, now));
      }
    } catch (ConditionalCheckFailedException e) {
      // This turn was stored before.
    }
  }

  /** Deletes an expired row, so that the next write does not bring it back to life. */
  private void forget(AmazonDynamoDB client, Map<String, AttributeValue> key, Instant now) {
    try {
      client.deleteItem(
          new DeleteItemRequest(table, key)
              .withConditionExpression("#expires <= :now")
              .withExpressionAttributeNames(Map.of("#expires", ListenersTable.EXPIRES))
              .withExpressionAttributeValues(Map.of(":now", ListenersTable.seconds(now))));
    } catch (ConditionalCheckFailedException e) {
      // Another device has already replaced the row.
    }
  }

  private UpdateItemRequest request(
      Map<String, AttributeValue> key, StretchingUpdate turn, Instant now) {
    return turn.update(now).of(table, key);
  }
}
