package dev.crampcoach.aws;

import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Interprets the part of DynamoDB's update expressions that the listeners' table uses: SET, REMOVE
 * and ADD of whole attributes, and conditions joined by AND.
 */
record UpdateExpression(Map<String, String> names, Map<String, AttributeValue> values) {
  private static final Pattern CLAUSE =
      Pattern.compile("(SET|REMOVE|ADD) (.*?)(?= (?:SET|REMOVE|ADD) |$)");
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\(attribute_not_exists\\((#\\w+)\\) OR NOT \\1 ([<>=]+) (:\\w+)\\)"
              + "|(#\\w+) ([<>=]+) (:\\w+)"
              + "|NOT contains\\((#\\w+), (:\\w+)\\)");

  boolean holds(String condition, Map<String, AttributeValue> row) {
    for (String part : condition.split(" AND ")) {
      Matcher matcher = CONDITION.matcher(part);
      if (!matcher.matches()) {
        throw new UnsupportedOperationException(part);
      }
      if (matcher.group(7) != null) {
        if (contains(row.get(names.get(matcher.group(7))), values.get(matcher.group(8)))) {
          return false;
        }
        continue;
      }
      boolean negated = matcher.group(1) != null;
      int first = negated ? 1 : 4;
      AttributeValue left = row.get(names.get(matcher.group(first)));
      AttributeValue right = values.get(matcher.group(first + 2));
      if (compares(left, matcher.group(first + 1), right) == negated) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(AttributeValue set, AttributeValue member) {
    return set != null && set.getSS() != null && set.getSS().contains(member.getS());
  }

  private static boolean compares(AttributeValue left, String how, AttributeValue right) {
    if (left == null) {
      return false;
    }
    if (how.equals("=")) {
      return left.equals(right);
    }
    if (left.getN() == null || right.getN() == null) {
      return false;
    }
    int order = new BigDecimal(left.getN()).compareTo(new BigDecimal(right.getN()));
    return switch (how) {
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> throw new UnsupportedOperationException(how);
    };
  }

  void change(String update, Map<String, AttributeValue> row) {
    Matcher clause = CLAUSE.matcher(update);
    while (clause.find()) {
      for (String part : clause.group(2).split(", ")) {
        String[] words = part.split(" ");
        String name = names.get(words[0]);
        switch (clause.group(1)) {
          case "SET" -> row.put(name, values.get(words[2]));
          case "REMOVE" -> row.remove(name);
          default -> row.merge(name, values.get(words[1]), UpdateExpression::sum);
        }
      }
    }
  }

  private static AttributeValue sum(AttributeValue one, AttributeValue other) {
    if (one.getSS() != null) {
      var both = new TreeSet<>(one.getSS());
      both.addAll(other.getSS());
      return new AttributeValue().withSS(both);
    }
    return new AttributeValue()
        .withN(new BigDecimal(one.getN()).add(new BigDecimal(other.getN())).toPlainString());
  }
}
