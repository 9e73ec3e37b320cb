package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the facts F1 to F93: each is asked for in a sentence of its own and must be spoken, or says
 * why it is dropped.
 */
class FactsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "facts");
  private static final Map<String, List<List<String>>> NEEDLES = needles();

  /** Each fact must be within reach. */
  private static final int MOST_TURNS = 2;

  /**
   * One line of the fact files: {@code F38 | how long do i use heat > tell me more}, or {@code F36
   * | dropped | why}.
   *
   * @param turns what is asked; empty where the fact is dropped
   */
  private record Fact(String id, List<String> turns) {
    static Fact of(String line) {
      String[] parts = line.split("\\|", -1);
      boolean dropped = parts.length > 1 && parts[1].strip().equals("dropped");
      assertThat(parts).as(line).hasSize(dropped ? 3 : 2);
      assertThat(parts[parts.length - 1]).as(line).isNotBlank();
      List<String> turns = dropped ? List.of() : split(parts[1]);
      assertThat(turns).as(line).hasSizeLessThanOrEqualTo(MOST_TURNS);
      return new Fact(parts[0].strip(), turns);
    }

    private static List<String> split(String turns) {
      return Arrays.stream(turns.split(">")).map(String::strip).toList();
    }
  }

  @Test
  void every_fact_is_asked_for_or_dropped_for_a_reason() throws IOException {
    List<String> all = IntStream.rangeClosed(1, 93).mapToObj(number -> "F" + number).toList();
    assertThat(facts().map(Fact::id).distinct()).containsExactlyInAnyOrderElementsOf(all);
  }

  @TestFactory
  Stream<DynamicTest> the_skill_speaks_each_fact() throws IOException {
    return facts()
        .filter(fact -> !fact.turns().isEmpty())
        .map(fact -> DynamicTest.dynamicTest(fact.id() + ": " + fact.turns(), () -> ask(fact)));
  }

  private static void ask(Fact fact) {
    // A needle may be the beginning of a word.
    String heard = " " + Words.of(heard(fact.turns()));
    assertThat(NEEDLES.get(fact.id()))
        .as(fact.id() + ": " + heard)
        .allMatch(either -> either.stream().anyMatch(word -> heard.contains(" " + word)));
  }

  private static String heard(List<String> turns) {
    return Speech.listener().sayAll(turns).stream()
        .map(Said::speech)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void each_fact_that_is_asked_for_has_two_needles() throws IOException {
    assertThat(facts().filter(fact -> !fact.turns().isEmpty()).map(Fact::id).distinct())
        .containsExactlyInAnyOrderElementsOf(NEEDLES.keySet());
    NEEDLES.forEach((fact, words) -> assertThat(words).as(fact).hasSize(2));
  }

  /** The words by fact of {@code needles.txt}: each needle is a word or one of several. */
  private static Map<String, List<List<String>>> needles() {
    try {
      return Files.readAllLines(FOLDER.resolve("needles.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(
                  parts -> parts[0].strip(),
                  parts ->
                      Arrays.stream(parts[1].strip().split(" "))
                          .map(either -> List.of(either.split("\\|")))
                          .toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Fact> facts() throws IOException {
    var facts = new ArrayList<Fact>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> !each.endsWith("needles.txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Fact::of)
            .forEach(facts::add);
      }
    }
    return facts.stream();
  }
}
