package dev.crampcoach.conversation;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * The questions of the guided check, the most dangerous sign first. Source: clinical facts, section
 * 4.
 */
public enum CheckSign {
  BREATHING(Phrase.CHECK_BREATHING, Subject.BREATHING, Optional.of(Warning.BREATHING)),
  WEAKNESS(Phrase.CHECK_WEAKNESS, Subject.WEAKNESS, Optional.of(Warning.EMERGENCY)),
  COLD_LEG(Phrase.CHECK_COLD_LEG, Subject.COLOR, Optional.of(Warning.EMERGENCY)),
  SWELLING(Phrase.CHECK_SWELLING, Subject.TOUCH, Optional.of(Warning.URGENT)),
  INJURY(Phrase.CHECK_INJURY, Subject.INJURY, Optional.of(Warning.URGENT)),
  OFTEN(Phrase.CHECK_OFTEN, Subject.LEG, Optional.empty());

  private final Phrase ask;
  private final Subject subject;
  private final Optional<Warning> warning;

  CheckSign(Phrase ask, Subject subject, Optional<Warning> warning) {
    this.ask = ask;
    this.subject = subject;
    this.warning = warning;
  }

  public Phrase ask() {
    return ask;
  }

  /** What a bare sign in the answer is about. */
  public Subject subject() {
    return subject;
  }

  /** The warning that a yes leads to; empty where a yes advises to book a visit. */
  public Optional<Warning> warning() {
    return warning;
  }
}
