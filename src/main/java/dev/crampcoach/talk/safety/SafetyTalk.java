package dev.crampcoach.talk.safety;

import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/** Asks the one safety question. Source: clinical facts, section 4A, rule 2. */
public record SafetyTalk(TurnContext in) {

  /**
   * Asks the one safety question; if the answer is no, the conversation returns to a scene.
   *
   * @param item the item to answer about then, if one was asked for
   */
  public Turn ask(Scene resume, Optional<String> item) {
    var question = Question.of(Phrase.UNSURE, Phrase.UNSURE_REPROMPT);
    return ask(new SignsAsked(resume, item, SignsAsked.Stage.FIRST), question);
  }

  /** After a yes: which sign it is decides the urgency. */
  Turn which(SignsAsked scene) {
    return ask(
        scene.in(SignsAsked.Stage.WHICH),
        Question.of(Phrase.ASK_WHICH_SIGN, Phrase.YES_OR_NO_ONLY));
  }

  /** The answer was not understood: asks about the worst signs once more, in other words. */
  Turn onceMore(SignsAsked scene) {
    return ask(
        scene.in(SignsAsked.Stage.AGAIN),
        Question.of(Phrase.ASK_WORST_SIGNS, Phrase.YES_OR_NO_ONLY));
  }

  private Turn ask(SignsAsked scene, Question question) {
    return in.speak(scene, List.of(), question).turn();
  }
}
