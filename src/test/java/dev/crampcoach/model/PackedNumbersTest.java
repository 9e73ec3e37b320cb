package dev.crampcoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of a model in two bytes each. */
class PackedNumbersTest {
  static Stream<int[]> ascending() {
    return Stream.of(
        new int[0],
        new int[] {7},
        new int[] {-3, 0, 1},
        new int[] {0, 65_534, 131_069, 196_605},
        new int[] {5, 5 + 65_535, 6 + 3 * 65_535},
        new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE});
  }

  @ParameterizedTest
  @MethodSource("ascending")
  void gaps_give_the_numbers_back(int[] numbers) {
    char[] gaps = PackedNumbers.gaps(numbers).toCharArray();
    int first = PackedNumbers.first(numbers);
    assertThat(PackedNumbers.ascending(first, gaps, numbers.length)).containsExactly(numbers);
  }

  @Test
  void indexes_give_the_values_back() {
    float[] values = {2.5f, 1, 2.5f, -4, 1};
    float[] distinct = PackedNumbers.distinct(values);
    assertThat(distinct).containsExactly(-4, 1, 2.5f);
    var indexes = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      indexes[i] = (char) Arrays.binarySearch(distinct, values[i]);
    }
    assertThat(PackedNumbers.each(indexes, distinct)).containsExactly(values);
  }
}
