package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel.LineShare;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Classifies a listener's free-form words, by the words and by the sentence's vector: two models
 * that the build trains from the same phrases, one file of them for each label.
 */
public final class SentenceClassifier {

  /**
   * A label that the words may have.
   *
   * @param share its probability, from zero to one
   */
  public record Guess(String label, double share) {}

  /**
   * How much the sentence's vector counts and how much its words; chosen on questions kept aside.
   */
  private static final double OF_VECTOR = 0.3;

  private static final double OF_WORDS = 0.7;

  /** How much it counts for a topic what can be asked of it. */
  private static final double OF_LINES = 0.8;

  /** By language; read once, since they are large and several parts ask them. */
  private static final Map<String, SentenceClassifier> TOPICS = new ConcurrentHashMap<>();

  /** The share of a topic that is not likely by its vector. */
  private static final double UNLIKELY = 1e-6;

  private final String name;
  private final LinearModel words;

  /** The index of each label. */
  private final Map<String, Integer> rows = new HashMap<>();

  /** Asked for when the first words come, since it is slow to load. */
  private final Supplier<LineModel> vectors;

  private SentenceClassifier(String name, LinearModel words, Supplier<LineModel> vectors) {
    this.name = name;
    this.words = words;
    this.vectors = vectors;
    words.labels().forEach(label -> rows.put(label, rows.size()));
  }

  /** Reads the models of this name that the build trained for a language. */
  public static SentenceClassifier of(String name, String language) {
    return new SentenceClassifier(
        name, ModelFiles.read(name, language), () -> LineModel.of(language));
  }

  /**
   * @param vectors holds the labels under {@linkplain LineModel#nameOf this name}
   */
  public static SentenceClassifier of(String name, LinearModel words, LineModel vectors) {
    return new SentenceClassifier(name, words, () -> vectors);
  }

  /**
   * Reads the models that tell what words are about. A label is the id of a catalogue item, or one
   * of a few subjects that the catalogue does not cover.
   */
  public static SentenceClassifier topics(String language) {
    return TOPICS.computeIfAbsent(language, each -> of(LineModel.TOPICS, each));
  }

  public List<String> labels() {
    return words.labels();
  }

  /** Returns the most likely label. */
  public Guess best(Words said) {
    return best(said, 1).get(0);
  }

  /** Returns the most likely labels, best first. */
  public List<Guess> best(Words said, int most) {
    double[] shares =
        Arrays.stream(words.judge(said)).map(share -> Math.pow(share, OF_WORDS)).toArray();
    LineModel lines = vectors.get();
    float[] vector = lines.vector(said);
    List<LineShare> byVector = lines.classify(name, vector);
    for (LineShare label : byVector) {
      shares[rows.get(label.id())] *= Math.pow(label.share(), OF_VECTOR);
    }
    if (name.equals(LineModel.TOPICS)) {
      weighByLines(shares, lines, lines.byLines(byVector, vector));
    }
    double total = Arrays.stream(shares).sum();
    return IntStream.range(0, shares.length)
        .mapToObj(label -> new Guess(words.labels().get(label), shares[label] / total))
        .sorted(Comparator.comparingDouble(Guess::share).reversed())
        .limit(most)
        .toList();
  }

  /** Shares out anew, among the topics that have lines, what these have together. */
  private void weighByLines(double[] shares, LineModel lines, Map<String, Double> byLines) {
    if (byLines.isEmpty()) {
      return;
    }
    int[] asked =
        rows.entrySet().stream()
            .filter(entry -> lines.hasLines(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sorted()
            .toArray();
    double before = Arrays.stream(asked).mapToDouble(row -> shares[row]).sum();
    for (int row : asked) {
      double share = byLines.getOrDefault(words.labels().get(row), 0.0);
      shares[row] *= Math.pow(Math.max(UNLIKELY, share), OF_LINES);
    }
    double after = Arrays.stream(asked).mapToDouble(row -> shares[row]).sum();
    for (int row : asked) {
      shares[row] *= before / after;
    }
  }
}
