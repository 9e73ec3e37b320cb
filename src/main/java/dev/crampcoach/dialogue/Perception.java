package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.Subject;

/** Hears the warning signs in one input, before anything is decided. */
record Perception(Triage triage, Talks talks) {

  /** The words of every slot are heard, and the worst of them counts. */
  Finding signs() {
    Input input = talks.in().input();
    Finding said = inWords(input);
    return input.slots().isBlank() ? said : said.or(inSlots(input));
  }

  private Finding inWords(Input input) {
    if (input.words().isBlank()) {
      return Finding.NOTHING;
    }
    boolean answers = talks.here().isAnsweredBy(talks.in().words());
    return answers
        ? triage.listenToAnswer(input.words(), crampIsOn(), subject(input))
        : triage.listen(input.words(), crampIsOn(), subject(input));
  }

  /** What a slot caught is a name or a number where the platform found either in it. */
  private Finding inSlots(Input input) {
    boolean name = input.item().isPresent() || input.number().isPresent();
    if (!name) {
      return triage.listen(input.slots(), crampIsOn(), subject(input));
    }
    boolean amount = input.intent() == Command.DRANK || input.intent() == Command.GOAL;
    Subject named = amount ? input.subject(Subject.AMOUNT) : subject(input);
    return triage.listenToName(input.slots(), crampIsOn(), named);
  }

  private boolean crampIsOn() {
    return scene().crampIsOn();
  }

  private Subject subject(Input input) {
    return input.subject(scene().subject());
  }

  private Scene scene() {
    return talks.in().state().scene();
  }
}
