package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.AbstractAmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.DeleteItemResult;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemResult;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemResult;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.QueryResult;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.amazonaws.services.dynamodbv2.model.ScanResult;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import com.amazonaws.services.dynamodbv2.model.UpdateItemResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * A fake of the part of DynamoDB that our tables use, with one table in memory. Any other call
 * fails, which shows that it must be added here.
 */
public final class InMemoryDynamo extends AbstractAmazonDynamoDB {
  /** The attributes of a key. */
  private static final int KEY = 2;

  private final String hash;
  private final String range;
  private final Map<String, Map<String, Map<String, AttributeValue>>> rows = new TreeMap<>();

  public InMemoryDynamo(String hash, String range) {
    this.hash = hash;
    this.range = range;
  }

  @Override
  public synchronized GetItemResult getItem(GetItemRequest request) {
    Map<String, AttributeValue> row =
        partition(request.getKey()).get(request.getKey().get(range).getS());
    return new GetItemResult().withItem(row == null ? null : new HashMap<>(row));
  }

  @Override
  public synchronized PutItemResult putItem(PutItemRequest request) {
    var partition = partition(request.getItem());
    String id = request.getItem().get(range).getS();
    if (request.getConditionExpression() != null && partition.containsKey(id)) {
      throw new ConditionalCheckFailedException("The conditional request failed");
    }
    partition.put(id, new HashMap<>(request.getItem()));
    return new PutItemResult();
  }

  @Override
  public synchronized DeleteItemResult deleteItem(DeleteItemRequest request) {
    var partition = partition(request.getKey());
    String id = request.getKey().get(range).getS();
    if (request.getConditionExpression() != null) {
      var expression =
          new UpdateExpression(
              request.getExpressionAttributeNames(), request.getExpressionAttributeValues());
      check(expression, request.getConditionExpression(), partition.getOrDefault(id, Map.of()));
    }
    partition.remove(id);
    return new DeleteItemResult();
  }

  @Override
  public synchronized UpdateItemResult updateItem(UpdateItemRequest request) {
    var partition = partition(request.getKey());
    String id = request.getKey().get(range).getS();
    var row = new HashMap<>(partition.getOrDefault(id, request.getKey()));
    var expression =
        new UpdateExpression(
            request.getExpressionAttributeNames(), request.getExpressionAttributeValues());
    check(expression, request.getConditionExpression(), row);
    expression.change(request.getUpdateExpression(), row);
    partition.put(id, row);
    return new UpdateItemResult().withAttributes(new HashMap<>(row));
  }

  private static void check(
      UpdateExpression expression, String condition, Map<String, AttributeValue> row) {
    if (condition != null && !expression.holds(condition, row)) {
      // As the service does: a row that is not there is not brought.
      boolean there = row.size() > KEY;
      throw new ConditionalCheckFailedException("The conditional request failed")
          .withItem(there ? row : null);
    }
  }

  @Override
  public synchronized QueryResult query(QueryRequest request) {
    String wanted = request.getExpressionAttributeValues().values().iterator().next().getS();
    List<Map<String, AttributeValue>> found =
        List.copyOf(rows.getOrDefault(wanted, Map.of()).values());
    return new QueryResult().withItems(found);
  }

  @Override
  public synchronized ScanResult scan(ScanRequest request) {
    return new ScanResult()
        .withItems(
            rows.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Entry::getValue)
                .flatMap(partition -> partition.values().stream())
                .toList());
  }

  private Map<String, Map<String, AttributeValue>> partition(Map<String, AttributeValue> key) {
    return rows.computeIfAbsent(key.get(hash).getS(), edition -> new TreeMap<>());
  }
}
