package dev.crampcoach.alexa;

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
  void the_skill_knows_the_intents_of_the_interaction_model_and_no_others() throws IOException {
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
    assertThat(IntentNames.fixed()).isEqualTo(fixed);
  }

  @Test
  void every_intent_with_words_has_its_carrier() throws IOException {
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile());
    Carriers carriers = Carriers.of("en");
    for (JsonNode intent : model.path("interactionModel").path("languageModel").path("intents")) {
      String name = intent.path("name").asText();
      if (name.endsWith("WordsIntent")
          && !name.equals("SentenceWordsIntent")
          && !name.equals("TellWordsIntent")) {
        String first = intent.path("samples").get(0).asText().replace("{words}", "x");
        assertThat(carriers.restore(name, "x")).as(name).isEqualTo(first);
      }
    }
  }
}
