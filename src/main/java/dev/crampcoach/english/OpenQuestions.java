package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.List;

/**
 * Reads questions that ask for nothing in particular, such as "tell me about heat", using {@code
 * understanding/question-kinds-<language>.properties}.
 *
 * @param openings how such a question begins
 */
public record OpenQuestions(List<Words> openings) {
  public static OpenQuestions of(String language) {
    String file = "/understanding/question-kinds-" + language + ".properties";
    return new OpenQuestions(
        Arrays.stream(PropertyFile.read(file).get("open").split("\\|")).map(Words::of).toList());
  }

  /** Only what such a question names; any other question as it is. */
  public Words named(Words question) {
    List<String> words = question.list();
    return openings.stream()
        .map(Words::list)
        .filter(opening -> words.size() > opening.size())
        .filter(opening -> words.subList(0, opening.size()).equals(opening))
        .findFirst()
        .map(opening -> new Words(words.subList(opening.size(), words.size())))
        .orElse(question);
  }
}
