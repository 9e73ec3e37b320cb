package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of training phrases: a phrase on each line, under headings such as {@code [how-often]}
 * that name the line of the item that answers it. A comment starts with {@code #}; one such as
 * {@code # writer: b} tells who wrote what follows, up to the next heading.
 *
 * @param label the topic or sign, which is the file's name
 */
record PhraseFile(String label, List<Phrase> phrases) {

  /**
   * A phrase.
   *
   * @param section the heading that it stands under; empty if it stands before the first
   * @param writer empty if it is not known
   */
  record Phrase(String text, Words words, Optional<String> section, Optional<String> writer) {}

  private static final String WRITER = "# writer:";

  static PhraseFile read(Path file) throws IOException {
    String label = file.getFileName().toString().replace(".txt", "");
    var phrases = new ArrayList<Phrase>();
    Optional<String> section = Optional.empty();
    Optional<String> writer = Optional.empty();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[") && line.strip().endsWith("]")) {
        section = Optional.of(line.strip().substring(1, line.strip().length() - 1));
        writer = Optional.empty();
      } else if (line.startsWith(WRITER)) {
        writer = Optional.of(line.substring(WRITER.length()).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        phrases.add(new Phrase(line, Words.of(line), section, writer));
      }
    }
    return new PhraseFile(label, phrases);
  }

  /** Reads all files of a folder, in the order of their names. */
  static List<PhraseFile> readAll(Path folder) throws IOException {
    var all = new ArrayList<PhraseFile>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        all.add(read(file));
      }
    }
    return all;
  }
}
