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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which answer of an item a question asks for, and what {@link SentenceClassifier}s ask of
 * it: a softmax over the item's own answers, or over a classifier's labels, trained at build time
 * on the {@linkplain SentenceVectors vectors} of sentences.
 */
public final class LineModel {
  /** The answer to a question that asks for nothing in particular. It gets the first line. */
  public static final String ANY = "any";

  /** The classifier of topics, which is told by what can be asked of each, too. */
  public static final String TOPICS = "topics";

  /** Among so many topics the lines of all are compared. */
  private static final int LIKELY_TOPICS = 8;

  /** How much an item's own lines count in choosing one, beside the lines of all topics. */
  private static final double OF_OWN = 0.5;

  private static final int MAGIC = 0x43434c4d;

  private static final Map<String, LineModel> READ = new ConcurrentHashMap<>();

  /**
   * An answer that a question may ask for, and how likely it does.
   *
   * @param id of the line, or the name of a side
   * @param share its probability among the item's answers, from zero to one
   */
  public record LineShare(String id, double share) {}

  /**
   * An answer of an item, as trained.
   *
   * @param id of the line, or the name of a side
   * @param scale the factor from stored weights to real ones
   * @param weights one for each dimension of the vectors
   */
  public record LineWeights(String id, float bias, float scale, byte[] weights) {

    /** Four sums at a time, which a processor adds up in parallel. */
    private double score(float[] vector) {
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      int i = 0;
      for (; i + 3 < weights.length; i += 4) {
        a += vector[i] * weights[i];
        b += vector[i + 1] * weights[i + 1];
        c += vector[i + 2] * weights[i + 2];
        d += vector[i + 3] * weights[i + 3];
      }
      for (; i < weights.length; i++) {
        a += vector[i] * weights[i];
      }
      return bias + scale * (double) (a + b + (c + d));
    }
  }

  private final SentenceVectors vectors;
  private final Map<String, List<LineWeights>> items;

  /**
   * @param items the answers of each item, the plain one first, in a fixed order
   */
  public LineModel(SentenceVectors vectors, Map<String, List<LineWeights>> items) {
    this.vectors = vectors;
    this.items = new LinkedHashMap<>(items);
  }

  /** Returns the model that the build trained for this language, which is read once. */
  public static LineModel of(String language) {
    return READ.computeIfAbsent(
        language,
        each -> {
          SentenceVectors vectors = SentenceVectors.of(each);
          return ModelFiles.read("lines", each, in -> read(in, vectors));
        });
  }

  /** The answers of an item, most likely first; empty if no question was learned for it. */
  public List<LineShare> choose(String item, Words words) {
    List<LineWeights> own = items.getOrDefault(item, List.of());
    float[] vector = vectors.of(words);
    double[] shares = own.stream().mapToDouble(each -> each.score(vector)).toArray();
    List<LineWeights> ofAll = items.getOrDefault(nameOfAll(item), List.of());
    if (!ofAll.isEmpty()) {
      Map<String, Double> scores =
          ofAll.stream().collect(Collectors.toMap(LineWeights::id, each -> each.score(vector)));
      for (int answer = 0; answer < shares.length; answer++) {
        shares[answer] = OF_OWN * shares[answer] + scores.getOrDefault(own.get(answer).id(), 0.0);
      }
    }
    return shares(own.stream().map(LineWeights::id).toList(), exponents(shares));
  }

  private static List<LineShare> shares(List<String> ids, double[] shares) {
    int any = ids.indexOf(ANY);
    if (any > 0) {
      shares[0] += shares[any];
      shares[any] = 0;
    }
    double total = IntStream.range(0, shares.length).mapToDouble(each -> shares[each]).sum();
    return IntStream.range(0, shares.length)
        .filter(answer -> answer != any || any == 0)
        .mapToObj(answer -> new LineShare(ids.get(answer), shares[answer] / total))
        .sorted(Comparator.comparingDouble(LineShare::share).reversed())
        .toList();
  }

  private static double[] exponents(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
  }

  /** Whether a topic has lines, of which one may be asked for. */
  boolean hasLines(String topic) {
    return items.containsKey(topic);
  }

  /** The topics that a sentence's vector makes likeliest. */
  public List<String> likelyTopics(Words words) {
    return likeliest(classify(TOPICS, vector(words))).toList();
  }

  private static Stream<String> likeliest(List<LineShare> byVector) {
    return byVector.stream().limit(LIKELY_TOPICS).map(LineShare::id);
  }

  /**
   * How likely each of these topics is by what can be asked of it: the shares add up to one.
   *
   * @param byVector the topics as {@linkplain #classify classified} by this vector
   * @return by topic, for those {@link #likelyTopics} that have lines; empty if none was learned
   */
  Map<String, Double> byLines(List<LineShare> byVector, float[] vector) {
    var topics = new LinkedHashMap<String, double[]>();
    double most = Double.NEGATIVE_INFINITY;
    for (String topic : likeliest(byVector).filter(this::hasLines).toList()) {
      List<LineWeights> lines = items.getOrDefault(nameOfAll(topic), List.of());
      double[] scores = lines.stream().mapToDouble(each -> each.score(vector)).toArray();
      topics.put(topic, scores);
      most = Math.max(most, Arrays.stream(scores).max().orElse(most));
    }
    double highest = most;
    var shares = new LinkedHashMap<String, Double>();
    topics.forEach(
        (topic, scores) ->
            shares.put(topic, Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum()));
    double total = shares.values().stream().mapToDouble(share -> share).sum();
    shares.replaceAll((topic, share) -> share / total);
    return total == 0 ? Map.of() : shares;
  }

  /** The sentence's vector, which is worth computing once. */
  float[] vector(Words words) {
    return vectors.of(words);
  }

  /** The labels of a classifier, most likely first. */
  List<LineShare> classify(String classifier, float[] vector) {
    List<LineWeights> labels = items.getOrDefault(nameOf(classifier), List.of());
    double[] scores = labels.stream().mapToDouble(each -> each.score(vector)).toArray();
    return shares(labels.stream().map(LineWeights::id).toList(), exponents(scores));
  }

  /** The name under which a classifier's labels stand beside the items, like answers of one. */
  public static String nameOf(String classifier) {
    return '@' + classifier;
  }

  /** The name under which a topic's answers stand that were learned with those of all topics. */
  public static String nameOfAll(String topic) {
    return "@all " + topic;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(vectors.dimensions());
    out.writeShort(items.size());
    for (Map.Entry<String, List<LineWeights>> item : items.entrySet()) {
      out.writeUTF(item.getKey());
      out.writeByte(item.getValue().size());
      for (LineWeights answer : item.getValue()) {
        out.writeUTF(answer.id());
        out.writeFloat(answer.bias());
        out.writeFloat(answer.scale());
        out.write(answer.weights());
      }
    }
    out.writeInt(MAGIC);
  }

  /**
   * @param vectors those that the model was trained with
   * @throws IOException if the bytes are not a complete model for such vectors
   */
  public static LineModel read(InputStream from, SentenceVectors vectors) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(from.readAllBytes()));
    ModelFiles.expect(MAGIC, in);
    ModelFiles.expect(vectors.dimensions(), in);
    var items = new LinkedHashMap<String, List<LineWeights>>();
    for (int left = in.readShort(); left > 0; left--) {
      items.put(in.readUTF(), readAnswers(in, vectors.dimensions()));
    }
    ModelFiles.expect(MAGIC, in);
    return new LineModel(vectors, items);
  }

  private static List<LineWeights> readAnswers(DataInputStream in, int dimensions)
      throws IOException {
    var answers = new ArrayList<LineWeights>();
    for (int left = in.readByte(); left > 0; left--) {
      answers.add(
          new LineWeights(in.readUTF(), in.readFloat(), in.readFloat(), in.readNBytes(dimensions)));
    }
    return List.copyOf(answers);
  }
}
