package dev.crampcoach.trainer;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.LineModel.LineWeights;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import dev.crampcoach.trainer.Softmax.Example;
import dev.crampcoach.trainer.Softmax.Tuning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Trains a {@link LineModel}: for each item a softmax over its answers, for each classifier one
 * over its labels, and one over the answers of all topics together. Deterministic: the same
 * questions and vectors give the same bytes.
 */
final class LineTrainer {
  /** Increment with every change of this class or {@link Softmax} that changes the models. */
  static final int VERSION = 9;

  /** Chosen on questions that the model was not trained on. */
  static final Tuning TUNING = new Tuning(15, 0.2, 0.3);

  /** Where there are many phrases, few rounds do. */
  static final Tuning OF_MANY = new Tuning(4, 0.1, 0.3);

  /** The same for the answers of all topics. */
  static final Tuning OF_ALL = new Tuning(5, 0.15, 0.3);

  private static final int MANY = 10_000;

  private final SentenceVectors vectors;
  private final Map<Words, float[]> known = new ConcurrentHashMap<>();
  private final Map<String, List<LineWeights>> items = new LinkedHashMap<>();

  private LineTrainer(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * Trains the lines, and the half of each classifier that reads vectors.
   *
   * @param classifiers the phrases of each, by its name; those of the topics are those of the
   *     lines, and of topics without lines
   */
  static LineModel train(
      LineQuestions questions, SortedMap<String, Phrases> classifiers, SentenceVectors vectors) {
    var trainer = new LineTrainer(vectors);
    questions.items().forEach(trainer::addItem);
    classifiers.forEach(trainer::addClassifier);
    if (classifiers.containsKey(LineModel.TOPICS)) {
      trainer.addAllLines(questions, classifiers.get(LineModel.TOPICS));
    }
    return new LineModel(vectors, trainer.items);
  }

  /** Trains the lines alone, item by item. */
  static LineModel train(LineQuestions questions, SentenceVectors vectors) {
    return train(questions, new TreeMap<>(), vectors);
  }

  private void addItem(SortedItem item) {
    Set<String> asked = item.questions().stream().map(Question::answer).collect(Collectors.toSet());
    List<String> ids = item.answers().keySet().stream().filter(asked::contains).toList();
    int[] all = IntStream.range(0, ids.size()).toArray();
    List<Example> examples =
        item.questions().stream()
            .map(each -> new Example(ids.indexOf(each.answer()), vector(each.words()), all))
            .toList();
    items.put(item.id(), trained(ids, examples, TUNING));
  }

  private void addClassifier(String name, Phrases phrases) {
    List<String> labels =
        phrases.examples().stream().map(Phrases.Example::label).distinct().toList();
    int[] all = IntStream.range(0, labels.size()).toArray();
    List<Example> examples =
        phrases.examples().stream()
            .map(each -> new Example(labels.indexOf(each.label()), vector(each.words()), all))
            .toList();
    Tuning tuning = examples.size() < MANY ? TUNING : OF_MANY;
    items.put(LineModel.nameOf(name), trained(labels, examples, tuning));
  }

  private List<LineWeights> trained(List<String> ids, List<Example> examples, Tuning tuning) {
    var softmax = new Softmax(ids.size(), vectors.dimensions());
    softmax.train(examples, tuning);
    return IntStream.range(0, ids.size())
        .mapToObj(answer -> softmax.stored(ids.get(answer), answer))
        .toList();
  }

  /** What is asked, of which topic. */
  private record Asked(String topic, String answer) {}

  /**
   * One softmax over the answers of all topics: it tells topics apart by what can be asked of them.
   * Each question is learned among the topics that its vector makes likeliest, as it is read later.
   */
  private void addAllLines(LineQuestions questions, Phrases topics) {
    Map<Words, Asked> asked = asked(questions, topics);
    var rows = new TreeMap<String, List<Asked>>();
    asked.values().stream()
        .distinct()
        .forEach(each -> rows.computeIfAbsent(each.topic(), any -> new ArrayList<>()).add(each));
    List<Asked> all = rows.values().stream().flatMap(List::stream).toList();
    Map<Asked, Integer> indexes =
        IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(all::get, row -> row));
    var byVector = new LineModel(vectors, items);
    Map<String, int[]> rowsOf =
        rows.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().mapToInt(indexes::get).toArray()));
    List<Example> examples =
        asked.entrySet().parallelStream()
            .map(
                entry -> {
                  var likely = new TreeSet<>(byVector.likelyTopics(entry.getKey()));
                  likely.add(entry.getValue().topic());
                  int[] among =
                      likely.stream().map(rowsOf::get).flatMapToInt(Arrays::stream).toArray();
                  int answer = indexes.get(entry.getValue());
                  return new Example(answer, vector(entry.getKey()), among);
                })
            .toList();
    var softmax = new Softmax(all.size(), vectors.dimensions());
    softmax.train(examples, OF_ALL);
    rows.forEach(
        (topic, answers) ->
            items.put(
                LineModel.nameOfAll(topic),
                answers.stream()
                    .map(each -> softmax.stored(each.answer(), indexes.get(each)))
                    .toList()));
  }

  private static Map<Words, Asked> asked(LineQuestions questions, Phrases topics) {
    var asked = new LinkedHashMap<Words, Asked>();
    for (SortedItem item : questions.items()) {
      item.questions()
          .forEach(each -> asked.put(each.words(), new Asked(item.id(), each.answer())));
    }
    Set<String> withLines =
        questions.items().stream().map(SortedItem::id).collect(Collectors.toSet());
    topics.examples().stream()
        .filter(example -> !withLines.contains(example.label()))
        .forEach(example -> asked.put(example.words(), new Asked(example.label(), LineModel.ANY)));
    return asked;
  }

  private float[] vector(Words words) {
    return known.computeIfAbsent(words, vectors::of);
  }
}
