package dev.crampcoach.dialogue;

import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import java.util.List;
import java.util.Optional;

/** Two questions in one sentence: "does heat help and how long should i leave it on". */
record TwoQuestions(Words first, Words second) {
  private static final String AND = "and";

  /** Empty unless both parts begin as a question. */
  static Optional<TwoQuestions> in(Words words) {
    List<String> list = words.list();
    for (int at = 1; at < list.size() - 1; at++) {
      if (list.get(at).equals(AND)) {
        var two =
            new TwoQuestions(
                new Words(list.subList(0, at)), new Words(list.subList(at + 1, list.size())));
        if (English.ANSWERS.beginAsking(two.first) && English.ANSWERS.beginAsking(two.second)) {
          return Optional.of(two);
        }
      }
    }
    return Optional.empty();
  }
}
