package dev.crampcoach.alexa.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of screen as it is sent: complete once it is JSON, and small. */
class ScreensTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Screens SCREENS = new Screens(Skill.LANGUAGE);
  private static final Pattern SHOWN = Pattern.compile("payload\\.shown\\.([a-zA-Z]+)");

  /** Speech, a card and a session's attributes have to find room beside it. */
  private static final int MOST_BYTES = 60_000;

  static JsonNode sent(Screen screen, String locale) {
    var ssml = new Ssml(Phrasebook.of(Skill.LANGUAGE), Phonebook.of(locale), CATALOGUE);
    RenderDocumentDirective directive =
        SCREENS.draw(screen, ssml, Locale.forLanguageTag(locale), "screen-1");
    try {
      return new ObjectMapper().readTree(new JacksonSerializer().serialize(directive));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Screen> samples() {
    return SampleScreens.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void it_is_a_document_with_what_it_asks_for_and_small(Screen screen) {
    JsonNode sent = sent(screen, "en-US");
    assertThat(sent.path("type").asText()).isEqualTo("Alexa.Presentation.APL.RenderDocument");
    assertThat(sent.path("token").asText()).isEqualTo("screen-1");
    assertThat(sent.at("/document/version").asText()).isEqualTo("1.4");
    assertThat(sent.at("/document/mainTemplate/items")).hasSize(2);
    assertThat(sent.at("/datasources/shown")).isNotEmpty();
    assertThat(sent.at("/datasources/shown/heading").asText()).isNotBlank();
    assertThat(sent.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
  }

  /** For the command that holds them against Amazon's schemas: src/ship/check-screens. */
  @Test
  void they_are_written_where_they_can_be_checked() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    for (var sample : SampleScreens.all().entrySet()) {
      JsonNode sent = sent(sample.getValue(), "en-US");
      Files.writeString(folder.resolve(sample.getKey() + ".json"), sent.toPrettyString());
      assertThat(folder.resolve(sample.getKey() + ".json")).isNotEmptyFile();
    }
  }

  /** The SDK leaves empty texts and lists out, and a document must not miss them. */
  @Test
  void what_a_document_always_asks_for_is_always_there() {
    for (Screen screen : samples().toList()) {
      JsonNode sent = sent(screen, "en-US");
      JsonNode shown = sent.at("/datasources/shown");
      for (String option : List.of("label", "touch", "strong", "small")) {
        shown.path("options").forEach(one -> assertThat(one.has(option)).isTrue());
      }
      assertThat(sent.toString()).doesNotContain("\"\"").doesNotContain("[]").doesNotContain("{}");
    }
  }

  @Test
  void what_a_document_asks_for_is_what_its_screens_show() {
    Set<String> asked = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (Screen screen : samples().toList()) {
      JsonNode sent = sent(screen, "en-US");
      SHOWN
          .matcher(sent.path("document").toString())
          .results()
          .forEach(name -> asked.add(name.group(1)));
      sent.at("/datasources/shown").fieldNames().forEachRemaining(shown::add);
    }
    assertThat(shown).containsAll(asked);
    assertThat(asked).containsAll(shown);
  }

  @Test
  void a_number_to_call_is_the_locale_s_and_stands_large() {
    Screen warning = SampleScreens.all().get("warning");
    assertThat(sent(warning, "en-US").at("/datasources/shown/number").asText()).isEqualTo("911");
    assertThat(sent(warning, "en-GB").at("/datasources/shown/number").asText()).isEqualTo("999");
    assertThat(sent(warning, "xx-XX").at("/datasources/shown/number").asText())
        .isEqualTo("Your local emergency number");
    assertThat(sent(warning, "en-US").at("/datasources/shown/size").asInt()).isGreaterThan(20);
  }

  static Stream<String> guided() {
    return CATALOGUE.items().stream().filter(GuidedItem.class::isInstance).map(Item::id);
  }

  @ParameterizedTest
  @MethodSource("guided")
  void every_stretch_and_hands_on_remedy_is_drawn(String id) {
    JsonNode sent = sent(SampleScreens.step(id), "en-US");
    JsonNode picture = sent.at("/document/graphics/picture");
    assertThat(picture.path("type").asText()).isEqualTo("AVG");
    assertThat(picture.findValuesAsText("pathData")).hasSizeGreaterThan(12);
    assertThat(picture.toString()).contains("${begun}").contains("${held}").contains("${mirror}");
  }

  @Test
  void the_other_leg_is_the_mirror_of_the_one() {
    assertThat(sent(SampleScreens.step("standing-quad"), "en-US").at("/datasources/shown/mirror"))
        .hasToString("1");
    assertThat(sent(SampleScreens.all().get("step"), "en-US").at("/datasources/shown/mirror"))
        .hasToString("-1");
  }
}
