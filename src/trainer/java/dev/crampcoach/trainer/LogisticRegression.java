package dev.crampcoach.trainer;

import java.util.Arrays;
import java.util.Random;

/**
 * Solves one-versus-rest logistic regressions for several labels at once, by dual coordinate
 * descent. The weights of the labels lie side by side, so that an example is read once for all of
 * them and the processor computes several labels with one instruction: many times faster than one
 * label after another. Source: Yu, Huang and Lin, "Dual coordinate descent methods for logistic
 * regression and maximum entropy models", Machine Learning 85, 2011, algorithm 5.
 */
final class LogisticRegression {
  /** How far a label's coordinate may be from its optimum, as a slope. */
  private static final double FLAT = 0.01;

  private static final int MOST_STEPS = 100;

  /** The share of an interval to fall back to if Newton's method leaves it. */
  private static final double SHRINK = 0.1;

  private static final double FIRST = 1e-8;

  private static final double LOG_OF_TWO = 0.6931471805599453;

  private static final double ROOT_OF_TWO = 1.4142135623730951;

  /** The bits of a double that hold its digits. */
  private static final long DIGITS = (1L << 52) - 1;

  /** The other bits of a number from one to two. */
  private static final long ONE = 1023L << 52;

  private final Examples examples;
  private final int labels;
  private final boolean[][] positive;
  private final double cost;

  /** By column, then by label. */
  private final float[] weights;

  /** By example, then by label: how much an example pulls, from zero to the cost. */
  private final double[] pulls;

  /** The same, subtracted from the cost: next to it a difference would lose all digits. */
  private final double[] rests;

  private final double[] squares;

  /** For each label, the sum of weights or the change to them. */
  private final float[] row;

  /**
   * Feature vectors, one after another.
   *
   * @param starts where each begins, and the end
   * @param columns the columns that are not zero
   * @param values their values
   * @param width the number of columns
   */
  record Examples(int[] starts, int[] columns, float[] values, int width) {
    int count() {
      return starts.length - 1;
    }
  }

  /**
   * The weights of the labels.
   *
   * @param numbers by column, then by label
   */
  record Weights(float[] numbers, int labels) {
    float of(int column, int label) {
      return numbers[column * labels + label];
    }
  }

  /**
   * @param positive for each label, which examples have it
   * @param cost how much a wrong example costs against large weights
   */
  LogisticRegression(Examples examples, boolean[][] positive, double cost) {
    this.examples = examples;
    this.labels = positive.length;
    this.positive = positive;
    this.cost = cost;
    this.weights = new float[examples.width() * labels];
    this.pulls = new double[examples.count() * labels];
    this.rests = new double[pulls.length];
    this.squares = new double[examples.count()];
    this.row = new float[labels];
  }

  /**
   * @param passes over all examples
   */
  Weights solve(int passes) {
    begin();
    int[] order = new int[examples.count()];
    Arrays.setAll(order, example -> example);
    var random = new Random(1);
    for (int pass = 0; pass < passes; pass++) {
      for (int at = 0; at < order.length; at++) {
        int other = at + random.nextInt(order.length - at);
        int example = order[other];
        order[other] = order[at];
        order[at] = example;
        visit(example);
      }
    }
    return new Weights(weights, labels);
  }

  private void begin() {
    double first = Math.min(0.001 * cost, FIRST);
    Arrays.fill(pulls, first);
    Arrays.fill(rests, cost - first);
    for (int example = 0; example < examples.count(); example++) {
      for (int i = examples.starts()[example]; i < examples.starts()[example + 1]; i++) {
        float value = examples.values()[i];
        squares[example] += value * (double) value;
      }
      for (int label = 0; label < labels; label++) {
        row[label] = (float) (positive[label][example] ? first : -first);
      }
      change(example);
    }
  }

  /** Moves the pull of one example to its optimum, for each label. */
  private void visit(int example) {
    sum(example);
    boolean changed = false;
    for (int label = 0; label < labels; label++) {
      double moved =
          move(example * labels + label, squares[example], positive[label][example], label);
      row[label] = (float) moved;
      changed |= moved != 0;
    }
    if (changed) {
      change(example);
    }
  }

  private double move(int at, double square, boolean isPositive, int label) {
    double pull = pulls[at];
    double rest = rests[at];
    double slope = isPositive ? row[label] : -row[label];
    boolean swapped = 0.5 * square * (rest - pull) + slope < 0;
    double sign = swapped ? -1 : 1;
    double old = swapped ? rest : pull;
    double z = cost - old < 0.5 * cost ? SHRINK * old : old;
    double gradient = gradient(z, old, square, sign * slope);
    int step = 0;
    while (step < MOST_STEPS && Math.abs(gradient) >= FLAT) {
      double curvature = square + cost / ((cost - z) * z);
      double next = z - gradient / curvature;
      z = next <= 0 ? z * SHRINK : next;
      gradient = gradient(z, old, square, sign * slope);
      step++;
    }
    if (step == 0) {
      return 0;
    }
    pulls[at] = swapped ? cost - z : z;
    rests[at] = swapped ? z : cost - z;
    double moved = sign * (z - old);
    return isPositive ? moved : -moved;
  }

  private double gradient(double z, double old, double square, double slope) {
    return square * (z - old) + slope + logarithm(z / (cost - z));
  }

  /**
   * The natural logarithm, within 1e-9. It is faster than {@link StrictMath#log} and, unlike {@link
   * Math#log}, gives the same bits on every processor.
   *
   * @param x above zero
   */
  static double logarithm(double x) {
    int exponent = Math.getExponent(x);
    double fraction = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & DIGITS | ONE);
    if (fraction > ROOT_OF_TWO) {
      fraction /= 2;
      exponent++;
    }
    double t = (fraction - 1) / (fraction + 1);
    double square = t * t;
    double series =
        1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square * (1 / 9.0))));
    return exponent * LOG_OF_TWO + 2 * t * series;
  }

  private void sum(int example) {
    Arrays.fill(row, 0);
    for (int i = examples.starts()[example]; i < examples.starts()[example + 1]; i++) {
      int from = examples.columns()[i] * labels;
      float value = examples.values()[i];
      for (int label = 0; label < labels; label++) {
        row[label] += value * weights[from + label];
      }
    }
  }

  private void change(int example) {
    for (int i = examples.starts()[example]; i < examples.starts()[example + 1]; i++) {
      int from = examples.columns()[i] * labels;
      float value = examples.values()[i];
      for (int label = 0; label < labels; label++) {
        weights[from + label] += value * row[label];
      }
    }
  }
}
