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
 * Alexa's own question whether reminders may be set, and what becomes of the reminder that waits
 * for the answer. Source: Amazon's certification rules for reminders.
 */
public record ConsentTalk(TurnContext in) {

  /** Why it is needed; the question itself is Alexa's. Asked once: a second refusal is told. */
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

  /** Alexa cannot ask here: a card can. */
  public Turn cannotAsk() {
    return say(Phrase.REMINDERS_CARD).with(new AlexaAction.ShowConsentCard());
  }

  private Turn say(Phrase phrase) {
    return in.between(List.of(Line.say(phrase)), new NothingOpen(), Questions.ELSE_AFTER_WATER);
  }
}
