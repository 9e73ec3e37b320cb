package dev.crampcoach.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Stores the numbers of a model in two bytes each, most of which a zip file makes smaller still:
 * ascending numbers as the gaps between them, and numbers of few values as the index of the value.
 */
final class PackedNumbers {
  /** Stands for a gap of so much that another one follows. */
  private static final char MORE = Character.MAX_VALUE;

  private PackedNumbers() {}

  /**
   * @param ascending each more than the one before
   * @return zero for the first, then each one's distance from the one before
   */
  static String gaps(int[] ascending) {
    var gaps = new StringBuilder();
    long before = first(ascending);
    for (int each : ascending) {
      long gap = each - before;
      for (; gap >= MORE; gap -= MORE) {
        gaps.append(MORE);
      }
      gaps.append((char) gap);
      before = each;
    }
    return gaps.toString();
  }

  /** The first number, or zero if there is none. */
  static int first(int[] ascending) {
    return ascending.length == 0 ? 0 : ascending[0];
  }

  /** The opposite of {@link #gaps}. */
  static int[] ascending(int first, char[] gaps, int count) {
    var ascending = new int[count];
    int before = first;
    int at = 0;
    for (char gap : gaps) {
      before += gap;
      if (gap != MORE) {
        ascending[at++] = before;
      }
    }
    return ascending;
  }

  /** The values, each once, ascending. */
  static float[] distinct(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (float each : sorted) {
      if (count == 0 || sorted[count - 1] != each) {
        sorted[count++] = each;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** The value of each index. */
  static float[] each(char[] indexes, float[] distinct) {
    var values = new float[indexes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = distinct[indexes[i]];
    }
    return values;
  }

  /** Takes so many numbers from the buffer, in one copy. */
  static float[] floats(ByteBuffer from, int count) {
    var block = new float[count];
    from.asFloatBuffer().get(block);
    from.position(from.position() + count * Float.BYTES);
    return block;
  }

  static char[] chars(ByteBuffer from, int count) {
    var block = new char[count];
    from.asCharBuffer().get(block);
    from.position(from.position() + count * Character.BYTES);
    return block;
  }

  static byte[] bytes(ByteBuffer from, int count) {
    var block = new byte[count];
    from.get(block);
    return block;
  }
}
