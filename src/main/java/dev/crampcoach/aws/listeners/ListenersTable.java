package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import dev.crampcoach.aws.client.Hashes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Keys and expiry of the listeners table: the key is a hash of Alexa's user id, never the id
 * itself, and the kind of row. Every row expires.
 */
public final class ListenersTable {
  static final String LISTENER = "listener";
  static final String KIND = "kind";

  /** TTL in epoch seconds; DynamoDB deletes the row some hours or days later. */
  static final String EXPIRES = "expires";

  /** Time to live after the last write. */
  private static final Duration KEPT = Duration.ofDays(90);

  private ListenersTable() {}

  public static Map<String, AttributeValue> key(String user, String kind) {
    return Map.of(LISTENER, new AttributeValue(hash(user)), KIND, new AttributeValue(kind));
  }

  /** All kinds of rows of a listener, by a consistent read. */
  public static QueryRequest query(String table, String user) {
    return new QueryRequest(table)
        .withKeyConditionExpression("#listener = :listener")
        .withExpressionAttributeNames(Map.of("#listener", LISTENER))
        .withExpressionAttributeValues(Map.of(":listener", new AttributeValue(hash(user))))
        .withConsistentRead(true);
  }

  static AttributeValue expiry(Instant now) {
    return seconds(now.plus(KEPT));
  }

  static AttributeValue seconds(Instant instant) {
    return new AttributeValue().withN(String.valueOf(instant.getEpochSecond()));
  }

  /**
   * Compares as DynamoDB does. A row without a numeric TTL has not expired: the next write sets
   * one.
   */
  static boolean expired(Map<String, AttributeValue> row, Instant now) {
    AttributeValue expires = row.get(EXPIRES);
    try {
      return expires != null
          && expires.getN() != null
          && new BigDecimal(expires.getN()).compareTo(BigDecimal.valueOf(now.getEpochSecond()))
              <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String hash(String user) {
    return Hashes.sha256(user);
  }
}
