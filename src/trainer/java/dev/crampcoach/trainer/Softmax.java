package dev.crampcoach.trainer;

import dev.crampcoach.model.LineModel.LineWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A softmax over answers, trained by stochastic gradient descent on vectors of length one.
 * Deterministic: the same examples in the same order give the same weights.
 */
final class Softmax {
  /**
   * What a training depends on besides the examples.
   *
   * @param rate of learning, which falls to zero
   * @param pull how strongly weights are pulled to zero
   */
  record Tuning(int rounds, double rate, double pull) {}

  /**
   * @param answer the right one
   * @param among the answers that it is chosen from, with the right one
   */
  record Example(int answer, float[] vector, int[] among) {}

  /** Multiplies the vectors, whose length is one. */
  private static final double SHARPNESS = 5;

  /** A stored weight is a multiple of the largest one's 31st part, for a smaller zip file. */
  private static final int STEPS = 31;

  /** A smaller error moves nothing. */
  private static final double SMALL = 1e-3;

  private final float[][] weights;
  private final double[] bias;

  Softmax(int answers, int dimensions) {
    this.weights = new float[answers][dimensions];
    this.bias = new double[answers];
  }

  void train(List<Example> examples, Tuning tuning) {
    var shuffled = new ArrayList<>(examples);
    var random = new Random(1);
    double pull = tuning.pull() / examples.size();
    int steps = tuning.rounds() * examples.size();
    int step = 0;
    for (int round = 0; round < tuning.rounds(); round++) {
      Collections.shuffle(shuffled, random);
      for (Example example : shuffled) {
        learn(example, tuning.rate() * (1 - step / (double) steps), pull);
        step++;
      }
    }
  }

  private void learn(Example example, double rate, double pull) {
    float[] vector = example.vector();
    double[] shares = shares(vector, example.among());
    float kept = (float) (1 - rate * pull);
    for (int at = 0; at < shares.length; at++) {
      int answer = example.among()[at];
      double error = shares[at] - (answer == example.answer() ? 1 : 0);
      if (Math.abs(error) > SMALL) {
        bias[answer] -= rate * error;
        move(weights[answer], kept, (float) (rate * SHARPNESS * error), vector);
      }
    }
  }

  private static void move(float[] weights, float kept, float change, float[] vector) {
    for (int i = 0; i < vector.length; i++) {
      weights[i] = kept * weights[i] - change * vector[i];
    }
  }

  /** The shares of these answers, which add up to one. */
  double[] shares(float[] vector, int[] among) {
    var shares = new double[among.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < among.length; at++) {
      shares[at] = bias[among[at]] + SHARPNESS * dot(weights[among[at]], vector);
      most = Math.max(most, shares[at]);
    }
    double total = 0;
    for (int at = 0; at < shares.length; at++) {
      shares[at] = Math.exp(shares[at] - most);
      total += shares[at];
    }
    for (int at = 0; at < shares.length; at++) {
      shares[at] /= total;
    }
    return shares;
  }

  /** Eight sums at a time, which a processor adds up in parallel. */
  private static float dot(float[] weights, float[] vector) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    for (int i = 0; i + 7 < vector.length; i += 8) {
      a = Math.fma(weights[i], vector[i], a);
      b = Math.fma(weights[i + 1], vector[i + 1], b);
      c = Math.fma(weights[i + 2], vector[i + 2], c);
      d = Math.fma(weights[i + 3], vector[i + 3], d);
      e = Math.fma(weights[i + 4], vector[i + 4], e);
      f = Math.fma(weights[i + 5], vector[i + 5], f);
      g = Math.fma(weights[i + 6], vector[i + 6], g);
      h = Math.fma(weights[i + 7], vector[i + 7], h);
    }
    return a + b + c + d + (e + f + g + h);
  }

  /**
   * An answer as it is stored.
   *
   * @param id of the answer
   */
  LineWeights stored(String id, int answer) {
    float[] own = weights[answer];
    float largest = 1e-9f;
    for (float weight : own) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / STEPS;
    var stored = new byte[own.length];
    for (int i = 0; i < own.length; i++) {
      stored[i] = (byte) Math.round(own[i] / scale);
    }
    return new LineWeights(id, (float) bias[answer], (float) (SHARPNESS * scale), stored);
  }
}
