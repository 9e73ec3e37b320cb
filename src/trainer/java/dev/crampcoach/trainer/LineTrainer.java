package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineFeatures;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains a {@link LineModel}: for each item a softmax over its answers, by stochastic gradient
 * descent with a step that shrinks for each weight (AdaGrad). Deterministic: the same questions
 * give the same bytes.
 */
final class LineTrainer {
  /** Increment with every change of this class that changes the trained model. */
  static final int VERSION = 2;

  /**
   * What a training depends on besides the questions.
   *
   * @param own how strongly the weights of an answer are pulled to zero
   * @param shared how strongly those of a kind are
   * @param rate of learning
   * @param smallest weights below this fraction of the largest are dropped
   */
  record Tuning(int rounds, double rate, double own, double shared, double smallest) {}

  /** Chosen on questions that the model was not trained on. */
  static final Tuning TUNING = new Tuning(20, 0.2, 1e-3, 1e-4, 12.0 / 127);

  private final List<SortedItem> items;
  private final Tuning tuning;
  private final int[] features;
  private final float[] idf;
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final List<String> kinds;

  /** The weights of the kinds. */
  private final double[][] shared;

  private final Map<String, ItemWeights> own = new LinkedHashMap<>();

  /** A question as numbers. */
  private record Example(ItemWeights item, int answer, int[] features, double[] values) {}

  private LineTrainer(List<SortedItem> items, Tuning tuning) {
    this.items = items;
    this.tuning = tuning;
    var frequency = new HashMap<Integer, Integer>();
    int count = 0;
    for (SortedItem item : items) {
      for (Question question : item.questions()) {
        LineFeatures.of(question.words()).forEach(each -> frequency.merge(each, 1, Integer::sum));
        count++;
      }
    }
    frequency.values().removeIf(times -> times < 2);
    this.features = frequency.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.idf = new float[features.length];
    for (int column = 0; column < features.length; column++) {
      columns.put(features[column], column);
      idf[column] = (float) Math.log((1.0 + count) / frequency.get(features[column]));
    }
    var names = new TreeSet<String>();
    items.forEach(item -> names.addAll(item.answers().values()));
    this.kinds = List.copyOf(names);
    this.shared = new double[features.length][kinds.size()];
  }

  static LineModel train(LineQuestions questions, Tuning tuning) {
    return new LineTrainer(questions.items(), tuning).train();
  }

  private LineModel train() {
    var examples = new ArrayList<Example>();
    for (SortedItem item : items) {
      List<String> ids =
          item.answers().keySet().stream()
              .filter(id -> item.questions().stream().anyMatch(q -> q.answer().equals(id)))
              .toList();
      var weights =
          new ItemWeights(
              ids, ids.stream().mapToInt(id -> kinds.indexOf(item.answers().get(id))).toArray());
      own.put(item.id(), weights);
      item.questions().forEach(question -> examples.add(example(weights, question)));
    }
    var squares = new double[features.length][kinds.size()];
    var random = new Random(1);
    for (int round = 0; round < tuning.rounds(); round++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> learn(example, squares));
    }
    return new CompactLines(features, idf, tuning.smallest()).of(kinds.size(), shared, own);
  }

  private Example example(ItemWeights weights, Question question) {
    int[] found = columns(question.words());
    double length = 0;
    for (int feature : found) {
      length += idf[feature] * (double) idf[feature];
    }
    double norm = length == 0 ? 0 : 1 / Math.sqrt(length);
    var values = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      values[i] = idf[found[i]] * norm;
    }
    return new Example(weights, weights.ids.indexOf(question.answer()), found, values);
  }

  private int[] columns(Words words) {
    return LineFeatures.of(words).stream()
        .filter(columns::containsKey)
        .mapToInt(columns::get)
        .sorted()
        .toArray();
  }

  private void learn(Example example, double[][] sharedSquares) {
    ItemWeights item = example.item();
    double[] shares = shares(example);
    for (int answer = 0; answer < shares.length; answer++) {
      double error = shares[answer] - (answer == example.answer() ? 1 : 0);
      step(item.bias, item.biasSquares, answer, error, 0);
      int kind = item.kinds[answer];
      for (int i = 0; i < example.features().length; i++) {
        int feature = example.features()[i];
        double gradient = error * example.values()[i];
        step(item.of(feature), item.squaresOf(feature), answer, gradient, tuning.own());
        step(shared[feature], sharedSquares[feature], kind, gradient, tuning.shared());
      }
    }
  }

  private void step(double[] weights, double[] squares, int at, double gradient, double pull) {
    double slope = gradient + pull * weights[at];
    squares[at] += slope * slope;
    weights[at] -= tuning.rate() * slope / Math.sqrt(squares[at] + 1e-8);
  }

  private double[] shares(Example example) {
    ItemWeights item = example.item();
    var sums = item.bias.clone();
    for (int i = 0; i < example.features().length; i++) {
      int feature = example.features()[i];
      double[] weights = item.of(feature);
      for (int answer = 0; answer < sums.length; answer++) {
        sums[answer] +=
            example.values()[i] * (weights[answer] + shared[feature][item.kinds[answer]]);
      }
    }
    double most = Arrays.stream(sums).max().orElseThrow();
    double total = 0;
    for (int answer = 0; answer < sums.length; answer++) {
      sums[answer] = Math.exp(sums[answer] - most);
      total += sums[answer];
    }
    for (int answer = 0; answer < sums.length; answer++) {
      sums[answer] /= total;
    }
    return sums;
  }
}
