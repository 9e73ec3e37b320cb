package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The training phrases: one file per label, one phrase per line, comments start with {@code #}. */
record Phrases(List<Example> examples) {

  /**
   * A training phrase and its label.
   *
   * @param ideas the concepts that the lexicon found in it
   */
  record Example(String label, Words words, Set<String> ideas) {}

  /**
   * @throws IllegalArgumentException naming the file, if a phrase is empty or has two labels
   */
  static Phrases read(Path folder) throws IOException {
    var examples = new ArrayList<Example>();
    Map<Words, String> seen = new HashMap<>();
    try (var files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> read(file, examples, seen));
    }
    return new Phrases(List.copyOf(examples));
  }

  private static void read(Path file, List<Example> examples, Map<Words, String> seen) {
    String label = file.getFileName().toString().replace(".txt", "");
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Words words = Words.of(line);
        String other = seen.putIfAbsent(words, label);
        if (words.isEmpty() || other != null && !other.equals(label)) {
          throw new IllegalArgumentException(
              file.getFileName() + ": \"" + line + "\" stands under " + other + " too");
        }
        if (other == null) {
          examples.add(new Example(label, words, Set.of()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
