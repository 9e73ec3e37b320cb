package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.FeatureCounts;
import dev.crampcoach.model.Features;
import dev.crampcoach.triage.SignAnswerReader;
import dev.crampcoach.triage.SignQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The training phrases of a folder: one file for each label. */
record Phrases(List<Example> examples) {

  /**
   * A training phrase and its label.
   *
   * @param ideas the concepts that the lexicon found in it
   * @param place the question that it answers; empty if it is said anywhere
   */
  record Example(String label, Words words, Set<String> ideas, String place) {
    Example(String label, Words words, Set<String> ideas) {
      this(label, words, ideas, "");
    }

    FeatureCounts features() {
      return place.isEmpty() ? Features.of(words, ideas) : Features.at(place, words);
    }

    private String said() {
      return place.isEmpty() ? words.toString() : place + ": " + words;
    }
  }

  /**
   * Reads a folder. Within a label the order is alphabetical, so that a phrase that only moves
   * within its file trains no model anew.
   *
   * @throws IllegalArgumentException naming the file, if a phrase is empty or has two labels
   */
  static Phrases read(Path folder) throws IOException {
    return read(folder, phrase -> "");
  }

  /**
   * Reads a folder of answers to a question whether a sign is there, where a heading names the
   * sign's own question that those below it answer.
   *
   * @throws IllegalArgumentException naming the file, if an answer is empty or has two labels, or
   *     there is no such question
   */
  static Phrases readAnswers(Path folder) throws IOException {
    Set<String> questions =
        Arrays.stream(SignQuestion.values())
            .map(SignAnswerReader::place)
            .collect(Collectors.toSet());
    return read(
        folder,
        phrase -> {
          String place = phrase.section().orElse("");
          if (!place.isEmpty() && !questions.contains(place)) {
            throw new IllegalArgumentException("[" + place + "] is no question");
          }
          return place;
        });
  }

  private static Phrases read(Path folder, Function<PhraseFile.Phrase, String> places)
      throws IOException {
    var examples = new ArrayList<Example>();
    Map<String, String> seen = new HashMap<>();
    for (PhraseFile file : PhraseFile.readAll(folder)) {
      examples.addAll(examples(file, places, seen));
    }
    return new Phrases(List.copyOf(examples));
  }

  private static List<Example> examples(
      PhraseFile file, Function<PhraseFile.Phrase, String> places, Map<String, String> seen) {
    var examples = new TreeMap<String, Example>();
    for (PhraseFile.Phrase phrase : file.phrases()) {
      var example = new Example(file.label(), phrase.words(), Set.of(), places.apply(phrase));
      String said = example.said();
      String other = seen.putIfAbsent(said, file.label());
      if (phrase.words().isEmpty() || other != null && !other.equals(file.label())) {
        throw new IllegalArgumentException(
            file.label() + ".txt: \"" + phrase.text() + "\" stands under " + other + " too");
      }
      examples.putIfAbsent(said, example);
    }
    return List.copyOf(examples.values());
  }

  /** Everything that a model can learn from these, as text for a {@link Fingerprint}. */
  List<String> asText() {
    return examples.stream().map(example -> example.label() + '\t' + example.said()).toList();
  }
}
