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
    stops("heat: how: say: markup or control characters");
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
    replace("en/care.yaml", "      caution:", "      cuation:");
    stops("treatment-and-prevention: overview: unknown field: cuation");
  }

  @Test
  void an_unknown_kind_of_line() throws IOException {
    replace("care.yaml", "diabetes: {kind: may-i-or-safe", "diabetes: {kind: may-i");
    stops("heat: diabetes: kind: not one of the LineKind ids");
  }

  @Test
  void a_line_without_a_kind() throws IOException {
    replace("care.yaml", "new-injury: {kind: may-i-or-safe}", "new-injury: {facts: [F38]}");
    stops("heat: new-injury: kind: missing");
  }

  @Test
  void a_fact_that_is_none() throws IOException {
    replace("care.yaml", "facts: [F38]", "facts: [fact38]");
    stops("heat: bath-or-towel: facts: not a fact id");
  }

  @Test
  void a_misspelt_field_of_a_line() throws IOException {
    replace("care.yaml", "facts: [F38]", "fatcs: [F38]");
    stops("heat: bath-or-towel: unknown field: fatcs");
  }

  @Test
  void a_line_without_words() throws IOException {
    replace("en/care.yaml", "    bath-or-towel:", "    bath-or-shower:");
    stops("heat: bath-or-towel: no words");
  }

  @Test
  void words_of_an_unknown_line() throws IOException {
    replace(
        "en/care.yaml",
        "    bath-or-towel:",
        "    bath:\n      say: \"A bath.\"\n    bath-or-towel:");
    stops("heat: bath: no such line");
  }

  @Test
  void an_id_that_is_no_words() throws IOException {
    replace("care.yaml", "    bath-or-towel:", "    more-2:");
    replace("en/care.yaml", "    bath-or-towel:", "    more-2:");
    stops("heat: lines: an id is words of small letters with hyphens");
  }

  @Test
  void a_first_sentence_over_its_length() throws IOException {
    replace(
        "en/care.yaml",
        "Use a warm pack on low for fifteen minutes, twenty at most.",
        "Use a warm pack" + " and another".repeat(5) + ".");
    stops("heat: how: say: first sentence: 14 words, at most 12");
  }

  @Test
  void a_line_over_its_length() throws IOException {
    replace("en/care.yaml", "Use a warm pack on low", "Use it." + " And then.".repeat(10));
    stops("heat: how: say: 44 words, at most 30");
  }

  @Test
  void a_caution_over_its_length() throws IOException {
    replace(
        "en/care.yaml",
        "No heat on a swollen",
        "No heat," + " no heat".repeat(4) + " on a swollen");
    stops("heat: how: caution: 19 words, at most 12");
  }

  @Test
  void an_item_without_lines() throws IOException {
    String care = Files.readString(folder.resolve("care.yaml"));
    int from = care.indexOf("  lines:", care.indexOf("- id: heat"));
    Files.writeString(
        folder.resolve("care.yaml"),
        care.substring(0, from) + care.substring(care.indexOf("  practice:", from)));
    stops("heat: ");
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
