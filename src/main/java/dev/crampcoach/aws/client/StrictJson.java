package dev.crampcoach.aws.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the fields of a JSON object strictly. Exceptions name the field and never its content. */
public final class StrictJson {
  private final JsonNode object;

  public StrictJson(JsonNode object) {
    if (object == null || !object.isObject()) {
      throw new IllegalArgumentException("not an object");
    }
    this.object = object;
  }

  public void only(Set<String> known) {
    var unknown = new TreeSet<String>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown field: " + unknown.first().replaceAll("[^A-Za-z0-9-]", "?"));
    }
  }

  public String text(String field) {
    return optionalText(field).orElseThrow(() -> new IllegalArgumentException(field + ": missing"));
  }

  public Optional<String> optionalText(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(field + ": not text");
    }
    return Optional.of(value.textValue());
  }

  public List<String> texts(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException(field + ": not a list");
    }
    var texts = new ArrayList<String>();
    for (JsonNode text : value) {
      if (!text.isTextual()) {
        throw new IllegalArgumentException(field + ": not text");
      }
      texts.add(text.textValue());
    }
    return texts;
  }

  public List<StrictJson> objects(String field) {
    JsonNode value = object.path(field);
    if (!value.isArray()) {
      throw new IllegalArgumentException(field + ": not a list");
    }
    var objects = new ArrayList<StrictJson>();
    value.forEach(each -> objects.add(new StrictJson(each)));
    return objects;
  }

  public int number(String field) {
    JsonNode value = object.path(field);
    if (!value.canConvertToExactIntegral() || !value.canConvertToInt()) {
      throw new IllegalArgumentException(field + ": not a whole number");
    }
    return value.intValue();
  }

  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    return choice(field, text(field), type);
  }

  public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
    return texts(field).stream().map(text -> choice(field, text, type)).toList();
  }

  public static <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
    for (E choice : type.getEnumConstants()) {
      if (id(choice).equals(text)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(field + ": not one of the " + type.getSimpleName() + " ids");
  }

  /** Converts a constant to its form in data: {@code POSSIBLE_CLOT} is {@code possible-clot}. */
  public static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
