package dev.crampcoach.triage;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;

/**
 * What the model reads in an answer to a sign's own question, each score on its own from 0 to 1. It
 * says how much of what rules and the sign model found in the answer counts: both hear the words of
 * the question in a no as well. The scores were chosen on answers of writers that it was not
 * trained on.
 *
 * @param yes the sign is there
 * @param no it is not
 * @param sign it is not, but something else is wrong
 * @param none no answer
 */
public record SignAnswer(double yes, double no, double sign, double none) {
  private static final double CLEAR = 0.7;
  private static final double CONFUSED = 0.7;
  private static final double OTHER = 0.35;
  private static final double HEARD = 0.5;

  /**
   * From this score on, a no outweighs a learned sign of another kind that can wait until today.
   */
  private static final double OVER_URGENT = 0.85;

  /** The same for an emergency. */
  private static final double OVER_EMERGENCY = 0.93;

  /** Whether it tells of something that is there. */
  public boolean tells() {
    return sign >= OTHER || yes >= HEARD;
  }

  public boolean isClearNo() {
    return no >= CLEAR && !tells();
  }

  /** Whether the question was not understood, or the words are meant for somebody else. */
  public boolean isNoAnswer() {
    return none >= CONFUSED && !tells();
  }

  /**
   * Whether a no outweighs what the sign model found.
   *
   * @param question the question that is answered
   */
  boolean outweighs(Finding finding, SignQuestion question) {
    return finding.signs().stream().allMatch(found -> outweighs(found, question));
  }

  private boolean outweighs(FoundSign found, SignQuestion question) {
    Sign sign = found.sign();
    if (SignQuestion.of(sign).filter(question::equals).isPresent()
        || !sign.urgency().atLeast(Urgency.URGENT)) {
      return true;
    }
    return no >= (sign.urgency() == Urgency.EMERGENCY ? OVER_EMERGENCY : OVER_URGENT);
  }
}
