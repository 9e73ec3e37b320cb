package dev.crampcoach.trainer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LinearModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * Trains a {@link LinearModel}: one-versus-rest logistic regression on tf-idf features.
 * Deterministic: the same phrases give the same bytes.
 */
final class ModelTrainer {
  /** Increment with every change of this class that changes the trained model. */
  static final int VERSION = 6;

  /**
   * The solver's stopping tolerance. A tenth of it takes twice as long and changes no answer that
   * we test.
   */
  private static final double PRECISION = 1;

  /**
   * What differs between models.
   *
   * @param cost how much a wrong example costs against large weights
   * @param smallest weights below this fraction of the largest are dropped
   */
  record Tuning(double cost, double smallest) {}

  private final List<Map<Integer, Integer>> documents;
  private final List<String> labels;

  /** The features to train, ascending. */
  private final int[] features;

  /**
   * The place of each feature among the solver's weights. The most frequent come first: then most
   * of what the solver reads lies close together, which halves the time.
   */
  private final int[] columns;

  /** The inverse document frequency of each column. */
  private final float[] idfOfColumn;

  private final Map<Integer, Integer> positions = new HashMap<>();
  private final float[] idf;
  private final Phrases phrases;
  private final Tuning tuning;

  /** The phrases' labels that each label of the model stands for. */
  private final SortedMap<String, Set<String>> meanings = new TreeMap<>();

  private ModelTrainer(Phrases phrases, Tuning tuning, Map<String, Set<String>> groups) {
    this.phrases = phrases;
    this.tuning = tuning;
    phrases.examples().forEach(each -> meanings.put(each.label(), Set.of(each.label())));
    meanings.putAll(groups);
    this.labels = List.copyOf(meanings.keySet());
    this.documents =
        phrases.examples().parallelStream()
            .map(example -> Features.of(example.words(), example.ideas()))
            .toList();
    var frequency = new HashMap<Integer, Integer>();
    documents.forEach(
        document -> document.keySet().forEach(each -> frequency.merge(each, 1, Integer::sum)));
    frequency.values().removeIf(count -> count < 2);
    this.features = frequency.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.idf = new float[features.length];
    for (int at = 0; at < features.length; at++) {
      positions.put(features[at], at);
      idf[at] = (float) Math.log((1.0 + documents.size()) / frequency.get(features[at]));
    }
    this.columns = byFrequency();
    this.idfOfColumn = new float[features.length];
    for (int at = 0; at < features.length; at++) {
      idfOfColumn[columns[at]] = idf[at];
    }
  }

  private int[] byFrequency() {
    int[] rarestLast =
        IntStream.range(0, features.length)
            .boxed()
            .sorted(Comparator.comparing(at -> idf[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    var ranks = new int[features.length];
    for (int rank = 0; rank < rarestLast.length; rank++) {
      ranks[rarestLast[rank]] = rank;
    }
    return ranks;
  }

  /**
   * @param groups further labels, each for several labels of the phrases together
   * @param workers runs the training of the labels, one task each
   * @param progress advances one step for each label
   */
  static LinearModel train(
      Phrases phrases,
      Tuning tuning,
      Map<String, Set<String>> groups,
      Executor workers,
      Progress progress) {
    Linear.disableDebugOutput();
    return new ModelTrainer(phrases, tuning, groups).train(workers, progress);
  }

  private LinearModel train(Executor workers, Progress progress) {
    progress.expect(labels.size());
    Feature[][] vectors = documents.parallelStream().map(this::vector).toArray(Feature[][]::new);
    List<CompletableFuture<double[]>> weights =
        IntStream.range(0, labels.size())
            .mapToObj(
                label ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          double[] trained = train(label, vectors);
                          progress.step();
                          return trained;
                        },
                        workers))
            .toList();
    return compact(weights.stream().map(CompletableFuture::join).toList());
  }

  private double[] train(int label, Feature[][] vectors) {
    Set<String> meant = meanings.get(labels.get(label));
    var problem = new Problem();
    problem.l = documents.size();
    problem.n = features.length + 1;
    problem.bias = 1;
    problem.x = vectors;
    problem.y =
        phrases.examples().stream()
            .mapToDouble(example -> meant.contains(example.label()) ? 1 : -1)
            .toArray();
    var parameter = new Parameter(SolverType.L2R_LR_DUAL, tuning.cost(), PRECISION);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return Arrays.stream(model.getFeatureWeights()).map(weight -> sign * weight).toArray();
  }

  /** The document's tf-idf values by column, ascending, with length one; and the bias. */
  private Feature[] vector(Map<Integer, Integer> document) {
    // Column and count in one number, since sorting boxed pairs took a tenth of the training.
    long[] sorted =
        document.entrySet().stream()
            .filter(entry -> positions.containsKey(entry.getKey()))
            .mapToLong(
                entry ->
                    (long) columns[positions.get(entry.getKey())] << Integer.SIZE
                        | entry.getValue())
            .sorted()
            .toArray();
    double[] values =
        Arrays.stream(sorted)
            .mapToDouble(each -> idfOfColumn[column(each)] * (1 + Math.log((int) each)))
            .toArray();
    double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
    var vector = new Feature[sorted.length + 1];
    for (int at = 0; at < sorted.length; at++) {
      vector[at] = new FeatureNode(column(sorted[at]) + 1, values[at] / length);
    }
    vector[sorted.length] = new FeatureNode(features.length + 1, 1);
    return vector;
  }

  private static int column(long sorted) {
    return (int) (sorted >>> Integer.SIZE);
  }

  private LinearModel compact(List<double[]> weights) {
    int count = labels.size();
    double largest = largest(weights);
    var kept = new KeptWeights(features.length);
    for (int feature = 0; feature < features.length; feature++) {
      for (int label = 0; label < count; label++) {
        double share = weights.get(label)[columns[feature]] / largest;
        if (Math.abs(share) >= tuning.smallest()) {
          kept.add(label, (byte) Math.round(share * 127));
        }
      }
      kept.end(feature);
    }
    var bias = new float[count];
    for (int label = 0; label < count; label++) {
      bias[label] = (float) weights.get(label)[features.length];
    }
    return new LinearModel(
        labels,
        bias,
        (float) (largest / 127),
        features,
        idf,
        kept.starts(),
        kept.labels(),
        kept.weights());
  }

  private double largest(List<double[]> weights) {
    return weights.stream()
        .flatMapToDouble(ofLabel -> Arrays.stream(ofLabel, 0, features.length))
        .map(Math::abs)
        .max()
        .orElseThrow();
  }
}
