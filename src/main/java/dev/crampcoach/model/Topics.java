package dev.crampcoach.model;

import dev.crampcoach.english.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Classifies what a listener's free-form words are about. A label is the id of a catalogue item, or
 * one of a few subjects that the catalogue does not cover.
 */
public final class Topics {

  /**
   * A topic that the words may be about.
   *
   * @param share its probability, from zero to one
   */
  public record Guess(String label, double share) {}

  private final LinearModel model;

  Topics(LinearModel model) {
    this.model = model;
  }

  /** Reads the model that the build trained for this language. */
  public static Topics of(String language) {
    return new Topics(ModelFiles.read("topics", language));
  }

  public List<String> labels() {
    return model.labels();
  }

  /** Returns the most likely topics, best first. */
  public List<Guess> best(Words words, int most) {
    double[] shares = model.judge(words);
    return IntStream.range(0, shares.length)
        .mapToObj(label -> new Guess(model.labels().get(label), shares[label]))
        .sorted(Comparator.comparingDouble(Guess::share).reversed())
        .limit(most)
        .toList();
  }
}
