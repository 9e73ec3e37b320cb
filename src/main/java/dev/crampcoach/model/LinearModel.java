package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A linear classifier with one weight for each feature and label, trained at build time. Each label
 * is scored on its own (one versus rest); {@link #judge} normalizes the scores to a sum of one.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43434c34;
  private static final int HEADER = 9 * Integer.BYTES;

  /**
   * Initial step of the index search: among 100,000 features, most are closer than this to the
   * guess.
   */
  private static final int NEAR = 128;

  private final List<String> labels;
  private final float[] bias;
  private final float scale;
  private final int[] features;
  private final float[] idf;

  /** Index of each feature's first weight; one more entry than there are features. */
  private final int[] starts;

  private final byte[] weightLabels;
  private final byte[] weights;

  /** How many features there are for each hash that there may be. */
  private final double density;

  /**
   * @param scale the factor from stored weights to real ones
   * @param features hashes of the features, ascending
   * @param idf inverse document frequency of each feature
   * @param starts index of each feature's first weight, and the end
   * @param weightLabels the label of each weight
   * @param weights the weights that are not negligible
   */
  public LinearModel(
      List<String> labels,
      float[] bias,
      float scale,
      int[] features,
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
    this.density =
        features.length == 0
            ? 0
            : features.length / (1.0 + features[features.length - 1] - (double) features[0]);
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * Returns the probability of each label, in the order of {@link #labels()}; they add up to one.
   */
  public double[] judge(Words words) {
    double[] strengths = strengths(words);
    double total = Arrays.stream(strengths).sum();
    return Arrays.stream(strengths).map(strength -> strength / total).toArray();
  }

  /**
   * Returns the score of each label on its own. All may be small if the words resemble no training
   * phrase.
   */
  public double[] strengths(Words words) {
    return strengths(Features.of(words));
  }

  /**
   * @param counts how often each feature occurs, as counted by {@link Features}
   */
  public double[] strengths(FeatureCounts counts) {
    var sums = new double[labels.size()];
    double square = 0;
    for (int at = 0; at < counts.size(); at++) {
      int feature = index(counts.feature(at));
      if (feature >= 0) {
        int times = counts.count(at);
        double value = times == 1 ? idf[feature] : idf[feature] * (1 + Math.log(times));
        square += value * value;
        add(value, feature, sums);
      }
    }
    return logistic(sums, square == 0 ? 0 : scale / Math.sqrt(square));
  }

  private void add(double value, int feature, double[] sums) {
    byte[] labelled = weightLabels;
    byte[] weighed = weights;
    for (int i = starts[feature], end = starts[feature + 1]; i < end; i++) {
      sums[labelled[i] & 0xff] += value * weighed[i];
    }
  }

  /**
   * Finds the index of a feature; negative if there is none. Interpolation search: guesses the
   * index from the hash, widens the range, then does a binary search, which causes fewer cache
   * misses.
   */
  private int index(int feature) {
    int count = features.length;
    if (count == 0 || feature < features[0] || feature > features[count - 1]) {
      return -1;
    }
    int low = (int) (((double) feature - features[0]) * density);
    int high = low;
    for (int step = NEAR; low > 0 && features[low] > feature; step *= 2) {
      low = Math.max(0, low - step);
    }
    for (int step = NEAR; high < count && features[high] < feature; step *= 2) {
      high = Math.min(count, high + step);
    }
    return Arrays.binarySearch(features, low, Math.min(count, high + 1), feature);
  }

  private double[] logistic(double[] sums, double factor) {
    for (int label = 0; label < sums.length; label++) {
      sums[label] = 1 / (1 + Math.exp(-(sums[label] * factor + bias[label])));
    }
    return sums;
  }

  /** Writes one block for each kind of number, so that reading is a bulk copy. */
  public void write(DataOutputStream out) throws IOException {
    var names = new ByteArrayOutputStream();
    var text = new DataOutputStream(names);
    for (String label : labels) {
      text.writeUTF(label);
    }
    String gaps = PackedNumbers.gaps(features);
    float[] steps = PackedNumbers.distinct(idf);
    int size =
        HEADER
            + names.size()
            + (labels.size() + steps.length) * Float.BYTES
            + gaps.length() * Character.BYTES
            + features.length * (Character.BYTES + Byte.BYTES)
            + weights.length * 2;
    var body = ByteBuffer.allocate(size);
    body.putInt(MAGIC).putInt(names.size()).putInt(labels.size());
    body.putInt(features.length).putInt(weights.length).putFloat(scale);
    body.putInt(PackedNumbers.first(features)).putInt(gaps.length()).putInt(steps.length);
    body.put(names.toByteArray());
    for (float each : bias) {
      body.putFloat(each);
    }
    for (float each : steps) {
      body.putFloat(each);
    }
    body.asCharBuffer().put(gaps);
    body.position(body.position() + gaps.length() * Character.BYTES);
    for (float each : idf) {
      body.putChar((char) Arrays.binarySearch(steps, each));
    }
    for (int feature = 0; feature < features.length; feature++) {
      body.put((byte) (starts[feature + 1] - starts[feature]));
    }
    body.put(weightLabels).put(weights);
    out.write(body.array());
    out.writeLong(sum(body.array(), body.capacity()));
  }

  /**
   * @throws IOException if the bytes are not a complete, undamaged model
   */
  public static LinearModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    int end = bytes.length - Long.BYTES;
    if (end < HEADER || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
      throw new IOException("This is no linear model.");
    }
    if (ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
      throw new IOException("A linear model is damaged: build it again.");
    }
    return read(ByteBuffer.wrap(bytes));
  }

  private static LinearModel read(ByteBuffer body) throws IOException {
    body.getInt();
    var names = new byte[body.getInt()];
    var labels = new String[body.getInt()];
    int features = body.getInt();
    int weights = body.getInt();
    float scale = body.getFloat();
    int first = body.getInt();
    int gaps = body.getInt();
    int steps = body.getInt();
    body.get(names);
    var text = new DataInputStream(new ByteArrayInputStream(names));
    for (int label = 0; label < labels.length; label++) {
      labels[label] = text.readUTF();
    }
    float[] bias = PackedNumbers.floats(body, labels.length);
    float[] distinct = PackedNumbers.floats(body, steps);
    return new LinearModel(
        List.of(labels),
        bias,
        scale,
        PackedNumbers.ascending(first, PackedNumbers.chars(body, gaps), features),
        PackedNumbers.each(PackedNumbers.chars(body, features), distinct),
        starts(body, features),
        PackedNumbers.bytes(body, weights),
        PackedNumbers.bytes(body, weights));
  }

  private static long sum(byte[] bytes, int end) {
    var sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  /** Adds up how many weights each feature has. */
  private static int[] starts(ByteBuffer from, int features) {
    byte[] counts = PackedNumbers.bytes(from, features);
    var starts = new int[features + 1];
    for (int feature = 0; feature < features; feature++) {
      starts[feature + 1] = starts[feature] + (counts[feature] & 0xff);
    }
    return starts;
  }
}
