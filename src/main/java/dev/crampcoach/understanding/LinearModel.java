package dev.crampcoach.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One weight for each feature and label, trained at build time. It answers how likely each label
 * is, each judged on its own against the rest and then made to add up to one.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43434c4d;

  private final List<String> labels;
  private final float[] bias;
  private final float scale;
  private final long[] features;
  private final float[] idf;

  /** Where each feature's weights start; one more than there are features. */
  private final int[] starts;

  private final byte[] weightLabels;
  private final byte[] weights;

  /**
   * @param scale what a weight of one stands for
   * @param features hashes of the features, ascending
   * @param idf how rare each feature is
   * @param starts index of each feature's first weight, and the end
   * @param weightLabels the label of each weight
   * @param weights the weights that matter
   */
  public LinearModel(
      List<String> labels,
      float[] bias,
      float scale,
      long[] features,
      float[] idf,
      int[] starts,
      byte[] weightLabels,
      byte[] weights) {
    if (labels.isEmpty() || labels.size() > 255 || bias.length != labels.size()) {
      throw new IllegalArgumentException("labels: one to 255, a bias each");
    }
    if (idf.length != features.length
        || starts.length != features.length + 1
        || weightLabels.length != weights.length) {
      throw new IllegalArgumentException("the tables do not fit each other");
    }
    this.labels = List.copyOf(labels);
    this.bias = bias.clone();
    this.scale = scale;
    this.features = features.clone();
    this.idf = idf.clone();
    this.starts = starts.clone();
    this.weightLabels = weightLabels.clone();
    this.weights = weights.clone();
  }

  public List<String> labels() {
    return labels;
  }

  /** How likely each label is, in the order of {@link #labels()}; together they are one. */
  public double[] judge(Words words) {
    double[] strengths = strengths(words);
    double total = Arrays.stream(strengths).sum();
    return Arrays.stream(strengths).map(strength -> strength / total).toArray();
  }

  /** How likely each label is on its own: all may be small, where the words are unlike any. */
  public double[] strengths(Words words) {
    return strengths(Features.of(words));
  }

  /**
   * @param counts how often each feature occurs, as {@link Features} counts them
   */
  public double[] strengths(Map<Long, Integer> counts) {
    var sums = new double[labels.size()];
    double square = 0;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      int feature = Arrays.binarySearch(features, count.getKey());
      if (feature >= 0) {
        double value = idf[feature] * (1 + Math.log(count.getValue()));
        square += value * value;
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          sums[weightLabels[i] & 0xff] += value * weights[i];
        }
      }
    }
    return logistic(sums, square == 0 ? 0 : scale / Math.sqrt(square));
  }

  private double[] logistic(double[] sums, double factor) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] = 1 / (1 + Math.exp(-(sums[label] * factor + bias[label])));
    }
    return sums;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    out.writeInt(features.length);
    out.writeInt(weights.length);
    out.writeFloat(scale);
    for (int label = 0; label < labels.size(); label++) {
      out.writeUTF(labels.get(label));
      out.writeFloat(bias[label]);
    }
    for (int feature = 0; feature < features.length; feature++) {
      out.writeLong(features[feature]);
      out.writeFloat(idf[feature]);
      out.writeInt(starts[feature + 1]);
    }
    out.write(weightLabels);
    out.write(weights);
  }

  /**
   * @throws IOException if the bytes are not a model
   */
  public static LinearModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a linear model");
    }
    var labels = new String[in.readInt()];
    var features = new long[in.readInt()];
    var weights = new byte[in.readInt()];
    float scale = in.readFloat();
    var bias = new float[labels.length];
    for (int label = 0; label < labels.length; label++) {
      labels[label] = in.readUTF();
      bias[label] = in.readFloat();
    }
    var idf = new float[features.length];
    var starts = new int[features.length + 1];
    for (int feature = 0; feature < features.length; feature++) {
      features[feature] = in.readLong();
      idf[feature] = in.readFloat();
      starts[feature + 1] = in.readInt();
    }
    var weightLabels = new byte[weights.length];
    in.readFully(weightLabels);
    in.readFully(weights);
    return new LinearModel(
        List.of(labels), bias, scale, features, idf, starts, weightLabels, weights);
  }
}
