package dev.crampcoach.conversation;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * The questions of the guided check, most dangerous sign first. Source: clinical facts, section 4.
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

  /** The subject of a bare sign in the answer ("it's numb"). */
  public Subject subject() {
    return subject;
  }

  /** The warning that a yes triggers; empty if a yes only advises to book a visit. */
  public Optional<Warning> warning() {
    return warning;
  }
}
