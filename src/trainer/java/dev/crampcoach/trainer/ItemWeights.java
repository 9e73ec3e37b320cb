package dev.crampcoach.trainer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The weights of an item's answers while they are learned, and the sums of squared gradients. */
final class ItemWeights {
  final List<String> ids;

  /** The index of each answer's kind. */
  final int[] kinds;

  /** By feature, one for each answer. */
  final Map<Integer, double[]> weights = new TreeMap<>();

  final Map<Integer, double[]> squares = new HashMap<>();
  final double[] bias;
  final double[] biasSquares;

  ItemWeights(List<String> ids, int[] kinds) {
    this.ids = ids;
    this.kinds = kinds;
    this.bias = new double[ids.size()];
    this.biasSquares = new double[ids.size()];
  }

  double[] of(int feature) {
    return weights.computeIfAbsent(feature, each -> new double[bias.length]);
  }

  double[] squaresOf(int feature) {
    return squares.computeIfAbsent(feature, each -> new double[bias.length]);
  }
}
