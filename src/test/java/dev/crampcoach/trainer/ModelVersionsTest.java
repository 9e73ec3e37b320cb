package dev.crampcoach.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.FeatureCounts;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.SentenceVectors;
import dev.crampcoach.trainer.LineQuestions.Question;
import dev.crampcoach.trainer.LineQuestions.SortedItem;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Models are cached by the version of the code that makes them. Whoever changes what that code
 * computes must raise its version, or old models would be used: these sums notice. If one fails,
 * raise the version that is named, and write the new sum here.
 */
class ModelVersionsTest {
  private static final List<String> SENTENCES =
      List.of(
          "does magnesium help with cramps at night",
          "no my foot isn't numb but my calf is swollen and hot",
          "um so my dad's leg went white yesterday please help",
          "i fell years ago and it's gone now is that normal",
          "start the seated butterfly i'm thirty weeks pregnant");

  @Test
  void features() {
    var text = new StringBuilder();
    for (String sentence : SENTENCES) {
      text.append(counted(Features.of(Words.of(sentence), Set.of("cramp", "numb"))));
    }
    assertThat("version %d: %x".formatted(Features.VERSION, sum(text.toString())))
        .as("Features.VERSION")
        .isEqualTo("version 4: 8cb18301");
  }

  /** The counts by feature, ascending. */
  private static Map<Integer, Integer> counted(FeatureCounts features) {
    var counts = new TreeMap<Integer, Integer>();
    for (int at = 0; at < features.size(); at++) {
      counts.put(features.feature(at), features.count(at));
    }
    return counts;
  }

  @Test
  void training() throws IOException {
    var examples =
        SENTENCES.stream()
            .map(words -> new Phrases.Example(words.substring(0, 1), Words.of(words), Set.of()))
            .toList();
    var bytes = new ByteArrayOutputStream();
    try (var progress = new Progress("A test", 1, line -> {})) {
      ModelTrainer.train(
              new Phrases(examples),
              new ModelTrainer.Tuning(30, 1.5 / 127, 2),
              Map.of(),
              ForkJoinPool.commonPool(),
              progress)
          .write(new DataOutputStream(bytes));
    }
    assertThat("version %d: %x".formatted(ModelTrainer.VERSION, sum(bytes.toByteArray())))
        .as("ModelTrainer.VERSION")
        .isEqualTo("version 10: 204046e1");
  }

  @Test
  void vectors() {
    var text = new StringBuilder();
    for (String sentence : SENTENCES) {
      text.append(Arrays.toString(smallTable().of(Words.of(sentence))));
    }
    assertThat("version %d: %x".formatted(SentenceVectors.VERSION, sum(text.toString())))
        .as("SentenceVectors.VERSION")
        .isEqualTo("version 3: 631ec860");
  }

  @Test
  void training_of_lines() throws IOException {
    var questions =
        SENTENCES.stream()
            .map(
                words ->
                    new Question(
                        words.contains("my") ? "mine" : "general",
                        Words.of(words),
                        Optional.empty()))
            .toList();
    var item =
        new SortedItem(
            "an-item", new TreeMap<>(Map.of("mine", "what", "general", "how")), questions);
    var bytes = new ByteArrayOutputStream();
    LineTrainer.train(new LineQuestions(List.of(item)), smallTable())
        .write(new DataOutputStream(bytes));
    assertThat("version %d: %x".formatted(LineTrainer.VERSION, sum(bytes.toByteArray())))
        .as("LineTrainer.VERSION")
        .isEqualTo("version 9: f4953dd1");
  }

  /** Reads with a small lexicon of its own, which clinicians do not edit. */
  @Test
  void examples_of_signs() throws IOException {
    var files = new SignFiles(Path.of("src/test/resources/lexicon"));
    var trainer = new SignTrainer(files, files.compile());
    var phrases =
        new Phrases(
            SENTENCES.stream()
                .map(words -> new Phrases.Example("U1", Words.of(words), Set.of()))
                .toList());
    var topics =
        new Phrases(
            List.of(
                new Phrases.Example("heat", Words.of("heat feels nice on my thigh"), Set.of())));
    var text = new StringBuilder();
    for (Phrases.Example example : trainer.examples(phrases, topics).examples()) {
      text.append(example.label()).append(example.words()).append(new TreeSet<>(example.ideas()));
    }
    assertThat("version %d: %x".formatted(SignTrainer.VERSION, sum(text.toString())))
        .as("SignTrainer.VERSION")
        .isEqualTo("version 4: 57a5c88");
  }

  /** Vectors of the words of the sentences, which nobody makes anew. */
  private static SentenceVectors smallTable() {
    int[] hashes =
        SENTENCES.stream()
            .flatMap(words -> SentenceVectors.features(Words.of(words)).stream())
            .mapToInt(Integer::intValue)
            .distinct()
            .sorted()
            .toArray();
    var random = new Random(1);
    var rows = new float[hashes.length][8];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return SentenceVectors.of(hashes, rows);
  }

  private static long sum(String text) {
    return sum(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
