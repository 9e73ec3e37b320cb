package dev.crampcoach.trainer;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.speech.Line;
import dev.crampcoach.talk.answering.ItemAnswers;
import dev.crampcoach.talk.answering.ItemAnswers.ItemAnswer;
import dev.crampcoach.talk.answering.ItemQuestion;
import dev.crampcoach.talk.answering.ItemTalk;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how often a question gets the line that it asks for, with questions that the model has
 * not learned from: {@code mvn -q process-test-classes exec:java@lines}. Those of a known writer
 * are kept aside writer by writer; the others a tenth at a time, by hash.
 */
public final class LineMeasure {
  private static final int TENTHS = 10;
  private static final int COLUMNS = 3;

  private final BundledCatalogue bundled = BundledCatalogue.of(Skill.LANGUAGE);
  private final QuestionKinds kinds = QuestionKinds.of(Skill.LANGUAGE);
  private final SentenceVectors vectors = SentenceVectors.of(Skill.LANGUAGE);
  private final LineQuestions questions;

  /** By item: asked, right, right as one of two lines. */
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  private final List<String> misses = new ArrayList<>();

  private LineMeasure(LineQuestions questions) {
    this.questions = questions;
  }

  /**
   * @param args the project's folder, the folder of the compiled classes, and {@code misses} to
   *     list them
   */
  public static void main(String[] args) throws IOException {
    Trainer trainer = new Trainer(Path.of(args[0]), Path.of(args[1]));
    var measure = new LineMeasure(trainer.questions());
    measure.all();
    measure.print(List.of(args).contains("misses"));
  }

  private void all() {
    for (String fold : folds()) {
      LineQuestions learned = questions.without(question -> fold(question).equals(fold));
      LineModel model = LineTrainer.train(learned, vectors);
      var byModel = new ItemAnswers(bundled.catalogue(), () -> model);
      for (SortedItem item : questions.items()) {
        for (Question question : item.questions()) {
          if (fold(question).equals(fold)) {
            score(item, question, byModel);
          }
        }
      }
    }
  }

  private Set<String> folds() {
    return questions.items().stream()
        .flatMap(item -> item.questions().stream())
        .map(LineMeasure::fold)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fold(Question question) {
    return question
        .writer()
        .map(writer -> "writer " + writer)
        .orElseGet(() -> "tenth " + Math.floorMod(question.words().toString().hashCode(), TENTHS));
  }

  private void score(SortedItem item, Question question, ItemAnswers model) {
    int[] count = counts.computeIfAbsent(item.id(), each -> new int[COLUMNS]);
    String plain = item.lines().get(0);
    String wanted = question.answer().equals(LineQuestions.ANY) ? plain : question.answer();
    List<String> byModel = spoken(model, item.id(), question.words());
    count[0]++;
    count[1] += byModel.get(0).equals(wanted) ? 1 : 0;
    count[2] += byModel.contains(wanted) ? 1 : 0;
    if (!byModel.get(0).equals(wanted)) {
      misses.add("%s: %s: \"%s\" gets %s".formatted(item.id(), wanted, question.words(), byModel));
    }
  }

  /** The lines that are spoken, or the name of the side. */
  private List<String> spoken(ItemAnswers answers, String id, Words question) {
    Item item = bundled.catalogue().item(id).orElseThrow();
    QuestionKind kind = kinds.find(question);
    ItemQuestion read = answers.read(item, kind, question);
    boolean steps = kind == QuestionKind.GUIDE || read.asked().equals("steps");
    if (ItemTalk.isGuided(item) && steps) {
      return List.of("steps");
    }
    ItemAnswer answer = answers.answer(read);
    return answer.lines().stream().map(LineMeasure::name).toList();
  }

  private static String name(Line line) {
    if (line instanceof Line.Quote quote) {
      return switch (quote.content().part()) {
        case LINE -> quote.content().line();
        case FEELS -> "feels";
        case EASIER -> "easier";
        case SKIP_IF, SKIP_IF_ONE, STOP_IF, CAUTION -> "who-not";
        case NAME, GIST, STEP, BRIEF, RELEASE -> "other";
      };
    }
    return "how-long";
  }

  private void print(boolean withMisses) {
    System.out.printf("%-28s %9s %9s %12s%n", "kept aside", "questions", "right", "of two told");
    counts.forEach(this::print);
    print("together", sums(counts.keySet()));
    if (withMisses) {
      misses.forEach(System.out::println);
    }
  }

  private int[] sums(Set<String> items) {
    return IntStream.range(0, COLUMNS)
        .map(column -> items.stream().mapToInt(item -> counts.get(item)[column]).sum())
        .toArray();
  }

  private void print(String name, int[] count) {
    System.out.printf(
        "%-28s %9d %8.1f%% %11.1f%%%n",
        name, count[0], 100.0 * count[1] / count[0], 100.0 * count[2] / count[0]);
  }
}
