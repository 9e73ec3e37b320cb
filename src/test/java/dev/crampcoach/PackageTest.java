package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.smapi.model.v1.skill.Manifest.SkillManifestEnvelope;
import com.amazon.ask.smapi.model.v1.skill.interactionModel.InteractionModelData;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.crampcoach.trainer.Icon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The skill package: manifest, interaction models and icons are valid for Amazon's own classes, and
 * complete in every locale.
 */
class PackageTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .findAndAddModules()
          .build()
          .addHandler(new Discriminators());
  private static final JsonNode MANIFEST = read(PACKAGE.resolve("skill.json")).path("manifest");
  private static final JsonNode LISTINGS = MANIFEST.at("/publishingInformation/locales");

  /** Amazon's classes do not know the field that tells their subclasses apart. */
  private static final class Discriminators extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        com.fasterxml.jackson.core.JsonParser json,
        JsonDeserializer<?> reader,
        Object bean,
        String property)
        throws IOException {
      if (property.equals("type")) {
        json.skipChildren();
        return true;
      }
      return false;
    }
  }

  static Stream<String> locales() {
    return Stream.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
  }

  @Test
  void the_manifest_is_one_to_amazon() throws IOException {
    JsonNode written = read(PACKAGE.resolve("skill.json"));
    var known = JSON.treeToValue(written, SkillManifestEnvelope.class);
    assertNothingLost(written, JSON.valueToTree(known), "");
  }

  @ParameterizedTest
  @MethodSource("locales")
  void a_model_is_one_to_amazon(String locale) throws IOException {
    JsonNode written = read(PACKAGE.resolve("interactionModels/custom/" + locale + ".json"));
    var known = JSON.treeToValue(written, InteractionModelData.class);
    assertNothingLost(written, JSON.valueToTree(known), "");
  }

  @Test
  void every_locale_is_everywhere() throws IOException {
    Set<String> wanted = new TreeSet<>(locales().toList());
    assertThat(names(LISTINGS)).isEqualTo(wanted);
    assertThat(names(MANIFEST.at("/privacyAndCompliance/locales"))).isEqualTo(wanted);
    try (var files = Files.list(PACKAGE.resolve("interactionModels/custom"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void nothing_is_asked_for_but_reminders_and_what_happens_to_them() {
    assertThat(MANIFEST.path("permissions"))
        .extracting(permission -> permission.path("name").asText())
        .containsExactly("alexa::alerts:reminders:skill:readwrite");
    assertThat(MANIFEST.at("/events/subscriptions"))
        .extracting(event -> event.path("eventName").asText())
        .containsExactlyInAnyOrder(
            "SKILL_PERMISSION_ACCEPTED",
            "SKILL_PERMISSION_CHANGED",
            "SKILL_DISABLED",
            "REMINDER_CREATED",
            "REMINDER_UPDATED",
            "REMINDER_DELETED");
    assertThat(MANIFEST.at("/publishingInformation/category").asText())
        .isEqualTo("HEALTH_AND_FITNESS");
    assertThat(MANIFEST.at("/publishingInformation/testingInstructions").asText())
        .contains("open cramp coach");
  }

  @Test
  void the_icons_are_the_drawing_in_the_sizes_of_the_store() throws IOException {
    Icon icon = Icon.read(Path.of("src/ship/icon.svg"));
    for (var size : Icon.SIZES.entrySet()) {
      BufferedImage drawn = icon.draw(size.getValue());
      BufferedImage kept =
          ImageIO.read(PACKAGE.resolve("assets/images").resolve(size.getKey()).toFile());
      assertThat(kept.getWidth()).isEqualTo(size.getValue()).isEqualTo(kept.getHeight());
      // Edges may be smoothed a little differently by another Java.
      assertThat(difference(drawn, kept)).isLessThan(2);
    }
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
        }
      }
    }
    return sum / (3.0 * one.getWidth() * one.getHeight());
  }

  /** What Amazon's classes do not know is not there any more when they are written again. */
  private static void assertNothingLost(JsonNode written, JsonNode known, String where) {
    if (written.isObject()) {
      written
          .properties()
          .forEach(
              f ->
                  assertNothingLost(
                      f.getValue(), known.path(f.getKey()), where + "/" + f.getKey()));
    } else if (written.isArray()) {
      assertThat(known.size()).as(where).isEqualTo(written.size());
      for (int i = 0; i < written.size(); i++) {
        assertNothingLost(written.get(i), known.get(i), where + "/" + i);
      }
    } else {
      assertThat(known).as(where).isEqualTo(written);
    }
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
