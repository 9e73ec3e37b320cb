package dev.crampcoach.conversation;

/** What Alexa herself is asked for with a turn. */
public sealed interface AlexaAction {

  /** Alexa asks in her own voice whether reminders may be set. */
  record AskConsent(Reminder reminder) implements AlexaAction {}

  /** The listener finds a card where reminders can be allowed. */
  record ShowConsentCard() implements AlexaAction {}

  /** A task that a routine or a link has started is done. */
  record CompleteTask() implements AlexaAction {}
}
