package dev.crampcoach.triage;

import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.CheckWords.Reading;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.ModelFiles;
import dev.crampcoach.model.Proposal;

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

  private SignAnswerReader(CheckWords lists, LinearModel model) {
    this.lists = lists;
    this.model = model;
  }

  /** Reads the model that the build trained for the language of these lists. */
  public static SignAnswerReader of(CheckWords lists, String language) {
    return new SignAnswerReader(lists, ModelFiles.read("checks", language));
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
    var proposal = Proposal.of(model, words);
    Reading reading = reading(proposal.label());
    double least = reading == Reading.NO ? BELIEVED : HEARD;
    return proposal.score() < least ? Reading.NONE : reading;
  }
}
