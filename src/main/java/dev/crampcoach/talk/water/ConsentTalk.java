package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.AlexaAction;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.talk.Questions;
import dev.crampcoach.talk.TurnContext;
import java.util.List;
import java.util.Optional;

/**
 * Asks for consent to reminders through Alexa, and handles the pending reminder after the answer.
 * Source: Amazon's certification rules for reminders.
 */
public record ConsentTalk(TurnContext in) {

  /**
   * Says why consent is needed; Alexa asks the question. After a second refusal we say that
   * reminders are off.
   */
  Turn ask(Reminder reminder) {
    if (in.input().intent() == Command.CONSENT_GIVEN) {
      return say(Phrase.REMINDERS_OFF);
    }
    var scene = new ConsentAsked(reminder);
    var spoken = new Speech(List.of(Line.say(Phrase.ALEXA_ASKS)), Optional.empty());
    return new Turn(in.state().at(scene).having(spoken), spoken, Optional.empty())
        .waiting()
        .with(new AlexaAction.AskConsent(reminder));
  }

  public Turn denied() {
    return say(Phrase.REMINDERS_DENIED).with(new ListenerUpdate.RemindersRefused(true));
  }

  public Turn unanswered() {
    return say(Phrase.REMINDERS_UNANSWERED);
  }

  /** Alexa cannot ask on this device: shows a card. */
  public Turn cannotAsk() {
    return say(Phrase.REMINDERS_CARD).with(new AlexaAction.ShowConsentCard());
  }

  private Turn say(Phrase phrase) {
    return in.between(List.of(Line.say(phrase)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }
}
