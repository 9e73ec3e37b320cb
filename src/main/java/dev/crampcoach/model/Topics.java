package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel.LineShare;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Classifies what a listener's free-form words are about, by their words and by the sentence's
 * vector. A label is the id of a catalogue item, or one of a few subjects that the catalogue does
 * not cover.
 */
public final class Topics {

  /**
   * A topic that the words may be about.
   *
   * @param share its probability, from zero to one
   */
  public record Guess(String label, double share) {}

  /**
   * How much the sentence's vector counts and how much its words; chosen on questions kept aside.
   */
  private static final double OF_VECTOR = 0.3;

  private static final double OF_WORDS = 0.7;

  private final LinearModel words;

  /** The index of each label. */
  private final Map<String, Integer> rows = new HashMap<>();

  /** Asked for when the first words come, since it is slow to load. */
  private final Supplier<LineModel> vectors;

  Topics(LinearModel words, Supplier<LineModel> vectors) {
    this.words = words;
    this.vectors = vectors;
    words.labels().forEach(label -> rows.put(label, rows.size()));
  }

  /** Reads the models that the build trained for this language. */
  public static Topics of(String language) {
    return new Topics(ModelFiles.read("topics", language), () -> LineModel.of(language));
  }

  public List<String> labels() {
    return words.labels();
  }

  /** Returns the most likely topics, best first. */
  public List<Guess> best(Words said, int most) {
    double[] shares =
        Arrays.stream(words.judge(said)).map(share -> Math.pow(share, OF_WORDS)).toArray();
    for (LineShare byVector : vectors.get().choose(LineModel.TOPICS, said)) {
      shares[rows.get(byVector.id())] *= Math.pow(byVector.share(), OF_VECTOR);
    }
    double total = Arrays.stream(shares).sum();
    return IntStream.range(0, shares.length)
        .mapToObj(label -> new Guess(words.labels().get(label), shares[label] / total))
        .sorted(Comparator.comparingDouble(Guess::share).reversed())
        .limit(most)
        .toList();
  }
}
