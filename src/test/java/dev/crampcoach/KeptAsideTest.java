package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only scored is never learned from. */
class KeptAsideTest {
  private static final Path TESTS = Path.of("src", "test", "resources");
  private static final Path LEARNED = Path.of("src", "trainer", "phrases");

  @ParameterizedTest
  @CsvSource({"paraphrases, kept.txt", "triage, kept.txt", "water, kept.txt", "lock, kept.txt"})
  void no_kept_sentence_is_a_phrase_to_learn_from(String folder, String file) throws IOException {
    Set<Words> kept;
    try (Stream<String> lines = Files.lines(TESTS.resolve(folder).resolve(file))) {
      kept =
          lines
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" [:|] "))
              .filter(parts -> parts.length > 1)
              .map(parts -> Words.of(parts[1]))
              .collect(Collectors.toSet());
    }
    assertThat(kept).isNotEmpty();
    var both = new HashSet<>(learned());
    both.retainAll(kept);
    assertThat(both.size()).as("sentences that are learned from and scored").isZero();
  }

  private static Set<Words> learned() throws IOException {
    var all = new HashSet<Words>();
    try (Stream<Path> files = Files.walk(LEARNED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file).forEach(line -> all.add(Words.of(line)));
      }
    }
    return all;
  }
}
