package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceVectors;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/**
 * Makes the table of {@link SentenceVectors}: asks a language model (all-MiniLM-L6-v2, Apache
 * License 2.0, fetched by Maven) for the vectors of all phrases and of all their words, and fits
 * vectors of words and pairs to them. Run by hand, in minutes: {@code mvn -q -Pvectors
 * process-test-classes exec:java@vectors}. The language model neither ships nor runs in the build.
 */
public final class VectorMaker {
  /** With 128, one question in a hundred fewer gets its line; more add size and gain little. */
  private static final int DIMENSIONS = 192;

  /** Rarer pairs are not worth their place. */
  private static final int FEWEST_PAIRS = 12;

  /** The folders of phrases whose models read vectors. */
  private static final Set<String> READ_BY_VECTOR =
      Set.of("en", "en-gate", "en-relief", "en-stretch");

  private final EmbeddingModel languageModel = new AllMiniLmL6V2QuantizedEmbeddingModel();

  /** Phrases whose vectors are fitted. */
  private final List<String> sentences = new ArrayList<>();

  /** Each word as it is written, with its apostrophe, by its form in {@link Words}. */
  private final Map<String, String> words = new TreeMap<>();

  private VectorMaker(Path phrases) throws IOException {
    var found = new LinkedHashSet<String>();
    try (var folders = Files.list(phrases)) {
      for (Path folder : folders.sorted().toList()) {
        for (PhraseFile file : PhraseFile.readAll(folder)) {
          for (PhraseFile.Phrase phrase : file.phrases()) {
            if (READ_BY_VECTOR.contains(folder.getFileName().toString())) {
              found.add(phrase.text());
            }
            addWords(phrase.text());
          }
        }
      }
    }
    sentences.addAll(found);
  }

  /** Some words arise from two that are written, such as a number with its unit. */
  private void addWords(String text) {
    for (String written : text.split("\\s+")) {
      List<String> read = Words.of(written).list();
      read.forEach(word -> words.putIfAbsent(word, read.size() == 1 ? written : word));
    }
    Words.of(text).list().forEach(word -> words.putIfAbsent(word, word));
  }

  /**
   * @param args the project's folder
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    SentenceVectors vectors = new VectorMaker(project.resolve("src/trainer/phrases")).make();
    Path file = Trainer.vectors(project);
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      vectors.write(out);
    }
    Trainer.say("Wrote " + project.relativize(file) + ": " + Files.size(file) + " bytes.");
  }

  private SentenceVectors make() {
    Trainer.say("Asking for the vectors of %d phrases".formatted(sentences.size()));
    double[][] ofSentences = ask(sentences);
    Trainer.say("and of %d words".formatted(words.size()));
    double[][] ofWords = ask(List.copyOf(words.values()));
    double[] mean = mean(ofSentences);
    double[][] axes = principalAxes(ofSentences, mean);
    var fit = new VectorFit(List.copyOf(words.keySet()), pairs(), DIMENSIONS);
    Trainer.say("Fitting");
    float[][] rows =
        fit.fit(
            sentences.stream().map(Words::of).toList(),
            project(ofSentences, mean, axes),
            project(ofWords, mean(ofWords), axes));
    return sorted(fit.hashes(), rows);
  }

  /** Returns vectors of length one. */
  private double[][] ask(List<String> texts) {
    return texts.parallelStream()
        .map(text -> normal(languageModel.embed(text).content().vector()))
        .toArray(double[][]::new);
  }

  private static double[] normal(float[] vector) {
    double[] normal = IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
    double length = Math.sqrt(VectorFit.dot(normal, normal));
    return IntStream.range(0, normal.length).mapToDouble(i -> normal[i] / length).toArray();
  }

  private List<String> pairs() {
    var counts = new TreeMap<String, Integer>();
    for (String sentence : sentences) {
      List<String> list = Words.of(sentence).list();
      for (int i = 1; i < list.size(); i++) {
        counts.merge(list.get(i - 1) + ' ' + list.get(i), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FEWEST_PAIRS);
    return List.copyOf(counts.keySet());
  }

  private static double[] mean(double[][] vectors) {
    var mean = new double[vectors[0].length];
    for (double[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.length;
      }
    }
    return mean;
  }

  /** Returns the directions in which the vectors differ most, most first. */
  private static double[][] principalAxes(double[][] vectors, double[] mean) {
    int size = mean.length;
    var covariance = new double[size][size];
    for (double[] vector : vectors) {
      for (int row = 0; row < size; row++) {
        double here = vector[row] - mean[row];
        for (int column = 0; column < size; column++) {
          covariance[row][column] += here * (vector[column] - mean[column]);
        }
      }
    }
    // Eigenvalues come largest first.
    var eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(covariance));
    return IntStream.range(0, DIMENSIONS)
        .mapToObj(axis -> eigen.getEigenvector(axis).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] project(double[][] vectors, double[] mean, double[][] axes) {
    return IntStream.range(0, vectors.length)
        .parallel()
        .mapToObj(
            each -> {
              double[] vector = vectors[each];
              double[] apart =
                  IntStream.range(0, mean.length).mapToDouble(i -> vector[i] - mean[i]).toArray();
              return IntStream.range(0, axes.length)
                  .mapToDouble(axis -> VectorFit.dot(apart, axes[axis]))
                  .toArray();
            })
        .toArray(double[][]::new);
  }

  private static SentenceVectors sorted(int[] hashes, float[][] rows) {
    var byHash = new HashMap<Integer, float[]>();
    for (int i = 0; i < hashes.length; i++) {
      byHash.put(hashes[i], rows[i]);
    }
    int[] ascending = byHash.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[][] inOrder = IntStream.of(ascending).mapToObj(byHash::get).toArray(float[][]::new);
    return SentenceVectors.of(ascending, inOrder);
  }
}
