package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a catalogue file stops the build with the item's id and the reason. */
class CatalogueCompilerTest {
  private static final Path REAL = Path.of("src", "main", "resources", "catalogue");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.walk(REAL)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(REAL.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private String compile() throws IOException {
    return new CatalogueCompiler(folder, "en").compile().path("version").asText();
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(
        path,
        text.replaceFirst(
            java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
  }

  private void stops(String message) {
    assertThatThrownBy(this::compile)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void the_same_files_give_the_same_version_and_a_changed_word_another() throws IOException {
    String version = compile();
    assertThat(compile()).isEqualTo(version);
    replace("en/care.yaml", "Use a warm pack on low", "Take a warm pack on low");
    assertThat(compile()).isNotEqualTo(version);
  }

  @Test
  void an_unknown_avoid_id() throws IOException {
    replace("care.yaml", "possible-clot", "posible-clot");
    stops("gentle-massage: avoid: not one of the Avoid ids");
  }

  @Test
  void a_hold_that_is_no_number() throws IOException {
    replace("stretches.yaml", "seconds: 30", "seconds: thirty");
    stops("bed-slide-out: seconds: not a whole number");
  }

  @Test
  void a_hold_that_is_too_long() throws IOException {
    replace("care.yaml", "seconds: 900", "seconds: 9000");
    stops("heat: seconds: nought to twenty minutes");
  }

  @Test
  void an_item_without_words() throws IOException {
    replace("en/care.yaml", "\nheat:", "\nheet:");
    stops("heat: no words in en");
  }

  @Test
  void words_without_an_item() throws IOException {
    Files.writeString(
        folder.resolve("en/care.yaml"),
        Files.readString(folder.resolve("en/care.yaml")) + "\nghost:\n  name: \"a ghost\"\n");
    stops("words without facts: [ghost]");
  }

  @Test
  void markup_in_a_sentence() throws IOException {
    replace("en/care.yaml", "Use a warm pack on low", "Use a <b>warm</b> pack on low");
    stops("heat: answer: markup or control characters");
  }

  @Test
  void a_related_item_that_does_not_exist() throws IOException {
    replace("care.yaml", "related: [", "related: [no-such-item, ");
    stops("treatment-and-prevention: related: no item no-such-item");
  }

  @Test
  void a_source_that_does_not_exist() throws IOException {
    replace("care.yaml", "sources: [", "sources: [S999, ");
    stops("treatment-and-prevention: sources: no source S999");
  }

  @Test
  void a_misspelt_field() throws IOException {
    replace("en/care.yaml", "  caution:", "  cuation:");
    stops("treatment-and-prevention: unknown field: cuation");
  }

  @Test
  void a_name_that_stands_for_two_items() throws IOException {
    replace("en/care.yaml", "\"frozen peas\"", "\"heating pad\"");
    stops("\"heating pad\" stands under");
  }

  @Test
  void a_routine_with_more_rounds_than_its_stretch() throws IOException {
    replace("routines.yaml", "lying-butterfly, rounds: 3", "lying-butterfly, rounds: 4");
    stops("bedtime-routine: parts: lying-butterfly: rounds: two to 3");
  }

  @Test
  void a_routine_with_a_part_that_is_no_stretch() throws IOException {
    replace("routines.yaml", "item: lying-butterfly", "item: salt");
    stops("bedtime-routine: parts: no stretch salt");
  }

  @Test
  void a_hold_that_begins_before_the_first_step() throws IOException {
    replace("en/stretches.yaml", "setup: 4", "setup: 0");
    stops("bed-slide-out: setup: one to the number of steps");
  }

  @Test
  void a_clause_without_words() throws IOException {
    replace("en/clauses.yaml", "  possible-clot: \"you might have a blood clot\"\n", "");
    stops("avoid: no words for POSSIBLE_CLOT");
  }
}
