package dev.crampcoach.trainer;

import dev.crampcoach.model.LineModel;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which questions do not reach the line that they stand under.
 *
 * @param asked how many questions there are
 * @param misses one line for each question that does not reach its own
 */
record LineReport(int items, int asked, List<String> misses) {
  /** A hard question that is real must be allowed to miss, but few may. */
  private static final double FEWEST_RIGHT = 0.97;

  static LineReport of(LineQuestions questions, LineModel model) {
    int asked = 0;
    var misses = new ArrayList<String>();
    for (SortedItem item : questions.items()) {
      String plain = item.lines().get(0);
      for (Question question : item.questions()) {
        String wanted = spoken(question.answer(), plain);
        String got = model.choose(item.id(), question.words()).get(0).id();
        asked++;
        if (!got.equals(wanted)) {
          misses.add("%s: %s: \"%s\" gets %s".formatted(item.id(), wanted, question.words(), got));
        }
      }
    }
    return new LineReport(questions.items().size(), asked, misses);
  }

  /** What asks for nothing in particular gets the plain answer. */
  private static String spoken(String answer, String plain) {
    return answer.equals(LineQuestions.ANY) ? plain : answer;
  }

  private double right() {
    return asked == 0 ? 1 : 1 - misses.size() / (double) asked;
  }

  String summary() {
    return "%.1f %% of %d questions reach their line, in %d items"
        .formatted(100 * right(), asked, items);
  }

  List<String> lines() {
    var lines = new ArrayList<>(List.of(summary()));
    lines.addAll(misses);
    return lines;
  }

  /**
   * @throws IllegalArgumentException if too many questions do not reach their line
   */
  void check() {
    if (right() < FEWEST_RIGHT) {
      throw new IllegalArgumentException(
          "lines: " + summary() + ", at least 97 %:\n" + String.join("\n", misses));
    }
  }
}
