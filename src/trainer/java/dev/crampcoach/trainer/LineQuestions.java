package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The questions that ask for each line of each item: the sections of the phrase files, checked
 * against the catalogue.
 *
 * @param items all that have lines, but the cramp right now
 */
record LineQuestions(List<SortedItem> items) {
  /** The section of phrases that name an item and ask for nothing in particular. */
  static final String ANY = LineModel.ANY;

  /** What guided items answer from their practice and steps. */
  private static final Set<String> GUIDED =
      Set.of("steps", "how-long", "who-not", "feels", "easier");

  private static final Set<String> ROUTINE = Set.of("steps");

  private static final int FEWEST = 8;

  /**
   * An item and its questions.
   *
   * @param answers the kind of each answer, by line id, {@link #ANY}, or name of a side; a kind
   *     that is no line's starts with {@code @}
   */
  record SortedItem(String id, Map<String, String> answers, List<Question> questions) {
    List<String> lines() {
      return answers.keySet().stream().filter(id -> !answers.get(id).startsWith("@")).toList();
    }
  }

  /**
   * A question.
   *
   * @param answer the id of what it asks for
   * @param writer who wrote it, where that is known
   */
  record Question(String answer, Words words, Optional<String> writer) {}

  /**
   * @param catalogue as compiled
   * @throws IllegalArgumentException naming the item, the line and the reason
   */
  static LineQuestions of(List<PhraseFile> files, JsonNode catalogue) {
    var kinds = new LinkedHashMap<String, JsonNode>();
    catalogue.path("items").forEach(item -> kinds.put(item.path("id").asText(), item));
    var items = new ArrayList<SortedItem>();
    for (PhraseFile file : files) {
      boolean hasLines = kinds.containsKey(file.label()) && !file.label().equals(ReliefScene.ITEM);
      if (hasLines) {
        JsonNode lines = catalogue.path("lines").path(file.label());
        items.add(sorted(file, answers(kinds.get(file.label()), lines)));
      } else if (file.phrases().stream().anyMatch(phrase -> phrase.section().isPresent())) {
        items.add(sorted(file, Map.of()));
      }
    }
    return new LineQuestions(List.copyOf(items));
  }

  /** The same without some questions, which are then unseen. */
  LineQuestions without(Predicate<Question> keptAside) {
    return new LineQuestions(
        items.stream()
            .map(
                item ->
                    new SortedItem(
                        item.id(),
                        item.answers(),
                        item.questions().stream().filter(keptAside.negate()).toList()))
            .toList());
  }

  /** Everything that a model can learn from these, as text for a {@link Fingerprint}. */
  List<String> asText() {
    var text = new ArrayList<String>();
    for (SortedItem item : items) {
      text.add(item.id() + '\t' + item.answers());
      item.questions().forEach(each -> text.add(each.answer() + '\t' + each.words()));
    }
    return text;
  }

  private static Map<String, String> answers(JsonNode item, JsonNode lines) {
    var answers = new LinkedHashMap<String, String>();
    lines.properties().forEach(line -> answers.put(line.getKey(), line.getValue().asText()));
    for (String side : sides(item.path("kind").asText())) {
      if (answers.put(side, '@' + side) != null) {
        throw new IllegalArgumentException(
            item.path("id").asText() + ": " + side + ": a line must not have the name of a side");
      }
    }
    return answers;
  }

  private static List<String> sides(String kind) {
    Set<String> sides =
        switch (kind) {
          case "remedy", "stretch" -> GUIDED;
          case "routine" -> ROUTINE;
          default -> Set.of();
        };
    return Stream.concat(Stream.of(ANY), sides.stream().sorted()).toList();
  }

  private static SortedItem sorted(PhraseFile file, Map<String, String> answers) {
    var questions = new LinkedHashMap<Words, Question>();
    for (PhraseFile.Phrase phrase : file.phrases()) {
      String section =
          phrase
              .section()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s: \"%s\" stands under no heading of %s.txt"
                              .formatted(file.label(), phrase.text(), file.label())));
      if (!answers.containsKey(section)) {
        throw new IllegalArgumentException(
            "%s: %s: %s.txt asks for it, but there is no such line"
                .formatted(file.label(), section, file.label()));
      }
      Question other =
          questions.put(phrase.words(), new Question(section, phrase.words(), phrase.writer()));
      if (other != null && !other.answer().equals(section)) {
        throw new IllegalArgumentException(
            "%s: \"%s\" stands under %s and %s in %s.txt"
                .formatted(file.label(), phrase.text(), other.answer(), section, file.label()));
      }
    }
    var item = new SortedItem(file.label(), answers, List.copyOf(questions.values()));
    checkEnough(item);
    return item;
  }

  private static void checkEnough(SortedItem item) {
    for (String line : item.lines()) {
      long count = item.questions().stream().filter(q -> q.answer().equals(line)).count();
      if (count < FEWEST) {
        throw new IllegalArgumentException(
            "%s: %s: %d questions in %s.txt, at least %d"
                .formatted(item.id(), line, count, item.id(), FEWEST));
      }
    }
  }
}
