package dev.crampcoach.alexa.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The documents use only what devices from APL 1.4 on know, and nothing from elsewhere. A device
 * leaves out without a word what it does not know, so nobody would tell us.
 */
class ScreenDocumentsTest {
  private static final Set<String> COMPONENTS =
      Set.of("Container", "Frame", "ScrollView", "Text", "TouchWrapper", "VectorGraphic");
  private static final Set<String> COMMANDS = Set.of("Idle", "SendEvent", "Sequential");
  private static final Set<String> GRAPHICS = Set.of("AVG", "group", "path");
  private static final Set<String> VALUES = Set.of("APL", "number", "object");

  private static final Set<String> PROPERTIES =
      Set.of(
          ("type when item items data width height padding paddingLeft paddingRight paddingTop"
                  + " paddingBottom spacing grow shrink alignSelf alignItems justifyContent direction"
                  + " position left top display opacity accessibilityLabel inheritParentState style"
                  + " onMount onPress commands arguments delay screenLock backgroundColor borderColor"
                  + " borderRadius borderWidth text color fontSize fontWeight lineHeight maxLines"
                  + " textAlign textAlignVertical source scale")
              .split(" "));

  private static void walk(JsonNode node, BiConsumer<String, JsonNode> visit) {
    if (node.isObject() && node.path("type").isTextual()) {
      visit.accept(node.path("type").asText(), node);
    }
    node.forEach(child -> walk(child, visit));
  }

  private static Iterable<JsonNode> documents() {
    return SampleScreens.all().values().stream()
            .map(screen -> ScreensTest.sent(screen, "en-US").path("document"))
        ::iterator;
  }

  @Test
  void only_known_components_commands_and_properties_occur() {
    for (JsonNode document : documents()) {
      Set<String> layouts = names(document.path("layouts"));
      walk(
          document,
          (type, node) -> {
            if (COMPONENTS.contains(type) || COMMANDS.contains(type)) {
              var own = new TreeSet<>(names(node));
              own.removeAll(PROPERTIES);
              own.removeAll(graphicParameters(document, node));
              assertThat(own).as(type).isEmpty();
            } else {
              boolean known =
                  layouts.contains(type) || GRAPHICS.contains(type) || VALUES.contains(type);
              assertThat(known).as(type).isTrue();
            }
          });
    }
  }

  /** A vector graphic takes the parameters of the drawing that it shows. */
  private static Set<String> graphicParameters(JsonNode document, JsonNode node) {
    var names = new TreeSet<String>();
    document
        .path("graphics")
        .path(node.path("source").asText())
        .path("parameters")
        .forEach(parameter -> names.add(parameter.path("name").asText()));
    // A screen may have no picture today, and its place knows what one would take.
    return node.path("source").asText().equals("picture")
        ? Set.of("begun", "held", "mirror")
        : names;
  }

  @Test
  void a_layout_is_called_with_the_parameters_that_it_has() {
    for (JsonNode document : documents()) {
      JsonNode layouts = document.path("layouts");
      walk(
          document,
          (type, node) -> {
            if (layouts.has(type)) {
              var own = new TreeSet<>(names(node));
              own.removeAll(PROPERTIES);
              layouts
                  .path(type)
                  .path("parameters")
                  .forEach(
                      one ->
                          own.remove(one.isTextual() ? one.asText() : one.path("name").asText()));
              assertThat(own).as(type).isEmpty();
            }
          });
    }
  }

  @Test
  void nothing_comes_from_elsewhere() {
    for (JsonNode document : documents()) {
      assertThat(document.path("version").asText()).isEqualTo("1.4");
      assertThat(document.has("import")).isFalse();
      assertThat(document.toString()).doesNotContain("://");
    }
  }

  @Test
  void what_can_be_touched_and_what_is_drawn_has_words_for_who_cannot_see_it() {
    for (JsonNode document : documents()) {
      walk(
          document,
          (type, node) -> {
            if (type.equals("TouchWrapper")) {
              assertThat(node.path("accessibilityLabel").asText()).isNotBlank();
            }
          });
    }
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
