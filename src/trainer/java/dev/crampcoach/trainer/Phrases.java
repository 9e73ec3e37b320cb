package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The training phrases of a folder: one file for each label. */
record Phrases(List<Example> examples) {

  /**
   * A training phrase and its label.
   *
   * @param ideas the concepts that the lexicon found in it
   */
  record Example(String label, Words words, Set<String> ideas) {}

  /**
   * Reads a folder. Within a label the order is alphabetical, so that a phrase that only moves
   * within its file trains no model anew.
   *
   * @throws IllegalArgumentException naming the file, if a phrase is empty or has two labels
   */
  static Phrases read(Path folder) throws IOException {
    var examples = new ArrayList<Example>();
    Map<Words, String> seen = new HashMap<>();
    for (PhraseFile file : PhraseFile.readAll(folder)) {
      examples.addAll(examples(file, seen));
    }
    return new Phrases(List.copyOf(examples));
  }

  private static List<Example> examples(PhraseFile file, Map<Words, String> seen) {
    var examples = new ArrayList<Example>();
    for (PhraseFile.Phrase phrase : file.phrases()) {
      String other = seen.putIfAbsent(phrase.words(), file.label());
      if (phrase.words().isEmpty() || other != null && !other.equals(file.label())) {
        throw new IllegalArgumentException(
            file.label() + ".txt: \"" + phrase.text() + "\" stands under " + other + " too");
      }
      if (other == null) {
        examples.add(new Example(file.label(), phrase.words(), Set.of()));
      }
    }
    examples.sort(Comparator.comparing(example -> example.words().toString()));
    return examples;
  }

  /** Everything that a model can learn from these, as text for a {@link Fingerprint}. */
  List<String> asText() {
    return examples.stream().map(example -> example.label() + '\t' + example.words()).toList();
  }
}
