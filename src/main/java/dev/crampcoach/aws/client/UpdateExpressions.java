package dev.crampcoach.aws.client;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ReturnValuesOnConditionCheckFailure;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds DynamoDB update expressions. Every name is a placeholder, because many are reserved words.
 */
public final class UpdateExpressions {
  private final List<String> sets = new ArrayList<>();
  private final List<String> removals = new ArrayList<>();
  private final List<String> sums = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();

  public UpdateExpressions set(String attribute, AttributeValue value) {
    sets.add(name(attribute) + " = " + value(value));
    return this;
  }

  public UpdateExpressions remove(String attribute) {
    removals.add(name(attribute));
    return this;
  }

  public UpdateExpressions add(String attribute, int number) {
    sums.add(name(attribute) + " " + value(new AttributeValue().withN(String.valueOf(number))));
    return this;
  }

  /**
   * Rejects the write if this comparison is true. It is false if the attribute is missing or of
   * another type than the value.
   */
  public UpdateExpressions unless(String attribute, String comparison, AttributeValue value) {
    String name = name(attribute);
    conditions.add(
        "(attribute_not_exists(%s) OR NOT %s %s %s)"
            .formatted(name, name, comparison, value(value)));
    return this;
  }

  /** Adds a member to a string set. */
  public UpdateExpressions include(String attribute, String member) {
    sums.add(name(attribute) + " " + value(new AttributeValue().withSS(member)));
    return this;
  }

  /** Rejects the write if a set contains this member. */
  public UpdateExpressions unlessIncluded(String attribute, String member) {
    conditions.add(
        "NOT contains(%s, %s)".formatted(name(attribute), value(new AttributeValue(member))));
    return this;
  }

  /** Rejects the write unless the attribute has this value. */
  public UpdateExpressions onlyIf(String attribute, AttributeValue value) {
    conditions.add(name(attribute) + " = " + value(value));
    return this;
  }

  /** Builds the request; if the condition fails, the exception holds the existing row. */
  public UpdateItemRequest of(String table, Map<String, AttributeValue> key) {
    return new UpdateItemRequest()
        .withTableName(table)
        .withKey(key)
        .withUpdateExpression(
            (clause("SET ", sets) + clause("REMOVE ", removals) + clause("ADD ", sums)).strip())
        .withConditionExpression(conditions.isEmpty() ? null : String.join(" AND ", conditions))
        .withExpressionAttributeNames(names)
        .withExpressionAttributeValues(values)
        .withReturnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  private static String clause(String verb, List<String> parts) {
    return parts.isEmpty() ? "" : verb + String.join(", ", parts) + " ";
  }

  private String name(String attribute) {
    String name =
        names.entrySet().stream()
            .filter(entry -> entry.getValue().equals(attribute))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("#n" + names.size());
    names.put(name, attribute);
    return name;
  }

  private String value(AttributeValue value) {
    String name = ":v" + values.size();
    values.put(name, value);
    return name;
  }
}
