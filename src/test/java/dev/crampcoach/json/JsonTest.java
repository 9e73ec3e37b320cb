package dev.crampcoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same trees and the same text as an ObjectMapper's. */
class JsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-2,3.5,1e3,12345678901,123456789012345678901234567890],\"b\":{},\"c\":[]}",
        "[true,false,null,\"\",\"\\u00e9\\n\\\"\\\\/\\u2028\"]",
        "{\"a\":1,\"a\":2}",
        "\"text\"",
        "42",
        "",
        "{} trailing"
      })
  void a_tree_is_the_same_tree(String text) throws IOException {
    JsonNode tree = Json.read(text);
    assertThat(tree).isEqualTo(MAPPER.readTree(text));
    assertThat(Json.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(tree);
    if (!tree.isMissingNode()) {
      assertThat(Json.write(tree)).isEqualTo(tree.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,", "{\"a\"}", "nul", "<xml/>", "\"\\x\"", "{\"a\":01}"})
  void what_is_no_json_is_refused(String text) {
    assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void what_is_too_deep_to_be_meant_is_refused() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(JsonProcessingException.class);
  }
}
