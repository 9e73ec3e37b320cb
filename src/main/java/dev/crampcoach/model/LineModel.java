package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which answer of an item a question asks for: a softmax over the item's own answers, trained
 * at build time. The weight of a word is the sum of one for this answer and one that all answers of
 * its kind share, so that "is there proof" is learned once for all items.
 */
public final class LineModel {
  /** The answer to a question that asks for nothing in particular. It gets the first line. */
  public static final String ANY = "any";

  private static final int MAGIC = 0x43434c4d;

  /**
   * An answer that a question may ask for, and how likely it does.
   *
   * @param id of the line, or the name of a side
   * @param share its probability among the item's answers, from zero to one
   */
  public record LineShare(String id, double share) {}

  /**
   * Sparse weights by feature.
   *
   * @param features ascending indices into the model's features
   * @param starts index of each feature's first weight, and the end
   * @param rows the kind or the answer of each weight
   */
  public record Weights(char[] features, int[] starts, byte[] rows, byte[] values) {
    private void add(int feature, double value, double[] sums) {
      int at = Arrays.binarySearch(features, (char) feature);
      if (at >= 0) {
        for (int i = starts[at]; i < starts[at + 1]; i++) {
          sums[rows[i]] += value * values[i];
        }
      }
    }
  }

  /**
   * The answers of one item.
   *
   * @param ids line ids, the plain answer first, and names of sides
   * @param kinds the index of each answer's kind
   */
  public record Answers(List<String> ids, byte[] kinds, float[] bias, Weights weights) {}

  private final int[] features;
  private final float[] idf;
  private final int kinds;
  private final float scale;
  private final Weights shared;
  private final Map<String, Answers> items;

  /**
   * @param features hashes of the features, ascending
   * @param kinds how many kinds of answers there are
   * @param scale the factor from stored weights to real ones
   * @param shared the weights of the kinds
   * @param items in a fixed order
   */
  public LineModel(
      int[] features,
      float[] idf,
      int kinds,
      float scale,
      Weights shared,
      Map<String, Answers> items) {
    this.features = features.clone();
    this.idf = idf.clone();
    this.kinds = kinds;
    this.scale = scale;
    this.shared = shared;
    this.items = new LinkedHashMap<>(items);
  }

  /** Reads the model that the build trained for this language. */
  public static LineModel of(String language) {
    return ModelFiles.read("lines", language, LineModel::read);
  }

  /** The answers of an item, most likely first; empty if no question was learned for it. */
  public List<LineShare> choose(String item, Words words) {
    Optional<Answers> known = Optional.ofNullable(items.get(item));
    return known.map(answers -> choose(answers, words)).orElse(List.of());
  }

  private List<LineShare> choose(Answers answers, Words words) {
    var ofKind = new double[kinds];
    var own = new double[answers.ids().size()];
    double square = 0;
    for (int hash : LineFeatures.of(words)) {
      int feature = Arrays.binarySearch(features, hash);
      if (feature >= 0) {
        square += idf[feature] * (double) idf[feature];
        shared.add(feature, idf[feature], ofKind);
        answers.weights().add(feature, idf[feature], own);
      }
    }
    double factor = square == 0 ? 0 : scale / Math.sqrt(square);
    for (int answer = 0; answer < own.length; answer++) {
      double sum = own[answer] + ofKind[answers.kinds()[answer]];
      own[answer] = Math.exp(answers.bias()[answer] + factor * sum);
    }
    int any = answers.ids().indexOf(ANY);
    if (any > 0) {
      own[0] += own[any];
      own[any] = 0;
    }
    double total = Arrays.stream(own).sum();
    return IntStream.range(0, own.length)
        .filter(answer -> answer != any)
        .mapToObj(answer -> new LineShare(answers.ids().get(answer), own[answer] / total))
        .sorted(Comparator.comparingDouble(LineShare::share).reversed())
        .toList();
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    for (float each : idf) {
      out.writeFloat(each);
    }
    out.writeByte(kinds);
    out.writeFloat(scale);
    write(shared, out);
    out.writeShort(items.size());
    for (Map.Entry<String, Answers> item : items.entrySet()) {
      out.writeUTF(item.getKey());
      Answers answers = item.getValue();
      out.writeByte(answers.ids().size());
      for (int answer = 0; answer < answers.ids().size(); answer++) {
        out.writeUTF(answers.ids().get(answer));
        out.writeByte(answers.kinds()[answer]);
        out.writeFloat(answers.bias()[answer]);
      }
      write(answers.weights(), out);
    }
    out.writeInt(MAGIC);
  }

  /**
   * @throws IOException if the bytes are not a complete model
   */
  public static LineModel read(InputStream from) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(from.readAllBytes()));
    expect(in);
    var features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    var idf = new float[features.length];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = in.readFloat();
    }
    int kinds = in.readByte();
    float scale = in.readFloat();
    Weights shared = readWeights(in);
    var items = new LinkedHashMap<String, Answers>();
    for (int left = in.readShort(); left > 0; left--) {
      items.put(in.readUTF(), readAnswers(in));
    }
    expect(in);
    return new LineModel(features, idf, kinds, scale, shared, items);
  }

  private static void expect(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("This is no line model, or it is damaged: build it again.");
    }
  }

  private static Answers readAnswers(DataInputStream in) throws IOException {
    int count = in.readByte();
    var ids = new ArrayList<String>();
    var kinds = new byte[count];
    var bias = new float[count];
    for (int answer = 0; answer < count; answer++) {
      ids.add(in.readUTF());
      kinds[answer] = in.readByte();
      bias[answer] = in.readFloat();
    }
    return new Answers(List.copyOf(ids), kinds, bias, readWeights(in));
  }

  private static void write(Weights weights, DataOutputStream out) throws IOException {
    out.writeChar(weights.features().length);
    for (char feature : weights.features()) {
      out.writeChar(feature);
    }
    for (int i = 0; i < weights.features().length; i++) {
      out.writeByte(weights.starts()[i + 1] - weights.starts()[i]);
    }
    out.write(weights.rows());
    out.write(weights.values());
  }

  private static Weights readWeights(DataInputStream in) throws IOException {
    var features = new char[in.readChar()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readChar();
    }
    var starts = new int[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      starts[i + 1] = starts[i] + in.readUnsignedByte();
    }
    int end = starts[features.length];
    var rows = in.readNBytes(end);
    var values = in.readNBytes(end);
    if (values.length < end) {
      throw new IOException("A line model is damaged: build it again.");
    }
    return new Weights(features, starts, rows, values);
  }
}
