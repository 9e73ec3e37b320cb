package dev.crampcoach.trainer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.crampcoach.understanding.Features;
import dev.crampcoach.understanding.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Trains a {@link LinearModel}: logistic regression, one label against the rest, on tf-idf
 * features. The same phrases give the same bytes.
 */
final class ModelTrainer {
  private static final double COST = 30;
  private static final double PRECISION = 0.05;

  /** A weight below this part of the largest is left out. */
  private static final double SMALLEST = 1.5 / 127;

  private final List<Map<Long, Integer>> documents = new ArrayList<>();
  private final List<String> labels;
  private final TreeMap<Long, Integer> index = new TreeMap<>();
  private final float[] idf;
  private final Phrases phrases;

  private ModelTrainer(Phrases phrases) {
    this.phrases = phrases;
    this.labels =
        List.copyOf(
            new TreeSet<>(phrases.examples().stream().map(Phrases.Example::label).toList()));
    var frequency = new TreeMap<Long, Integer>();
    for (Phrases.Example example : phrases.examples()) {
      Map<Long, Integer> features = Features.of(example.words(), example.ideas());
      documents.add(features);
      features.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum));
    }
    frequency.values().removeIf(count -> count < 2);
    this.idf = new float[frequency.size()];
    frequency.forEach(
        (feature, count) -> {
          idf[index.size()] = (float) Math.log((1.0 + documents.size()) / count);
          index.put(feature, index.size());
        });
  }

  static LinearModel train(Phrases phrases) {
    Linear.disableDebugOutput();
    return new ModelTrainer(phrases).train();
  }

  private LinearModel train() {
    Feature[][] vectors = documents.stream().map(this::vector).toArray(Feature[][]::new);
    // Each label on its own, so that every processor has something to do.
    List<double[]> weights =
        IntStream.range(0, labels.size())
            .parallel()
            .mapToObj(label -> train(label, vectors))
            .toList();
    return compact(weights);
  }

  private double[] train(int label, Feature[][] vectors) {
    var problem = new Problem();
    problem.l = documents.size();
    problem.n = index.size() + 1;
    problem.bias = 1;
    problem.x = vectors;
    problem.y =
        phrases.examples().stream()
            .mapToDouble(example -> example.label().equals(labels.get(label)) ? 1 : -1)
            .toArray();
    var parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    return Arrays.stream(model.getFeatureWeights()).map(weight -> sign * weight).toArray();
  }

  private Feature[] vector(Map<Long, Integer> document) {
    var values = new TreeMap<Integer, Double>();
    document.forEach(
        (feature, count) -> {
          Integer column = index.get(feature);
          if (column != null) {
            values.put(column, idf[column] * (1 + Math.log(count)));
          }
        });
    double length = Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
    var vector = new ArrayList<Feature>();
    values.forEach((column, value) -> vector.add(new FeatureNode(column + 1, value / length)));
    vector.add(new FeatureNode(index.size() + 1, 1));
    return vector.toArray(Feature[]::new);
  }

  private LinearModel compact(List<double[]> weights) {
    int count = labels.size();
    double largest = largest(weights);
    var kept = new KeptWeights(index.size());
    for (int feature = 0; feature < index.size(); feature++) {
      for (int label = 0; label < count; label++) {
        double share = weights.get(label)[feature] / largest;
        if (Math.abs(share) >= SMALLEST) {
          kept.add(label, (byte) Math.round(share * 127));
        }
      }
      kept.end(feature);
    }
    var bias = new float[count];
    for (int label = 0; label < count; label++) {
      bias[label] = (float) weights.get(label)[index.size()];
    }
    long[] features = index.keySet().stream().mapToLong(Long::longValue).toArray();
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
        .flatMapToDouble(ofLabel -> Arrays.stream(ofLabel, 0, index.size()))
        .map(Math::abs)
        .max()
        .orElseThrow();
  }
}
