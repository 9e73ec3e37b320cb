package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules for a skill package that Amazon checks at an upload and that are not part of her
 * published classes.
 */
class PackageRulesTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final int MOST_BYTES = 1_500_000;
  private static final int MOST_INTENTS = 120;
  private static final int MOST_VALUES = 999;
  private static final int LONGEST_VALUE = 140;
  private static final String SEARCH_QUERY = "AMAZON.SearchQuery";
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** Alexa understands these without a sample, as the intent that they stand under. */
  private static final Map<String, List<String>> AMAZON_S_OWN =
      Map.of(
          "AMAZON.CancelIntent", List.of("cancel", "never mind", "forget it"),
          "AMAZON.HelpIntent", List.of("help"),
          "AMAZON.NextIntent", List.of("next", "skip", "skip forward"),
          "AMAZON.PauseIntent", List.of("pause", "pause that"),
          "AMAZON.PreviousIntent", List.of("go back", "skip back", "back up"),
          "AMAZON.RepeatIntent", List.of("repeat", "say that again", "repeat that"),
          "AMAZON.ResumeIntent", List.of("resume", "continue", "keep going"),
          "AMAZON.StartOverIntent", List.of("start over", "restart", "start again"),
          "AMAZON.StopIntent", List.of("stop", "off", "shut up"),
          "AMAZON.YesIntent", List.of("yes", "yes please", "sure"));

  /** What Amazon's schema requires of each part of a model, by its place. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "", List.of("intents", "invocationName"),
          "intents", List.of("name"),
          "slots", List.of("name", "type"),
          "types", List.of("name", "values"),
          "values", List.of("name"),
          "name", List.of("value", "synonyms"));

  static Stream<Path> models() throws IOException {
    try (var files = Files.list(PACKAGE.resolve("interactionModels/custom"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_part_has_what_the_schema_requires(Path file) {
    assertComplete(model(file), "", file.toString());
  }

  private static void assertComplete(JsonNode part, String place, String where) {
    if (part.isArray()) {
      part.forEach(one -> assertComplete(one, place, where + ' ' + one.path("name").asText()));
    } else if (part.isObject()) {
      REQUIRED
          .getOrDefault(place, List.of())
          .forEach(field -> assertThat(part.has(field)).as(where + ": " + field).isTrue());
      part.properties().forEach(field -> assertComplete(field.getValue(), field.getKey(), where));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_model_is_within_the_limits(Path file) throws IOException {
    JsonNode model = model(file);
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    assertThat(model.path("intents").size()).isLessThanOrEqualTo(MOST_INTENTS);
    for (JsonNode type : model.path("types")) {
      assertThat(type.path("values").size()).isBetween(1, MOST_VALUES);
      for (String value : texts(type, new ArrayList<>())) {
        assertThat(value).hasSizeBetween(1, LONGEST_VALUE).isEqualTo(value.strip());
      }
    }
    assertThat(model.path("invocationName").asText())
        .matches("[a-z]+( [a-z]+)+")
        .doesNotContainPattern(
            "\\b(alexa|echo|amazon|computer|ask|open|tell|launch|skill|app|a|the|to)\\b");
  }

  @ParameterizedTest
  @MethodSource("models")
  void names_and_samples_are_written_as_amazon_wants_them(Path file) {
    Set<String> samples = new HashSet<>();
    for (JsonNode intent : model(file).path("intents")) {
      String name = intent.path("name").asText();
      assertThat(name).matches("(AMAZON\\.)?[A-Za-z_]+");
      Map<String, String> slots = slots(intent);
      Set<String> used = new HashSet<>();
      for (JsonNode sample : intent.path("samples")) {
        String text = sample.asText();
        assertThat(samples.add(text)).as(text + " stands in two places").isTrue();
        assertThat(text).as(name).matches("[a-z '{}_.-]+");
        List<String> here =
            SLOT.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
        assertThat(slots.keySet()).as(text).containsAll(here);
        if (here.stream().map(slots::get).anyMatch(SEARCH_QUERY::equals)) {
          assertThat(here).as(text).hasSize(1);
          assertThat(text).as("it wants a carrier").isNotEqualTo("{" + here.get(0) + "}");
        }
        used.addAll(here);
      }
      assertThat(used).as(name + " has a slot that no sample fills").isEqualTo(slots.keySet());
      assertThat(slots.values().stream().filter(SEARCH_QUERY::equals).count())
          .as(name)
          .isLessThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void what_alexa_understands_by_herself_stands_under_her_intents(Path file) {
    for (JsonNode intent : model(file).path("intents")) {
      String name = intent.path("name").asText();
      for (JsonNode sample : intent.path("samples")) {
        AMAZON_S_OWN.forEach(
            (owner, phrases) ->
                assertThat(phrases.contains(sample.asText()) && !owner.equals(name))
                    .as(sample.asText() + " stands under " + name)
                    .isFalse());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_intents_that_amazon_demands_are_there(Path file) {
    var names = new ArrayList<String>();
    model(file).path("intents").forEach(intent -> names.add(intent.path("name").asText()));
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains(
            "AMAZON.CancelIntent",
            "AMAZON.StopIntent",
            "AMAZON.HelpIntent",
            "AMAZON.NavigateHomeIntent",
            "AMAZON.FallbackIntent")
        .containsAll(AMAZON_S_OWN.keySet());
  }

  @Test
  void the_manifest_has_what_the_store_demands() {
    JsonNode manifest = read(PACKAGE.resolve("skill.json")).path("manifest");
    assertThat(manifest.path("manifestVersion").asText()).isEqualTo("1.0");
    JsonNode publishing = manifest.path("publishingInformation");
    assertThat(publishing.path("testingInstructions").asText()).hasSizeBetween(1, 4000);
    publishing
        .path("locales")
        .forEach(
            listing -> {
              assertThat(listing.path("examplePhrases").size()).isBetween(1, 4);
              listing
                  .path("examplePhrases")
                  .forEach(phrase -> assertThat(phrase.asText()).hasSizeLessThanOrEqualTo(200));
              assertThat(listing.path("summary").asText()).hasSizeBetween(1, 160);
              assertThat(listing.path("description").asText()).hasSizeBetween(1, 4000);
            });
    JsonNode privacy = manifest.path("privacyAndCompliance");
    publishing
        .path("locales")
        .fieldNames()
        .forEachRemaining(
            locale ->
                assertThat(privacy.at("/locales/" + locale).has("privacyPolicyUrl")).isTrue());
    for (String field :
        List.of(
            "allowsPurchases",
            "usesPersonalInfo",
            "isChildDirected",
            "isExportCompliant",
            "containsAds")) {
      assertThat(privacy.path(field).isBoolean()).as(field).isTrue();
    }
  }

  /**
   * A task that the manifest names is a file of that name and version, with one path and an input.
   */
  @Test
  void every_task_has_its_file() throws IOException {
    JsonNode tasks = read(PACKAGE.resolve("skill.json")).at("/manifest/apis/custom/tasks");
    var files = new ArrayList<String>();
    for (JsonNode task : tasks) {
      String name = task.path("name").asText();
      String version = task.path("version").asText();
      assertThat(version).matches("[1-9][0-9]*");
      files.add(name + '.' + version + ".json");
      JsonNode definition = read(PACKAGE.resolve("tasks/" + name + '.' + version + ".json"));
      assertThat(definition.path("openapi").asText()).startsWith("3.");
      assertThat(definition.at("/info/version").asText()).isEqualTo(version);
      assertThat(definition.path("paths")).hasSize(1);
      assertThat(definition.path("paths").has('/' + name)).isTrue();
      assertThat(definition.at("/paths/~1" + name + "/post/requestBody/content")).hasSize(1);
      assertThat(definition.at("/components/schemas/Input/properties")).isNotEmpty();
    }
    try (var kept = Files.list(PACKAGE.resolve("tasks"))) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files);
    }
  }

  private static Map<String, String> slots(JsonNode intent) {
    var slots = new HashMap<String, String>();
    intent
        .path("slots")
        .forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
    return slots;
  }

  private static List<String> texts(JsonNode type, List<String> texts) {
    for (JsonNode value : type.path("values")) {
      texts.add(value.at("/name/value").asText());
      value.at("/name/synonyms").forEach(synonym -> texts.add(synonym.asText()));
    }
    return texts;
  }

  private static JsonNode model(Path file) {
    return read(file).at("/interactionModel/languageModel");
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
