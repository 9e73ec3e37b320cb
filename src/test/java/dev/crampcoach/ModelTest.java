package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.dialogue.NonCatalogueTopic;
import dev.crampcoach.model.SentenceClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Binds the copies that Amazon makes us keep: the interaction model, the catalogue's ids and the
 * topic model's labels.
 */
class ModelTest {
  private static final JsonNode MODEL = read();
  private static final Set<String> OWN_WORDS =
      Set.of(
          "MoreIntent",
          "EasingIntent",
          "NotEasingIntent",
          "ThanksIntent",
          "CrampNowIntent",
          "CrampElsewhereIntent",
          "StartStretchIntent",
          "SeekCareIntent",
          "AboutIntent",
          "GuideIntent",
          "HowLongIntent",
          "ProofIntent",
          "WhoNotIntent",
          "FeelsIntent",
          "EasierIntent");

  private static JsonNode read() {
    try {
      return new ObjectMapper()
          .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
          .path("interactionModel")
          .path("languageModel");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_topics_of_the_model_are_the_items_of_the_catalogue() {
    Set<String> items =
        BundledCatalogue.of(Skill.LANGUAGE).catalogue().items().stream()
            .map(Item::id)
            .collect(Collectors.toCollection(TreeSet::new));
    items.remove("cramp-now");
    assertThat(ids("TOPIC")).isEqualTo(items);
  }

  @Test
  void every_label_of_the_topic_model_is_an_item_or_known_to_the_dialogue() {
    Set<String> known =
        BundledCatalogue.of(Skill.LANGUAGE).catalogue().items().stream()
            .map(Item::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream.of(NonCatalogueTopic.values()).map(NonCatalogueTopic::id).forEach(known::add);
    assertThat(new TreeSet<>(SentenceClassifier.topics(Skill.LANGUAGE).labels())).isEqualTo(known);
  }

  @Test
  void a_synonym_stands_for_one_value_of_a_type() {
    for (JsonNode type : MODEL.path("types")) {
      Map<String, String> seen = new HashMap<>();
      for (JsonNode value : type.path("values")) {
        String id = value.path("id").asText(value.path("name").path("value").asText());
        var names = new ArrayList<String>(List.of(value.path("name").path("value").asText()));
        value.path("name").path("synonyms").forEach(synonym -> names.add(synonym.asText()));
        names.forEach(name -> assertThat(seen.putIfAbsent(name, id)).as(name).isIn(null, id));
      }
    }
  }

  @Test
  void the_main_intents_have_thirty_samples_or_more() {
    for (JsonNode intent : MODEL.path("intents")) {
      if (OWN_WORDS.contains(intent.path("name").asText())) {
        assertThat(intent.path("samples").size())
            .as(intent.path("name").asText())
            .isGreaterThanOrEqualTo(30);
      }
    }
  }

  @Test
  void every_slot_has_a_type_that_exists() {
    Set<String> types = new HashSet<>();
    MODEL
        .path("types")
        .forEach(
            type -> {
              types.add(type.path("name").asText());
            });
    MODEL
        .path("intents")
        .forEach(
            intent ->
                intent
                    .path("slots")
                    .forEach(
                        slot -> {
                          String type = slot.path("type").asText();
                          assertThat(types.contains(type) || type.startsWith("AMAZON."))
                              .as(type)
                              .isTrue();
                        }));
  }

  private static Set<String> ids(String type) {
    var ids = new TreeSet<String>();
    for (JsonNode candidate : MODEL.path("types")) {
      if (candidate.path("name").asText().equals(type)) {
        candidate.path("values").forEach(value -> ids.add(value.path("id").asText()));
      }
    }
    return ids;
  }
}
