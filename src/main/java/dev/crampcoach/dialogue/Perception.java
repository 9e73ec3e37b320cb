package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.safety.EnglishSignAnswers;
import dev.crampcoach.triage.Finding;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * Finds the warning signs in one input, before anything is decided.
 *
 * @param closing whether the words end the conversation: the model, which was not trained on
 *     farewells, has judged what stands beside them
 */
record Perception(Triage triage, Talks talks, boolean closing) {

  /** How the words are checked. */
  private enum Check {
    /** Not at all. */
    NONE,
    /** A question what a word means: the word is no sign. */
    TERM,
    /** A question about the words of the gate, which it repeats: "numb, how numb?" */
    MEANING,
    /** As an answer to a sign's own question. */
    SIGN_ANSWER,
    /** What stands beside a no to a question about a sign, by the rules. */
    DENIAL,
    /** By the rules alone. */
    BY_RULES,
    /** By the rules and the model. */
    IN_FULL
  }

  /** Checks the words of every slot; the most urgent finding counts. */
  Finding signs() {
    Input input = talks.in().input();
    Check check = check(input);
    Finding said = inWords(input, check);
    if (input.slots().isBlank()) {
      return said;
    }
    // A slot that holds the whole sentence would only be checked in full a second time.
    boolean same = check == Check.IN_FULL && !isName(input) && input.slots().equals(input.words());
    return said.or(same ? said : inSlots(input));
  }

  private Check check(Input input) {
    if (input.words().isBlank()) {
      return Check.NONE;
    }
    Words words = talks.in().words();
    var plain = new PlainRequest(words, scene());
    if (plain.isDrink() || plain.isReminder()) {
      return Check.NONE;
    }
    if (new TermQuestions(talks.in()).isOne()) {
      return Check.TERM;
    }
    if (ownQuestion().isPresent()) {
      return Check.SIGN_ANSWER;
    }
    if (English.CHECKS.deny(words) && talks.here().asksForSign()) {
      return Check.DENIAL;
    }
    boolean asksAtGate = scene() instanceof GateAsked && English.ANSWERS.ask(words);
    if (asksAtGate && EnglishGate.READER.askMeaning(words)) {
      return Check.MEANING;
    }
    boolean answers = talks.here().isAnsweredBy(words) || tellsOnlyOfCramp(words);
    return answers || closing ? Check.BY_RULES : Check.IN_FULL;
  }

  private Finding inWords(Input input, Check check) {
    return switch (check) {
      case NONE -> Finding.NOTHING;
      case TERM ->
          triage.listenToDenial(new TermQuestions(talks.in()).rest(), crampIsOn(), Subject.NOTHING);
      case MEANING -> triage.listenToDenial(input.words(), crampIsOn(), Subject.NOTHING);
      case SIGN_ANSWER -> inSignAnswer(talks.in().words(), ownQuestion().orElseThrow());
      case DENIAL ->
          triage.listenToDenial(
              English.CONTRASTS.besideContrast(talks.in().words()).toString(),
              crampIsOn(),
              subject(input));
      case BY_RULES -> triage.listenToAnswer(input.words(), crampIsOn(), subject(input));
      case IN_FULL -> triage.listen(input.words(), crampIsOn(), subject(input));
    };
  }

  /** A sign's own question, which the model of answers knows; that of a crisis counts in full. */
  private Optional<SignQuestion> ownQuestion() {
    return scene() instanceof SignsAsked asked && talks.here().asksForSign()
        ? asked.question()
        : Optional.empty();
  }

  private Finding inSignAnswer(Words words, SignQuestion question) {
    boolean cold = question == SignQuestion.COLD_LEG;
    Words told =
        cold ? English.CONTRASTS.besideWarmth(words) : English.CONTRASTS.besideContrast(words);
    return triage.listenToSignAnswer(
        told.toString(),
        English.CONTRASTS.behindContrast(words).toString(),
        crampIsOn(),
        question,
        EnglishSignAnswers.ANSWERS.weigh(words, question));
  }

  /** Whether the words start relief and name nothing beside it that could be a sign. */
  private boolean tellsOnlyOfCramp(Words words) {
    return English.RELIEF.areOnlyThese(words) && talks.in().entry(words).starts();
  }

  /**
   * A slot value that Alexa resolved to an item or a number is checked as a name, not as a
   * sentence.
   */
  private Finding inSlots(Input input) {
    if (!isName(input)) {
      return triage.listen(input.slots(), crampIsOn(), subject(input));
    }
    boolean amount = input.intent() == Command.DRANK || input.intent() == Command.GOAL;
    Subject named = amount ? input.subject(Subject.AMOUNT) : subject(input);
    return triage.listenToName(input.slots(), crampIsOn(), named);
  }

  private static boolean isName(Input input) {
    return input.item().isPresent() || input.number().isPresent();
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
