package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that we can say: short, plain, and free of what must never be said. */
class WordsTest {
  private static final BundledCatalogue BUNDLED = BundledCatalogue.of(Skill.LANGUAGE);
  private static final double GRADE = 6.5;

  /** Source: clinical facts, sections 4C and 6C, and the brands of section 1. */
  private static final List<String> NEVER =
      List.of(
          "medicramp",
          "magnak",
          "don't worry",
          "probably nothing",
          "nothing serious",
          "you're fine",
          "harmless",
          "cure you",
          "will cure",
          "guarantee",
          "forty-eight hours",
          "flush out",
          "toxins",
          "detox",
          "at least eight",
          "the more the better",
          "milligram",
          "please select",
          "it's a clot",
          "only a cramp",
          "just a cramp");

  static Stream<Item> items() {
    return BUNDLED.catalogue().items().stream();
  }

  @ParameterizedTest
  @MethodSource("items")
  void nothing_is_said_that_must_not_be(Item item) {
    for (String words : spoken(item)) {
      assertThat(words.toLowerCase(java.util.Locale.ROOT)).as(item.id()).doesNotContain(NEVER);
      assertThat(words)
          .as(item.id())
          .doesNotContainPattern("[0-9<>&]")
          .doesNotContainPattern("could be|sounds like");
    }
  }

  @ParameterizedTest
  @MethodSource("items")
  void words_are_whole_sentences_without_a_question(Item item) {
    lines(item)
        .forEach(
            words ->
                assertThat(words).as(item.id()).matches("(?s)[A-Z].*[.!]").doesNotContain("?"));
  }

  @Test
  void health_advice_has_a_caution_of_its_own() {
    List<String> cautions =
        items()
            .flatMap(item -> item.wording().lines().stream())
            .flatMap(line -> line.caution().stream())
            .toList();
    assertThat(cautions).doesNotHaveDuplicates();
    assertThat(items().filter(item -> !item.wording().isAdvice()).map(Item::id))
        .containsExactlyInAnyOrder(
            "types", "common-questions", "what-i-can-do", "privacy", "are-you-a-doctor");
  }

  @Test
  void the_words_read_like_sixth_grade_or_lower_on_average() {
    double grade =
        items()
            .mapToDouble(item -> Grade.of(String.join(" ", spoken(item))))
            .average()
            .orElseThrow();
    System.out.printf("reading grade of the catalogue: %.1f on average%n", grade);
    assertThat(grade).isLessThanOrEqualTo(GRADE);
  }

  @Test
  void every_phrase_has_words_and_ends_with_at_most_one_question() throws IOException {
    Phrasebook.of(Skill.LANGUAGE);
    Properties words = properties();
    for (Phrase phrase : Phrase.values()) {
      String sentence = words.getProperty(phrase.key());
      assertThat(sentence.chars().filter(c -> c == '?').count())
          .as(phrase.key())
          .isLessThanOrEqualTo(2);
      assertThat(sentence.toLowerCase(java.util.Locale.ROOT))
          .as(phrase.key())
          .doesNotContain(NEVER);
      assertThat(sentence)
          .as(phrase.key())
          .doesNotContainPattern("[<>&]")
          .doesNotContainPattern(
              "(?i)(?<!who )could be|sounds like|drive yourself|i'll call|i can call")
          .doesNotContainPattern("[0-9]");
    }
  }

  private static Properties properties() throws IOException {
    try (InputStream in = WordsTest.class.getResourceAsStream("/phrases/en.properties")) {
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    }
  }

  private static List<String> spoken(Item item) {
    var words = new ArrayList<>(lines(item));
    if (item instanceof GuidedItem guided) {
      words.addAll(guided.guide().steps());
      words.add(guided.guide().feels());
      words.add(guided.guide().easier());
    }
    return words;
  }

  /** The item's answers and their cautions. */
  private static List<String> lines(Item item) {
    return item.wording().lines().stream()
        .flatMap(line -> Stream.concat(Stream.of(line.say()), line.caution().stream()))
        .toList();
  }
}
