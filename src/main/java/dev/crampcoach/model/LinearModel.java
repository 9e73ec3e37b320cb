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
import java.util.Map;
import java.util.zip.CRC32;

/**
 * One weight for each feature and label, trained at build time. It answers how likely each label
 * is, each judged on its own against the rest and then made to add up to one.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43434c32;
  private static final int HEADER = 6 * Integer.BYTES;

  /** In a hundred thousand features, most are nearer than this to where they are looked for. */
  private static final int NEAR = 128;

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
      int feature = index(count.getKey());
      if (feature >= 0) {
        int times = count.getValue();
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
   * Where a feature is, or less than nought. Hashes fall evenly, so that one is near where an even
   * spread would have it: few far places of memory are looked at.
   */
  private int index(long feature) {
    int count = features.length;
    int low = Math.max(0, (int) Math.multiplyHigh(feature, count) + count / 2);
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

  /** In blocks of one kind of number each, which are read back at the speed of memory. */
  public void write(DataOutputStream out) throws IOException {
    var names = new ByteArrayOutputStream();
    var text = new DataOutputStream(names);
    for (String label : labels) {
      text.writeUTF(label);
    }
    var body =
        ByteBuffer.allocate(size(names.size(), labels.size(), features.length, weights.length));
    body.putInt(MAGIC).putInt(names.size()).putInt(labels.size());
    body.putInt(features.length).putInt(weights.length).putFloat(scale);
    body.put(names.toByteArray());
    for (float each : bias) {
      body.putFloat(each);
    }
    for (long each : features) {
      body.putLong(each);
    }
    for (float each : idf) {
      body.putFloat(each);
    }
    for (int each : starts) {
      body.putInt(each);
    }
    body.put(weightLabels).put(weights);
    out.write(body.array());
    out.writeLong(sum(body.array(), body.capacity()));
  }

  /**
   * @throws IOException if the bytes are not a whole model, as it was written
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
    body.get(names);
    var text = new DataInputStream(new ByteArrayInputStream(names));
    for (int label = 0; label < labels.length; label++) {
      labels[label] = text.readUTF();
    }
    return new LinearModel(
        List.of(labels),
        floats(body, labels.length),
        scale,
        longs(body, features),
        floats(body, features),
        ints(body, features + 1),
        bytes(body, weights),
        bytes(body, weights));
  }

  private static int size(int names, int labels, int features, int weights) {
    int ofFeature = Long.BYTES + Float.BYTES + Integer.BYTES;
    return HEADER
        + names
        + labels * Float.BYTES
        + features * ofFeature
        + Integer.BYTES
        + weights * 2;
  }

  private static long sum(byte[] bytes, int end) {
    var sum = new CRC32();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  private static float[] floats(ByteBuffer from, int count) {
    var block = new float[count];
    from.asFloatBuffer().get(block);
    from.position(from.position() + count * Float.BYTES);
    return block;
  }

  private static long[] longs(ByteBuffer from, int count) {
    var block = new long[count];
    from.asLongBuffer().get(block);
    from.position(from.position() + count * Long.BYTES);
    return block;
  }

  private static int[] ints(ByteBuffer from, int count) {
    var block = new int[count];
    from.asIntBuffer().get(block);
    from.position(from.position() + count * Integer.BYTES);
    return block;
  }

  private static byte[] bytes(ByteBuffer from, int count) {
    var block = new byte[count];
    from.get(block);
    return block;
  }
}
