package dev.crampcoach.trainer;

import dev.crampcoach.model.LinearModel;
import dev.crampcoach.trainer.LogisticRegression.Examples;
import dev.crampcoach.trainer.LogisticRegression.Weights;
import dev.crampcoach.trainer.Phrases.Example;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  static final int VERSION = 8;

  /**
   * A stored weight is a multiple of the largest one's 31st part: 127 steps would make the zip file
   * larger and choose no better.
   */
  private static final int STEPS = 31;

  /** Passes over the examples. Twice as many change no answer that we test. */
  private static final int PASSES = 8;

  /** Labels that are trained together: as many as keep two processors busy to the end. */
  private static final int BLOCK = 32;

  /**
   * What differs between models.
   *
   * @param cost how much a wrong example costs against large weights
   * @param smallest weights below this fraction of the largest are dropped
   * @param fewest features in fewer phrases are dropped
   */
  record Tuning(double cost, double smallest, int fewest) {}

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
    this.documents = phrases.examples().parallelStream().map(Example::features).toList();
    var frequency = new HashMap<Integer, Integer>();
    documents.forEach(
        document -> document.keySet().forEach(each -> frequency.merge(each, 1, Integer::sum)));
    frequency.values().removeIf(count -> count < tuning.fewest());
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
   * @param workers runs the training, one task for each block of labels
   * @param progress advances one step for each block
   */
  static LinearModel train(
      Phrases phrases,
      Tuning tuning,
      Map<String, Set<String>> groups,
      Executor workers,
      Progress progress) {
    return new ModelTrainer(phrases, tuning, groups).train(workers, progress);
  }

  private LinearModel train(Executor workers, Progress progress) {
    Examples examples = examples();
    List<List<String>> blocks = blocks();
    progress.expect(blocks.size());
    List<CompletableFuture<Weights>> weights =
        blocks.stream()
            .map(
                block ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          Weights trained = train(block, examples);
                          progress.step();
                          return trained;
                        },
                        workers))
            .toList();
    return compact(weights.stream().map(CompletableFuture::join).toList());
  }

  private List<List<String>> blocks() {
    int count = (labels.size() + BLOCK - 1) / BLOCK;
    return IntStream.range(0, count)
        .mapToObj(
            block ->
                labels.subList(labels.size() * block / count, labels.size() * (block + 1) / count))
        .toList();
  }

  private Weights train(List<String> block, Examples examples) {
    var positive = new boolean[block.size()][examples.count()];
    for (int label = 0; label < block.size(); label++) {
      Set<String> meant = meanings.get(block.get(label));
      for (int example = 0; example < examples.count(); example++) {
        positive[label][example] = meant.contains(phrases.examples().get(example).label());
      }
    }
    return new LogisticRegression(examples, positive, tuning.cost()).solve(PASSES);
  }

  /** The tf-idf values of each document by column, with length one; and the bias. */
  private Examples examples() {
    var starts = new int[documents.size() + 1];
    List<long[]> sorted = documents.parallelStream().map(this::sorted).toList();
    for (int document = 0; document < sorted.size(); document++) {
      starts[document + 1] = starts[document] + sorted.get(document).length + 1;
    }
    var columnsOf = new int[starts[sorted.size()]];
    var values = new float[columnsOf.length];
    for (int document = 0; document < sorted.size(); document++) {
      long[] each = sorted.get(document);
      double[] own =
          Arrays.stream(each)
              .mapToDouble(one -> idfOfColumn[column(one)] * (1 + Math.log((int) one)))
              .toArray();
      double length = Math.sqrt(Arrays.stream(own).map(value -> value * value).sum());
      for (int i = 0; i < each.length; i++) {
        columnsOf[starts[document] + i] = column(each[i]);
        values[starts[document] + i] = (float) (own[i] / length);
      }
      columnsOf[starts[document + 1] - 1] = features.length;
      values[starts[document + 1] - 1] = 1;
    }
    return new Examples(starts, columnsOf, values, features.length + 1);
  }

  /** The columns of a document, ascending, each with its count in the lower half. */
  private long[] sorted(Map<Integer, Integer> document) {
    // Column and count in one number, since sorting boxed pairs took a tenth of the training.
    return document.entrySet().stream()
        .filter(entry -> positions.containsKey(entry.getKey()))
        .mapToLong(
            entry ->
                (long) columns[positions.get(entry.getKey())] << Integer.SIZE | entry.getValue())
        .sorted()
        .toArray();
  }

  private static int column(long sorted) {
    return (int) (sorted >>> Integer.SIZE);
  }

  /**
   * @param blocks the weights of each block of labels, in order
   */
  private LinearModel compact(List<Weights> blocks) {
    double largest = largest(blocks);
    var kept = new KeptWeights(features.length);
    for (int feature = 0; feature < features.length; feature++) {
      int label = 0;
      for (Weights block : blocks) {
        for (int i = 0; i < block.labels(); i++) {
          double share = block.of(columns[feature], i) / largest;
          if (Math.abs(share) >= tuning.smallest()) {
            kept.add(label, (byte) Math.round(share * STEPS));
          }
          label++;
        }
      }
      kept.end(feature);
    }
    return new LinearModel(
        labels,
        bias(blocks),
        (float) (largest / STEPS),
        features,
        idf,
        kept.starts(),
        kept.labels(),
        kept.weights());
  }

  private float[] bias(List<Weights> blocks) {
    var bias = new float[labels.size()];
    int label = 0;
    for (Weights block : blocks) {
      for (int i = 0; i < block.labels(); i++) {
        bias[label] = block.of(features.length, i);
        label++;
      }
    }
    return bias;
  }

  /** The largest weight, without the bias. */
  private double largest(List<Weights> blocks) {
    float largest = 0;
    for (Weights block : blocks) {
      for (int i = 0; i < features.length * block.labels(); i++) {
        largest = Math.max(largest, Math.abs(block.numbers()[i]));
      }
    }
    return largest;
  }
}
