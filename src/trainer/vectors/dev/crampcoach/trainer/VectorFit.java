package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceVectors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits vectors of words and of pairs of words so that their weighted sums come near to given
 * vectors of sentences, and the words stay near to where they started: ridge regression, solved by
 * conjugate gradients, each dimension for itself. A rare word weighs more than a common one.
 */
final class VectorFit {
  /** How strongly a vector is held where it started. */
  private static final double PULL = 0.1;

  private static final int STEPS = 40;

  /** The weight of a pair, in the unit of the weights of words. */
  private static final double PAIR = 5;

  private final int words;
  private final int dimensions;
  private final int[] hashes;
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final double[] weights;

  /** A sentence's rows, and the share of each. */
  private record Sum(int[] rows, double[] shares) {}

  /**
   * @param pairs two words with a space between them
   */
  VectorFit(List<String> words, List<String> pairs, int dimensions) {
    this.words = words.size();
    this.dimensions = dimensions;
    this.hashes =
        Stream.concat(
                words.stream().map(SentenceVectors::word),
                pairs.stream()
                    .map(pair -> pair.split(" "))
                    .map(pair -> SentenceVectors.pair(pair[0], pair[1])))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int row = 0; row < hashes.length; row++) {
      rows.putIfAbsent(hashes[row], row);
    }
    this.weights = new double[hashes.length];
  }

  /** What each row of the result belongs to. */
  int[] hashes() {
    return hashes.clone();
  }

  /**
   * @param wanted a vector for each sentence
   * @param first one for each word, to start from
   * @return a vector for each hash; a sentence's is their plain sum
   */
  float[][] fit(List<Words> sentences, double[][] wanted, double[][] first) {
    weigh(sentences);
    List<Sum> sums = sentences.stream().map(this::sum).toList();
    double[][] columns =
        IntStream.range(0, dimensions)
            .parallel()
            .mapToObj(dimension -> fit(sums, column(wanted, dimension), column(first, dimension)))
            .toArray(double[][]::new);
    return IntStream.range(0, hashes.length)
        .mapToObj(
            row -> {
              var vector = new float[dimensions];
              for (int i = 0; i < dimensions; i++) {
                vector[i] = (float) (weights[row] * columns[i][row]);
              }
              return vector;
            })
        .toArray(float[][]::new);
  }

  private void weigh(List<Words> sentences) {
    var with = new double[words];
    for (Words sentence : sentences) {
      for (String word : new HashSet<>(sentence.list())) {
        with[rows.get(SentenceVectors.word(word))]++;
      }
    }
    for (int row = 0; row < weights.length; row++) {
      weights[row] = row < words ? Math.log((sentences.size() + 1) / (with[row] + 1)) : PAIR;
    }
  }

  private Sum sum(Words sentence) {
    int[] found =
        SentenceVectors.features(sentence).stream()
            .filter(rows::containsKey)
            .mapToInt(rows::get)
            .toArray();
    double total =
        IntStream.of(found).filter(row -> row < words).mapToDouble(r -> weights[r]).sum();
    return new Sum(
        found,
        IntStream.of(found).mapToDouble(row -> weights[row] / Math.max(total, 1e-9)).toArray());
  }

  private static double[] column(double[][] matrix, int column) {
    return Stream.of(matrix).mapToDouble(row -> row[column]).toArray();
  }

  /** Solves one dimension. */
  private double[] fit(List<Sum> sums, double[] wanted, double[] first) {
    var solution = new double[hashes.length];
    System.arraycopy(first, 0, solution, 0, first.length);
    scale(solution, sums, wanted);
    double[] told = told(sums, solution);
    var left = new double[wanted.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = wanted[i] - told[i];
    }
    double[] residual = back(sums, left);
    double[] direction = residual.clone();
    double square = dot(residual, residual);
    for (int step = 0; step < STEPS && square > 1e-12; step++) {
      double[] image = back(sums, told(sums, direction));
      for (int row = 0; row < image.length; row++) {
        image[row] += PULL * direction[row];
      }
      double length = square / dot(direction, image);
      for (int row = 0; row < image.length; row++) {
        solution[row] += length * direction[row];
        residual[row] -= length * image[row];
      }
      double next = dot(residual, residual);
      for (int row = 0; row < image.length; row++) {
        direction[row] = residual[row] + next / square * direction[row];
      }
      square = next;
    }
    return solution;
  }

  /** Brings the first vectors to the length at which their sums fit best. */
  private static void scale(double[] solution, List<Sum> sums, double[] wanted) {
    double[] told = told(sums, solution);
    double factor = dot(told, wanted) / Math.max(dot(told, told), 1e-12);
    for (int row = 0; row < solution.length; row++) {
      solution[row] *= factor;
    }
  }

  /** Returns the sum for each sentence. */
  private static double[] told(List<Sum> sums, double[] ofRows) {
    var told = new double[sums.size()];
    for (int each = 0; each < told.length; each++) {
      Sum sum = sums.get(each);
      for (int i = 0; i < sum.rows().length; i++) {
        told[each] += sum.shares()[i] * ofRows[sum.rows()[i]];
      }
    }
    return told;
  }

  /** Returns for each row what its sentences add up to: the transpose of {@link #told}. */
  private double[] back(List<Sum> sums, double[] ofSentences) {
    var back = new double[hashes.length];
    for (int each = 0; each < ofSentences.length; each++) {
      Sum sum = sums.get(each);
      for (int i = 0; i < sum.rows().length; i++) {
        back[sum.rows()[i]] += sum.shares()[i] * ofSentences[each];
      }
    }
    return back;
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
