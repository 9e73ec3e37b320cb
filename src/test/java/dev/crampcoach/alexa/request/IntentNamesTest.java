package dev.crampcoach.alexa.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntentNamesTest {

  @Test
  void the_skill_knows_the_intents_of_the_interaction_model_and_uninvited_ones_of_amazon_s()
      throws IOException {
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile());
    Set<String> fixed = new HashSet<>();
    for (JsonNode intent : model.path("interactionModel").path("languageModel").path("intents")) {
      String name = intent.path("name").asText();
      assertThat(IntentNames.knows(name)).as(name).isTrue();
      if (!name.endsWith("WordsIntent")) {
        fixed.add(name);
      }
    }
    fixed.add("AMAZON.MoreIntent");
    assertThat(IntentNames.fixed()).isEqualTo(fixed);
  }

  /** A carrier that is put back must mean what was said: no "no" may get lost with it. */
  @Test
  void what_a_carrier_restores_is_what_was_said() throws IOException {
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile());
    Carriers carriers = Carriers.of("en");
    for (JsonNode intent : model.path("interactionModel").path("languageModel").path("intents")) {
      String name = intent.path("name").asText();
      if (!name.endsWith("WordsIntent") || name.equals("SentenceWordsIntent")) {
        continue;
      }
      for (JsonNode sample : intent.path("samples")) {
        String said = sample.asText().replace("{words}", "").strip();
        assertThat(said).as(name).doesNotContainPattern("n't|\\bnot\\b|\\bno\\b|never|without");
        assertThat(carriers.restore(name, "x")).as(name).isIn(harmless(said) + " x", "x");
      }
    }
  }

  private static String harmless(String said) {
    return switch (said) {
      case "what's", "whats" -> "what";
      case "how's" -> "how";
      case "could" -> "can";
      case "would" -> "will";
      case "remind", "remind me to" -> "remind me";
      case "between" -> "from";
      case "i am", "im" -> "i'm";
      case "ive", "i have" -> "i've";
      default -> said;
    };
  }
}
