package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.ReliefEntry;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.Subject;

/**
 * Finds the warning signs in one input, before anything is decided.
 *
 * @param closing whether the words end the conversation: the model, which was not trained on
 *     farewells, has judged what stands beside them
 */
record Perception(Triage triage, Talks talks, boolean closing) {

  /** Checks the words of every slot; the most urgent finding counts. */
  Finding signs() {
    Input input = talks.in().input();
    Finding said = inWords(input);
    return input.slots().isBlank() ? said : said.or(inSlots(input));
  }

  private Finding inWords(Input input) {
    if (input.words().isBlank()) {
      return Finding.NOTHING;
    }
    Words words = talks.in().words();
    var plain = new PlainRequest(words, scene());
    if (plain.isDrink() || plain.isReminder()) {
      return Finding.NOTHING;
    }
    if (new TermQuestions(talks.in()).isOne()) {
      return triage.listenToDenial(input.words(), crampIsOn(), Subject.NOTHING);
    }
    if (English.CHECKS.deny(words) && talks.here().asksForSign()) {
      String rest = English.CHECKS.besideContrast(words).toString();
      return triage.listenToDenial(rest, crampIsOn(), subject(input));
    }
    boolean answers = talks.here().isAnsweredBy(words) || tellsOnlyOfCramp(words);
    return answers || closing
        ? triage.listenToAnswer(input.words(), crampIsOn(), subject(input))
        : triage.listen(input.words(), crampIsOn(), subject(input));
  }

  /** Whether the words start relief and name nothing beside it that could be a sign. */
  private static boolean tellsOnlyOfCramp(Words words) {
    return English.RELIEF.areOnlyThese(words) && new ReliefEntry(words).starts();
  }

  /**
   * A slot value that Alexa resolved to an item or a number is checked as a name, not as a
   * sentence.
   */
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
