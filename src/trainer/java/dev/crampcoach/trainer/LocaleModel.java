package dev.crampcoach.trainer;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Generates the interaction model of another English locale from the American one: the same
 * intents, slots, and ids, with local spellings and additional phrases. A variant that already
 * exists under any intent or value is skipped, so nothing moves between them.
 */
public final class LocaleModel {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MODELS = "skill-package/interactionModels/custom";

  private final JsonNode american;
  private final List<Rule> spell;
  private final List<Rule> also;

  private record Rule(Pattern words, String other) {
    /** Matches whole words only, and never the name of a slot. */
    static Rule of(String words, String other) {
      return new Rule(
          Pattern.compile("(?<![\\w'{])" + Pattern.quote(words) + "(?![\\w'}])"), other);
    }

    String apply(String text) {
      return words.matcher(text).replaceAll(Matcher.quoteReplacement(other));
    }
  }

  private LocaleModel(JsonNode american, JsonNode rules) {
    this.american = american;
    this.spell = rules(rules.path("spell"));
    this.also = rules(rules.path("also"));
  }

  /** Writes the model of each locale that has rules, if the file differs. */
  public static void writeAll(Path project) throws IOException {
    for (String locale : locales(project)) {
      Path file = project.resolve(MODELS).resolve(locale + ".json");
      String model = generate(project, locale);
      if (!Files.exists(file) || !Files.readString(file).equals(model)) {
        Files.writeString(file, model);
      }
    }
  }

  /** Returns the locales that are generated. */
  public static List<String> locales(Path project) throws IOException {
    try (Stream<Path> files = Files.list(project.resolve("src/trainer/locales"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  /** Generates the file content for a locale. */
  public static String generate(Path project, String locale) throws IOException {
    JsonNode american = JSON.readTree(project.resolve(MODELS).resolve("en-US.json").toFile());
    Path rules = project.resolve("src/trainer/locales").resolve(locale + ".yaml");
    return print(new LocaleModel(american, new YAMLMapper().readTree(rules.toFile())).make());
  }

  static String print(JsonNode model) throws IOException {
    var indent = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indent);
    printer.indentObjectsWith(indent);
    return new String(JSON.writer(printer).writeValueAsBytes(model), StandardCharsets.UTF_8) + "\n";
  }

  private JsonNode make() {
    JsonNode model = american.deepCopy();
    JsonNode language = model.path("interactionModel").path("languageModel");
    var taken = new HashSet<String>();
    language.path("intents").forEach(intent -> texts(intent.path("samples")).forEach(taken::add));
    for (JsonNode intent : language.path("intents")) {
      if (intent.has("samples")) {
        change((ArrayNode) intent.path("samples"), taken);
      }
    }
    language.path("types").forEach(type -> changeValues((ArrayNode) type.path("values")));
    return model;
  }

  private void changeValues(ArrayNode values) {
    var taken = new HashSet<String>();
    for (JsonNode value : values) {
      taken.add(value.path("name").path("value").asText());
      taken.addAll(texts(value.path("name").path("synonyms")));
    }
    var more = new ArrayList<String>();
    for (JsonNode value : values) {
      ObjectNode name = (ObjectNode) value.path("name");
      String written = name.path("value").asText();
      if (value.has("id")) {
        ArrayNode synonyms = name.withArray("synonyms");
        variants(written, taken).forEach(synonyms::add);
        name.put("value", spelled(written));
        change(synonyms, taken);
        drop(synonyms, name.path("value").asText());
      } else {
        name.put("value", spelled(written));
        more.addAll(variants(written, taken));
      }
    }
    more.forEach(
        text -> values.addObject().putObject("name").put("value", text).putArray("synonyms"));
  }

  /** Converts texts to the locale's spelling and adds its own variants. */
  private void change(ArrayNode texts, Set<String> taken) {
    var changed = new LinkedHashSet<String>();
    List<String> written = texts(texts);
    for (String text : written) {
      String spelled = spelled(text);
      changed.add(
          spelled.equals(text) || taken.add(spelled) || written.contains(spelled) ? spelled : text);
    }
    written.forEach(text -> changed.addAll(variants(text, taken)));
    texts.removeAll();
    changed.forEach(texts::add);
  }

  private List<String> variants(String text, Set<String> taken) {
    return also.stream()
        .map(rule -> rule.apply(text))
        .filter(other -> !other.equals(text))
        .map(this::spelled)
        .filter(taken::add)
        .toList();
  }

  private String spelled(String text) {
    String spelled = text;
    for (Rule rule : spell) {
      spelled = rule.apply(spelled);
    }
    return spelled;
  }

  private static void drop(ArrayNode texts, String text) {
    for (int i = texts.size() - 1; i >= 0; i--) {
      if (texts.get(i).asText().equals(text)) {
        texts.remove(i);
      }
    }
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<Rule> rules(JsonNode json) {
    var rules = new ArrayList<Rule>();
    json.properties()
        .forEach(
            entry -> {
              if (entry.getValue().isArray()) {
                entry
                    .getValue()
                    .forEach(other -> rules.add(Rule.of(entry.getKey(), other.asText())));
              } else {
                rules.add(Rule.of(entry.getKey(), entry.getValue().asText()));
              }
            });
    return rules;
  }
}
