package dev.crampcoach.triage;

import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.CheckWords.Reading;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.ModelFiles;
import java.util.List;

/**
 * Reads the answer to a question whether a sign is there. Closed lists decide; what they leave open
 * is read by a trained model. Signs in the answer have been found before.
 */
public final class SignAnswerReader {
  /** Below this score a proposal of the model is not followed. */
  private static final double HEARD = 0.4;

  /** Below this score the model is not believed to have heard a no. */
  private static final double BELIEVED = 0.6;

  private final CheckWords lists;
  private final LinearModel model;
  private final List<Reading> readings;

  private SignAnswerReader(CheckWords lists, LinearModel model) {
    this.lists = lists;
    this.model = model;
    this.readings = model.labels().stream().map(SignAnswerReader::reading).toList();
  }

  /** Reads the word lists, and the model that the build trained for this language. */
  public static SignAnswerReader of(String language) {
    return new SignAnswerReader(CheckWords.of(language), ModelFiles.read("checks", language));
  }

  private static Reading reading(String label) {
    return switch (label) {
      case "yes" -> Reading.YES;
      case "no" -> Reading.NO;
      case "little" -> Reading.A_LITTLE;
      case "unsure" -> Reading.UNSURE;
      case "none" -> Reading.NONE;
      default -> throw new IllegalArgumentException(label + ": no reading of an answer");
    };
  }

  public Reading read(Words words) {
    Reading listed = lists.read(words);
    return listed == Reading.NONE && !words.isEmpty() ? proposed(words) : listed;
  }

  private Reading proposed(Words words) {
    double[] scores = model.strengths(words);
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      best = scores[label] > scores[best] ? label : best;
    }
    Reading reading = readings.get(best);
    return scores[best] < (reading == Reading.NO ? BELIEVED : HEARD) ? Reading.NONE : reading;
  }
}
