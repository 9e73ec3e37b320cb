package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an interaction model of the skill package. */
final class InteractionModel {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my");

  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, Map<String, String>> slots = new HashMap<>();
  private final Map<String, Map<Tokens, Value>> types = new HashMap<>();

  /**
   * A value of a slot type.
   *
   * @param id null where the type gives its values none
   */
  record Value(String id, String name) {}

  private InteractionModel() {}

  static InteractionModel read(Path file) {
    try {
      JsonNode language =
          new ObjectMapper().readTree(file.toFile()).path("interactionModel").path("languageModel");
      var model = new InteractionModel();
      language.path("types").forEach(model::type);
      language.path("intents").forEach(model::intent);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the interaction model cannot be read; is this the project's folder?", e);
    }
  }

  private void type(JsonNode type) {
    var values = new HashMap<Tokens, Value>();
    for (JsonNode value : type.path("values")) {
      var found =
          new Value(
              value.path("id").isTextual() ? value.path("id").asText() : null,
              value.path("name").path("value").asText());
      values.put(Tokens.of(found.name()), found);
      value
          .path("name")
          .path("synonyms")
          .forEach(synonym -> values.putIfAbsent(Tokens.of(synonym.asText()), found));
    }
    types.put(type.path("name").asText(), values);
  }

  private void intent(JsonNode intent) {
    String name = intent.path("name").asText();
    var types = new HashMap<String, String>();
    intent
        .path("slots")
        .forEach(slot -> types.put(slot.path("name").asText(), slot.path("type").asText()));
    slots.put(name, types);
    intent.path("samples").forEach(sample -> samples.add(sample(name, sample.asText(), types)));
  }

  private static Sample sample(String intent, String text, Map<String, String> types) {
    Matcher slot = SLOT.matcher(text);
    if (!slot.find()) {
      return new Sample(intent, Tokens.of(text), "", "", Tokens.of(""));
    }
    String type = types.get(slot.group(1));
    if (type == null) {
      throw new IllegalArgumentException(intent + ": no slot " + slot.group(1));
    }
    return new Sample(
        intent,
        Tokens.of(text.substring(0, slot.start())),
        slot.group(1),
        type,
        Tokens.of(text.substring(slot.end())));
  }

  List<Sample> samples() {
    return samples;
  }

  Map<String, String> slots(String intent) {
    return slots.getOrDefault(intent, Map.of());
  }

  /** Whether a type is a dictionary: its values stand for ids. */
  boolean closed(String type) {
    return types.containsKey(type) && !open(type);
  }

  /** Whether a type only shows what a sentence may look like: its values have no ids. */
  boolean open(String type) {
    return types.containsKey(type)
        && types.get(type).values().stream().allMatch(value -> value.id() == null);
  }

  Set<Tokens> values() {
    var all = new HashSet<Tokens>();
    types.values().forEach(values -> all.addAll(values.keySet()));
    return all;
  }

  /** The value that the words stand for, an article in front or not. */
  Optional<Value> resolve(String type, Tokens words) {
    Map<Tokens, Value> values = types.get(type);
    return Optional.ofNullable(values.getOrDefault(words, values.get(words.without(ARTICLES))));
  }
}
