package dev.crampcoach.alexa.reply;

import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Labels;
import dev.crampcoach.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out a day's glasses as a picture: full ones, and empty ones up to the goal. */
record GlassPicture(Labels labels, Screen.Day day) {
  /** Most glasses drawn; beyond that only the number tells. */
  private static final int MOST = 12;

  private static final int IN_A_ROW = 6;

  String count() {
    String drunk =
        day.glasses() == 1
            ? labels.words(Label.ONE_GLASS)
            : labels.words(Label.GLASSES, day.glasses());
    return day.goal().isPresent()
        ? labels.words(Label.OF_GOAL, day.glasses(), day.goal().getAsInt())
        : drunk;
  }

  /** Whether each glass is full, row by row. */
  List<Map<String, List<Boolean>>> rows() {
    int all = Math.min(MOST, Math.max(1, Math.max(day.glasses(), day.goal().orElse(0))));
    int rows = (all + IN_A_ROW - 1) / IN_A_ROW;
    int inARow = (all + rows - 1) / rows;
    var whole = new ArrayList<Map<String, List<Boolean>>>();
    for (int from = 0; from < all; from += inARow) {
      var row = new ArrayList<Boolean>();
      for (int glass = from; glass < Math.min(all, from + inARow); glass++) {
        row.add(glass < day.glasses());
      }
      whole.add(Map.of("row", row));
    }
    return whole;
  }
}
