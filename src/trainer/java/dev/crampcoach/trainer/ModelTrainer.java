package dev.crampcoach.trainer;

import dev.crampcoach.model.LinearModel;
import dev.crampcoach.trainer.LogisticRegression.Examples;
import dev.crampcoach.trainer.LogisticRegression.Weights;
import dev.crampcoach.trainer.Phrases.Example;
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
  static final int VERSION = 10;

  /**
   * A stored weight is a multiple of the largest one's 31st part: 127 steps would make the zip file
   * larger and choose no better.
   */
  private static final int STEPS = 31;

  /** Passes over the examples. More of them choose no better on phrases kept aside. */
  private static final int PASSES = 6;

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

  private final List<String> labels;
  private final TfIdf tfIdf;

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
    this.tfIdf =
        new TfIdf(
            phrases.examples().parallelStream().map(Example::features).toList(), tuning.fewest());
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
    Examples examples = tfIdf.examples();
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

  /**
   * @param blocks the weights of each block of labels, in order
   */
  private LinearModel compact(List<Weights> blocks) {
    double largest = largest(blocks);
    int features = tfIdf.features().length;
    var kept = new KeptWeights(features);
    for (int feature = 0; feature < features; feature++) {
      int label = 0;
      for (Weights block : blocks) {
        for (int i = 0; i < block.labels(); i++) {
          double share = block.of(tfIdf.column(feature), i) / largest;
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
        tfIdf.features(),
        tfIdf.idf(),
        kept.starts(),
        kept.labels(),
        kept.weights());
  }

  private float[] bias(List<Weights> blocks) {
    var bias = new float[labels.size()];
    int label = 0;
    for (Weights block : blocks) {
      for (int i = 0; i < block.labels(); i++) {
        bias[label] = block.of(tfIdf.features().length, i);
        label++;
      }
    }
    return bias;
  }

  /** The largest weight, without the bias. */
  private double largest(List<Weights> blocks) {
    float largest = 0;
    for (Weights block : blocks) {
      for (int i = 0; i < tfIdf.features().length * block.labels(); i++) {
        largest = Math.max(largest, Math.abs(block.numbers()[i]));
      }
    }
    return largest;
  }
}
