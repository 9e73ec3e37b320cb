package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of amounts and times, each with its exact result. They were written from the clinical
 * facts alone, before the code that reads the sentences.
 */
class WaterTablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "amounts.txt",
        "times.txt",
        "more-amounts.txt",
        "more-times.txt",
        "fresh-amounts.txt",
        "fresh-times.txt",
        "harder-amounts.txt",
        "harder-times.txt"
      })
  void each_sentence_comes_out_exactly_as_the_table_says(String file) throws IOException {
    List<WaterTable.Row> rows = WaterTable.read(file);
    var wrong = new ArrayList<String>();
    for (WaterTable.Row row : rows) {
      String result = WaterTable.result(WaterTable.turn(row));
      if (!result.equals(row.expected())) {
        wrong.add(row + " <- " + result);
      }
    }
    System.out.printf("%s: %d of %d right%n", file, rows.size() - wrong.size(), rows.size());
    assertThat(wrong).isEmpty();
  }
}
