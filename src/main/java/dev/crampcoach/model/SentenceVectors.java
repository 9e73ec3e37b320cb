package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a sentence into a vector, so that sentences of like meaning get vectors of like direction,
 * also if they share no word. A sentence's vector is the sum of those of its words and of its pairs
 * of neighboring words, which were fitted to a large language model's vectors of whole sentences
 * (see the trainer's README).
 */
public final class SentenceVectors {
  /** Increment with every change to what this class computes. */
  public static final int VERSION = 3;

  private static final int MAGIC = 0x43435358;

  /** The largest absolute value of a stored number, which has four bits. */
  private static final int MOST = 7;

  private final int dimensions;
  private final int[] hashes;
  private final float[] scales;
  private final byte[] numbers;

  private SentenceVectors(int dimensions, int[] hashes, float[] scales, byte[] numbers) {
    this.dimensions = dimensions;
    this.hashes = hashes;
    this.scales = scales;
    this.numbers = numbers;
  }

  /** Reads the vectors of a language. */
  public static SentenceVectors of(String language) {
    return ModelFiles.read("vectors", language, SentenceVectors::read);
  }

  /**
   * Stores vectors, each number in four bits.
   *
   * @param hashes of words and pairs, see {@link #features}, ascending
   * @param rows a vector for each, of an even length
   */
  public static SentenceVectors of(int[] hashes, float[][] rows) {
    int dimensions = rows[0].length;
    var scales = new float[rows.length];
    var numbers = new byte[rows.length * dimensions / 2];
    for (int row = 0; row < rows.length; row++) {
      float largest = 0;
      for (float number : rows[row]) {
        largest = Math.max(largest, Math.abs(number));
      }
      scales[row] = rounded(largest / MOST);
      for (int i = 0; i < dimensions; i += 2) {
        int low = stored(rows[row][i], scales[row]);
        int high = stored(rows[row][i + 1], scales[row]);
        numbers[(row * dimensions + i) / 2] = (byte) (high << 4 | low);
      }
    }
    return new SentenceVectors(dimensions, hashes.clone(), scales, numbers);
  }

  private static int stored(float number, float scale) {
    int steps = scale == 0 ? 0 : Math.round(number / scale);
    return Math.max(-MOST, Math.min(MOST, steps)) & 0xF;
  }

  /** The number that its upper two bytes stand for, which is within one in a hundred. */
  private static float rounded(float number) {
    return Float.intBitsToFloat(Float.floatToIntBits(number) & 0xFFFF0000);
  }

  public int dimensions() {
    return dimensions;
  }

  /** The hashes of the words and pairs whose vectors a sentence adds up, each once. */
  public static Set<Integer> features(Words words) {
    List<String> list = words.list();
    var found = new LinkedHashSet<Integer>();
    for (int i = 0; i < list.size(); i++) {
      found.add(word(list.get(i)));
      if (i > 0) {
        found.add(pair(list.get(i - 1), list.get(i)));
      }
    }
    return found;
  }

  public static int word(String word) {
    return Features.hash("w", word);
  }

  public static int pair(String first, String second) {
    return Features.hash("b", first, second);
  }

  /** Returns a vector of length one, or zeros if no word is known. */
  public float[] of(Words words) {
    var sum = new float[dimensions];
    for (int hash : features(words)) {
      int row = Arrays.binarySearch(hashes, hash);
      if (row >= 0) {
        add(row, sum);
      }
    }
    float square = 0;
    for (float each : sum) {
      square += each * each;
    }
    if (square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < dimensions; i++) {
        sum[i] *= factor;
      }
    }
    return sum;
  }

  private void add(int row, float[] sum) {
    float scale = scales[row];
    int start = row * dimensions / 2;
    for (int i = 0; i < dimensions; i += 2) {
      byte two = numbers[start + i / 2];
      // Shifted as a signed byte, each half keeps its sign.
      sum[i] += scale * ((byte) (two << 4) >> 4);
      sum[i + 1] += scale * (two >> 4);
    }
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(dimensions);
    out.writeInt(hashes.length);
    out.writeInt(PackedNumbers.first(hashes));
    String gaps = PackedNumbers.gaps(hashes);
    out.writeInt(gaps.length());
    out.writeChars(gaps);
    for (float scale : scales) {
      out.writeChar(Float.floatToIntBits(scale) >>> Character.SIZE);
    }
    out.write(numbers);
    out.writeInt(MAGIC);
  }

  /**
   * @throws IOException if the bytes are not a complete table
   */
  public static SentenceVectors read(InputStream from) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(from.readAllBytes()));
    ModelFiles.expect(MAGIC, in);
    int dimensions = in.readInt();
    int count = in.readInt();
    int first = in.readInt();
    var gaps = new char[in.readInt()];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = in.readChar();
    }
    int[] hashes = PackedNumbers.ascending(first, gaps, count);
    var scales = new float[hashes.length];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = Float.intBitsToFloat(in.readChar() << Character.SIZE);
    }
    byte[] numbers = in.readNBytes(hashes.length * dimensions / 2);
    ModelFiles.expect(MAGIC, in);
    return new SentenceVectors(dimensions, hashes, scales, numbers);
  }
}
