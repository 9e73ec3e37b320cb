package dev.crampcoach.trainer;

import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Trains a {@link LineModel}: for each item a softmax over its answers, by stochastic gradient
 * descent. Deterministic: the same questions and vectors give the same bytes.
 */
final class LineTrainer {
  /** Increment with every change of this class that changes the trained model. */
  static final int VERSION = 3;

  /**
   * What a training depends on besides the questions.
   *
   * @param rate of learning, which falls to zero
   * @param pull how strongly weights are pulled to zero
   */
  record Tuning(int rounds, double rate, double pull) {}

  /** Chosen on questions that the model was not trained on. */
  static final Tuning TUNING = new Tuning(30, 0.1, 0.3);

  /** Where there are many phrases, few rounds do. */
  static final Tuning OF_MANY = new Tuning(6, 0.1, 0.3);

  private static final int MANY = 10_000;

  /** Multiplies the vectors, whose length is one. */
  private static final double SHARPNESS = 5;

  private final List<String> ids;
  private final List<Example> examples = new ArrayList<>();
  private final Tuning tuning;
  private final float[][] weights;
  private final double[] bias;

  private record Example(int answer, float[] vector) {}

  private LineTrainer(SortedItem item, SentenceVectors vectors, Tuning tuning) {
    this.tuning = tuning;
    this.ids =
        item.answers().keySet().stream()
            .filter(id -> item.questions().stream().anyMatch(each -> each.answer().equals(id)))
            .toList();
    for (Question question : item.questions()) {
      examples.add(new Example(ids.indexOf(question.answer()), vectors.of(question.words())));
    }
    this.weights = new float[ids.size()][vectors.dimensions()];
    this.bias = new double[ids.size()];
  }

  /**
   * Trains the lines, and the half of each classifier that reads vectors.
   *
   * @param classifiers the phrases of each, by its name
   */
  static LineModel train(
      LineQuestions questions, SortedMap<String, Phrases> classifiers, SentenceVectors vectors) {
    var items = new LinkedHashMap<>(lines(questions, vectors));
    classifiers.forEach(
        (name, phrases) -> {
          SortedItem labels = labels(name, phrases);
          Tuning tuning = phrases.examples().size() < MANY ? TUNING : OF_MANY;
          items.put(labels.id(), new LineTrainer(labels, vectors, tuning).train());
        });
    return new LineModel(vectors, items);
  }

  private static SortedItem labels(String name, Phrases phrases) {
    var answers = new LinkedHashMap<String, String>();
    var said = new ArrayList<Question>();
    for (Phrases.Example example : phrases.examples()) {
      answers.put(example.label(), example.label());
      said.add(new Question(example.label(), example.words(), Optional.empty()));
    }
    return new SortedItem(LineModel.nameOf(name), answers, said);
  }

  /** Trains the lines alone. */
  static LineModel train(LineQuestions questions, SentenceVectors vectors) {
    return new LineModel(vectors, lines(questions, vectors));
  }

  private static Map<String, List<LineModel.LineWeights>> lines(
      LineQuestions questions, SentenceVectors vectors) {
    var items = new LinkedHashMap<String, List<LineModel.LineWeights>>();
    for (SortedItem item : questions.items()) {
      items.put(item.id(), new LineTrainer(item, vectors, TUNING).train());
    }
    return items;
  }

  private List<LineModel.LineWeights> train() {
    var random = new Random(1);
    double pull = tuning.pull() / examples.size();
    int steps = tuning.rounds() * examples.size();
    int step = 0;
    for (int round = 0; round < tuning.rounds(); round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example, tuning.rate() * (1 - step / (double) steps), pull);
        step++;
      }
    }
    return IntStream.range(0, ids.size()).mapToObj(this::answer).toList();
  }

  private void learn(Example example, double rate, double pull) {
    float[] vector = example.vector();
    double[] shares = shares(vector);
    for (int answer = 0; answer < shares.length; answer++) {
      double error = shares[answer] - (answer == example.answer() ? 1 : 0);
      bias[answer] -= rate * error;
      float[] own = weights[answer];
      float kept = (float) (1 - rate * pull);
      float change = (float) (rate * SHARPNESS * error);
      for (int i = 0; i < vector.length; i++) {
        own[i] = kept * own[i] - change * vector[i];
      }
    }
  }

  private double[] shares(float[] vector) {
    var shares = new double[bias.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int answer = 0; answer < shares.length; answer++) {
      shares[answer] = bias[answer] + SHARPNESS * dot(weights[answer], vector);
      most = Math.max(most, shares[answer]);
    }
    double total = 0;
    for (int answer = 0; answer < shares.length; answer++) {
      shares[answer] = Math.exp(shares[answer] - most);
      total += shares[answer];
    }
    for (int answer = 0; answer < shares.length; answer++) {
      shares[answer] /= total;
    }
    return shares;
  }

  /** Four sums at a time, which a processor adds up in parallel. */
  private static float dot(float[] weights, float[] vector) {
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    for (int i = 0; i + 3 < vector.length; i += 4) {
      one += weights[i] * vector[i];
      two += weights[i + 1] * vector[i + 1];
      three += weights[i + 2] * vector[i + 2];
      four += weights[i + 3] * vector[i + 3];
    }
    return one + two + three + four;
  }

  private LineModel.LineWeights answer(int answer) {
    float[] own = weights[answer];
    float largest = 1e-9f;
    for (float weight : own) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / Byte.MAX_VALUE;
    var stored = new byte[own.length];
    for (int i = 0; i < own.length; i++) {
      stored[i] = (byte) Math.round(own[i] / scale);
    }
    return new LineModel.LineWeights(
        ids.get(answer), (float) bias[answer], (float) (SHARPNESS * scale), stored);
  }
}
