package dev.crampcoach.dialogue;

import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Alexa's own question whether reminders may be set, and what becomes of the reminder that waits
 * for the answer. Source: Amazon's certification rules for reminders.
 */
record ReminderConsent(Reply reply, SessionState before, Input heard) {

  /** Why it is needed; the question itself is Alexa's. Asked once: a second refusal is told. */
  Turn ask(Reminder reminder) {
    if (heard.intent() == Intent.CONSENT_GIVEN) {
      return say(Phrase.REMINDERS_OFF);
    }
    var scene = new Consenting(reminder);
    var spoken = new Speech(List.of(Line.say(Phrase.ALEXA_ASKS)), Optional.empty());
    return new Turn(before.at(scene).having(spoken), spoken, Optional.empty())
        .waiting()
        .with(new Effect.AskConsent(reminder));
  }

  Turn given() {
    Optional<Reminder> pending = pending();
    if (pending.isEmpty()) {
      return reply.reminding().askWhen(ReminderSubject.WATER);
    }
    Turn turn = reply.reminding().set(pending.get());
    return heard.listener().hydration().refused() ? turn.with(new Effect.Refused(false)) : turn;
  }

  Turn denied() {
    return say(Phrase.REMINDERS_DENIED).with(new Effect.Refused(true));
  }

  Turn unanswered() {
    return say(Phrase.REMINDERS_UNANSWERED);
  }

  /** Alexa cannot ask here: a card can. */
  Turn cannotAsk() {
    return say(Phrase.REMINDERS_CARD).with(new Effect.ShowConsent());
  }

  /** What waits for consent came back with the answer, or is remembered by the session. */
  private Optional<Reminder> pending() {
    return heard
        .pending()
        .or(
            () ->
                before.scene() instanceof Consenting consenting
                    ? Optional.of(consenting.reminder())
                    : Optional.empty());
  }

  private Turn say(Phrase phrase) {
    return reply.between(List.of(Line.say(phrase)), new Open(), Water.ELSE);
  }
}
