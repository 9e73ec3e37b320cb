package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the store listing and the instructions for a certifier tell people to say works, and what
 * they claim is true.
 */
class StoreListingTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final JsonNode MANIFEST = manifest();
  private static final JsonNode LISTINGS = MANIFEST.at("/publishingInformation/locales");
  private static final Set<String> IN_A_STRETCH = Set.of("next", "pause", "slower");

  static Stream<String> locales() {
    return PackageTest.locales();
  }

  static Stream<List<String>> examples() {
    return locales()
        .flatMap(
            locale ->
                texts(LISTINGS.path(locale).path("examplePhrases")).stream()
                    .map(phrase -> List.of(locale, phrase)));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void a_listing_says_what_a_health_skill_must(String locale) {
    JsonNode listing = LISTINGS.path(locale);
    assertThat(listing.path("name").asText()).startsWith("Cramp Coach").hasSizeBetween(2, 50);
    assertThat(listing.path("summary").asText()).hasSizeBetween(20, 160);
    assertThat(listing.path("description").asText())
        .hasSizeLessThan(4000)
        .contains("general information only", "not medical advice", "no substitute for a doctor")
        .contains("In an emergency, call your local emergency services")
        .doesNotContainIgnoringCase("life-saving")
        .doesNotContainIgnoringCase("will cure");
    assertThat(texts(listing.path("keywords")))
        .hasSizeBetween(5, 30)
        .doesNotHaveDuplicates()
        .allMatch(keyword -> keyword.length() <= 30);
    for (String icon : List.of("smallIconUri", "largeIconUri")) {
      assertThat(PACKAGE.resolve(listing.path(icon).asText().replace("file://", ""))).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("locales")
  void the_first_example_opens_the_skill(String locale) {
    List<String> phrases = texts(LISTINGS.path(locale).path("examplePhrases"));
    assertThat(phrases).hasSize(3).doesNotHaveDuplicates();
    assertThat(phrases).allSatisfy(phrase -> assertThat(phrase).startsWith("Alexa, "));
    assertThat(phrases.get(0)).isEqualTo("Alexa, open cramp coach");
    Said said = Speech.listener(locale).say(phrases.get(0));
    assertThat(said.open()).isTrue();
    assertThat(said.speech()).endsWith("?");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_works_word_for_word(List<String> example) {
    Said said = Speech.listener(example.get(0)).say(example.get(1));
    assertThat(said.speech()).isNotBlank();
    if (said.intent() != null) {
      assertThat(said.intent())
          .as("a sample of the model, not free speech")
          .isIn("CrampNowIntent", "AboutIntent", "SeekCareIntent");
    }
  }

  /** Alexa+ reads the listing to decide whom to call: a person in pain must find us by it. */
  @ParameterizedTest
  @MethodSource("locales")
  void a_listing_is_found_by_what_a_person_in_pain_says(String locale) {
    JsonNode listing = LISTINGS.path(locale);
    assertThat(listing.path("name").asText()).containsIgnoringCase("inner thigh cramp");
    assertThat(listing.path("summary").asText()).contains("My inner thigh is cramping", "groin");
    assertThat(listing.path("description").asText())
        .contains("my inner thigh is cramping", "cramp in my groin", "charley horse", "at night");
    assertThat(texts(listing.path("keywords")))
        .contains("inner thigh cramp", "groin cramp", "adductor cramp", "leg cramp");
  }

  /** Alexa+ may only open the skill; the same words are then said to it. */
  @ParameterizedTest
  @MethodSource("examples")
  void an_example_works_through_alexa_plus_by_the_second_turn(List<String> example) {
    Speech listener = Speech.listener(example.get(0)).on("alexa-plus");
    Said said = listener.say(example.get(1));
    assertThat(said.open()).isTrue();
    String words = example.get(1).replaceFirst("Alexa, (?:ask|tell) cramp coach ", "");
    if (words.contains("cramping")) {
      assertThat(listener.say("yes").speech()).startsWith("Okay. Stop and hold still.");
    } else if (words.startsWith("what")) {
      assertThat(said.slots()).containsEntry("topic", "treatment-and-prevention");
    }
  }

  /** Whatever the store tells people to say is understood, as a session is open. */
  @ParameterizedTest
  @MethodSource("locales")
  void what_a_description_quotes_can_be_said(String locale) {
    List<String> quoted = quoted(LISTINGS.path(locale).path("description").asText());
    assertThat(quoted).hasSizeGreaterThan(10);
    for (String device : List.of("echo", "alexa-plus")) {
      for (String words : quoted) {
        Speech listener = Speech.listener(locale).on(device);
        listener.say("open cramp coach");
        if (IN_A_STRETCH.contains(words)) {
          listener.sayAll(List.of("start the chair routine", "start"));
        }
        assertUnderstood(listener.say(words), device + ": " + words);
      }
    }
  }

  /** Each numbered line is a conversation, word for word. */
  @Test
  void a_certifier_can_say_what_the_instructions_tell() {
    String instructions = MANIFEST.at("/publishingInformation/testingInstructions").asText();
    assertThat(instructions).hasSizeLessThan(4000);
    for (String device : List.of("echo", "echo-show", "alexa-plus")) {
      for (String line : instructions.split("\n")) {
        Speech listener = Speech.listener().on(device).world("timeZone", "America/New_York");
        for (String words : quoted(line)) {
          assertUnderstood(listener.say(words), device + ": " + words);
        }
      }
    }
  }

  /** What the instructions tell of the first launch, the gate, the place and the plan. */
  @Test
  void what_the_instructions_tell_is_what_is_said() {
    Speech listener = Speech.listener().world("timeZone", "America/New_York");
    assertThat(listener.say("open cramp coach").speech())
        .contains("general information", "no stand-in for a doctor", "cramping right now?");
    assertThat(listener.say("start the chair routine").speech()).contains("say start");
    listener.sayAll(List.of("start", "next", "pause"));
    assertThat(listener.say("open cramp coach").speech()).contains("Want to carry on");
    assertThat(listener.say("remind me to drink at ten and three").speech()).endsWith("?");
    assertThat(listener.say("yes").speech()).contains("I'd remind you", "10 in the morning");
    assertThat(listener.say("yes").alexa()).isNotBlank();
  }

  private static void assertUnderstood(Said said, String words) {
    assertThat(said.speech() + said.alexa()).as(words).isNotBlank();
    assertThat(said.intent()).as(words).isNotEqualTo("AMAZON.FallbackIntent");
    assertThat(said.speech()).as(words).doesNotContain("missed that", "No stretch is going on");
  }

  private static List<String> quoted(String text) {
    return Pattern.compile("\"([^\"]+)\"").matcher(text).results().map(it -> it.group(1)).toList();
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(PACKAGE.resolve("skill.json").toFile()).path("manifest");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
