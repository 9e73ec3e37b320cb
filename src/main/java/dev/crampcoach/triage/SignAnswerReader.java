package dev.crampcoach.triage;

import dev.crampcoach.english.CheckWords;
import dev.crampcoach.english.CheckWords.Reading;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.ModelFiles;
import dev.crampcoach.model.Proposal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the answer to a question whether a sign is there. Closed lists decide; what they leave open
 * is read by a trained model, which knows the question and may overrule a list if it is sure: "it's
 * warm" is a no to a cold leg, and "maybe thirty seconds" is one to a long cramp. Signs in the
 * answer have been found before.
 */
public final class SignAnswerReader {
  /** Below this score a proposal of the model is not followed. */
  private static final double HEARD = 0.4;

  /** Below this score the model is not believed to have heard a no. */
  private static final double BELIEVED = 0.6;

  /** From this score on, the model overrules the lists. */
  private static final double SURE = 0.7;

  /** A list is overruled only in an answer of so many words: shorter ones are what it is for. */
  private static final int LONG = 6;

  /** With a second reading above this score, the model is not sure. */
  private static final double RIVAL = 0.35;

  /** Where a life may be at stake, the model makes a no of these only behind a "no". */
  private static final Set<Reading> LESS_THAN_NO =
      EnumSet.of(Reading.HARDLY, Reading.A_LITTLE, Reading.UNSURE);

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

  /** Returns the name that a question has for the model. */
  public static String place(SignQuestion question) {
    return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Reading reading(String label) {
    return switch (label) {
      case "yes" -> Reading.YES;
      case "no" -> Reading.NO;
      case "little" -> Reading.A_LITTLE;
      case "unsure" -> Reading.UNSURE;
      case "sign" -> Reading.OTHER;
      case "none" -> Reading.NONE;
      default -> throw new IllegalArgumentException(label + ": no reading of an answer");
    };
  }

  /**
   * @param question the sign's own question that is open; empty for the general one
   */
  public Reading read(Words words, Optional<SignQuestion> question) {
    Reading listed = lists.read(words);
    if (words.isEmpty()) {
      return listed;
    }
    String place = question.map(SignAnswerReader::place).orElse("");
    var proposal = Proposal.of(model, Features.at(place, words));
    Reading proposed = reading(proposal.label());
    if (listed == Reading.NONE) {
      double least = proposed == Reading.NO ? BELIEVED : HEARD;
      return proposal.score() < least ? Reading.NONE : proposed;
    }
    boolean life = question.filter(SignQuestion.SELF_HARM::equals).isPresent();
    boolean less = LESS_THAN_NO.contains(listed) && !lists.beginWithNo(words);
    boolean overruled = question.isPresent() && words.list().size() >= LONG && !(life && less);
    boolean sure = proposal.score() >= SURE && proposal.next() < RIVAL;
    return overruled && sure ? proposed : listed;
  }

  /** What the model alone reads in an answer to a sign's own question. */
  public SignAnswer weigh(Words words, SignQuestion question) {
    double[] scores = model.strengths(Features.at(place(question), words));
    List<String> labels = model.labels();
    return new SignAnswer(
        scores[labels.indexOf("yes")],
        scores[labels.indexOf("no")],
        scores[labels.indexOf("sign")],
        scores[labels.indexOf("none")]);
  }
}
