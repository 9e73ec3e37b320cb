package dev.crampcoach.trainer;

import dev.crampcoach.Skill;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.PhraseFile.Phrase;
import dev.crampcoach.trainer.Phrases.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

/**
 * Measures how often the models of the rooms read what they have not learned from: {@code mvn -q
 * process-test-classes exec:java@rooms}. Each writer's phrases are kept aside in turn, without
 * those that another writer wrote too.
 */
public final class RoomMeasure {
  /** Who wrote phrases of other models, which are learned from and not asked. */
  private static final String ELSEWHERE = "topics";

  private final SentenceVectors vectors = SentenceVectors.of(Skill.LANGUAGE);

  private RoomMeasure() {}

  /**
   * @param args the project's folder
   */
  public static void main(String[] args) throws IOException {
    var measure = new RoomMeasure();
    Path topics = Path.of(args[0], "src/trainer/phrases", Skill.LANGUAGE);
    for (String room : Rooms.read(topics).phrases().keySet()) {
      measure.measure(room, PhraseFile.readAll(Rooms.folder(topics, room)));
    }
  }

  private void measure(String room, List<PhraseFile> files) {
    Map<String, List<Example>> byWriter = new TreeMap<>();
    for (PhraseFile file : files) {
      for (Phrase phrase : file.phrases()) {
        var example = new Example(file.label(), phrase.words(), Set.of());
        byWriter
            .computeIfAbsent(phrase.writer().orElse(ELSEWHERE), any -> new ArrayList<>())
            .add(example);
      }
    }
    int asked = 0;
    int right = 0;
    for (String writer : byWriter.keySet()) {
      if (!writer.equals(ELSEWHERE)) {
        Set<Example> aside = new HashSet<>(byWriter.get(writer));
        List<Example> others =
            byWriter.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(writer))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
        others.forEach(aside::remove);
        int found = right(room, others, aside);
        System.out.printf("%-8s writer %s %s%n", room, writer, share(found, aside.size()));
        asked += aside.size();
        right += found;
      }
    }
    System.out.printf("%-8s together %s%n", room, share(right, asked));
  }

  private int right(String room, List<Example> learned, Set<Example> asked) {
    SentenceClassifier model = train(room, new Phrases(learned));
    return (int)
        asked.stream()
            .filter(each -> model.best(each.words()).label().equals(each.label()))
            .count();
  }

  private SentenceClassifier train(String room, Phrases learned) {
    try (var progress = new Progress("Training " + room, 1, line -> {})) {
      LinearModel words =
          ModelTrainer.train(
              learned, Trainer.REPLIES, Map.of(), ForkJoinPool.commonPool(), progress);
      var labels = new TreeMap<>(Map.of(room, learned));
      LineModel byVector = LineTrainer.train(new LineQuestions(List.of()), labels, vectors);
      return SentenceClassifier.of(room, words, byVector);
    }
  }

  private static String share(int right, int asked) {
    return "%d of %d, %.1f %%".formatted(right, asked, 100.0 * right / asked);
  }
}
