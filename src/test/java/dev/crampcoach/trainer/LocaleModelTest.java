package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The interaction models of the other locales differ in words only, and are up to date. */
class LocaleModelTest {
  private static final Path HERE = Path.of("");
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");

  static Stream<String> locales() throws IOException {
    return LocaleModel.locales(HERE).stream();
  }

  @Test
  void there_are_four_of_them() throws IOException {
    assertThat(locales()).containsExactly("en-AU", "en-CA", "en-GB", "en-IN");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void what_stands_in_the_package_is_what_the_build_makes(String locale) throws IOException {
    assertThat(Files.readString(MODELS.resolve(locale + ".json")))
        .isEqualTo(LocaleModel.generate(HERE, locale));
  }

  @Test
  void the_american_model_is_written_the_same_way() throws IOException {
    Path file = MODELS.resolve("en-US.json");
    assertThat(LocaleModel.print(new ObjectMapper().readTree(file.toFile())).strip())
        .isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("locales")
  void intents_slots_and_ids_are_the_american_ones(String locale) throws IOException {
    assertThat(skeleton(locale)).isEqualTo(skeleton("en-US"));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void no_words_stand_in_two_places(String locale) throws IOException {
    JsonNode language = language(locale);
    var samples = new ArrayList<String>();
    language
        .path("intents")
        .forEach(intent -> intent.path("samples").forEach(text -> samples.add(text.asText())));
    assertThat(samples).doesNotHaveDuplicates();
    assertThat(samples).allMatch(text -> text.matches("[a-z '{}.-]+"));
    for (JsonNode type : language.path("types")) {
      var seen = new HashMap<String, Integer>();
      int number = 0;
      for (JsonNode value : type.path("values")) {
        int current = number++;
        names(value)
            .forEach(n -> assertThat(seen.putIfAbsent(n, current)).as(n).isIn(null, current));
      }
      assertThat(type.path("values").size()).isLessThan(1000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, SeekCareIntent, when should i see a gp",
    "en-GB, CallHelpIntent, dial nine nine nine",
    "en-AU, CallHelpIntent, dial triple zero",
    "en-IN, CallHelpIntent, dial one one two",
    "en-CA, SeekCareIntent, when should i go to emerg"
  })
  void people_are_understood_where_they_live(String locale, String intent, String words)
      throws IOException {
    for (JsonNode candidate : language(locale).path("intents")) {
      if (candidate.path("name").asText().equals(intent)) {
        var samples = new ArrayList<String>();
        candidate.path("samples").forEach(text -> samples.add(text.asText()));
        assertThat(samples).contains(words);
      }
    }
  }

  @Test
  void british_words_are_spelled_so() throws IOException {
    assertThat(Files.readString(MODELS.resolve("en-GB.json")))
        .contains("quinine sulphate", "\"trainers\"")
        .doesNotContain("sulfate", "\"aging\"");
  }

  private static List<String> names(JsonNode value) {
    var names = new ArrayList<String>(List.of(value.path("name").path("value").asText()));
    value.path("name").path("synonyms").forEach(synonym -> names.add(synonym.asText()));
    return names;
  }

  /** Everything but words: names of intents, slots with their types, and the ids of each type. */
  private static TreeMap<String, List<String>> skeleton(String locale) throws IOException {
    var skeleton = new TreeMap<String, List<String>>();
    JsonNode language = language(locale);
    skeleton.put("invocation", List.of(language.path("invocationName").asText()));
    for (JsonNode intent : language.path("intents")) {
      var slots = new ArrayList<String>();
      intent.path("slots").forEach(slot -> slots.add(slot.path("name") + ":" + slot.path("type")));
      skeleton.put(intent.path("name").asText(), slots);
    }
    for (JsonNode type : language.path("types")) {
      var ids = new ArrayList<String>();
      type.path("values").forEach(value -> ids.add(value.path("id").asText("")));
      ids.removeIf(String::isEmpty);
      skeleton.put("type " + type.path("name").asText(), ids);
    }
    return skeleton;
  }

  private static JsonNode language(String locale) throws IOException {
    return new ObjectMapper()
        .readTree(MODELS.resolve(locale + ".json").toFile())
        .path("interactionModel")
        .path("languageModel");
  }
}
