package dev.crampcoach.trainer;

import java.io.ByteArrayOutputStream;

/** Collects the weights that are large enough to store, row by row. */
final class KeptWeights {
  private final ByteArrayOutputStream labels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream weights = new ByteArrayOutputStream();
  private final int[] starts;

  KeptWeights(int rows) {
    starts = new int[rows + 1];
  }

  void add(int label, byte weight) {
    labels.write(label);
    weights.write(weight);
  }

  void end(int row) {
    starts[row + 1] = weights.size();
  }

  int[] starts() {
    return starts;
  }

  byte[] labels() {
    return labels.toByteArray();
  }

  byte[] weights() {
    return weights.toByteArray();
  }
}
