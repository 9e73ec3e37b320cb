package dev.crampcoach.conversation;

/** An action that a turn asks Alexa to take. */
public sealed interface AlexaAction {

  /** Alexa asks in her own voice whether reminders may be set. */
  record AskConsent(Reminder reminder) implements AlexaAction {}

  /** Shows a card in the app, where the listener can allow reminders. */
  record ShowConsentCard() implements AlexaAction {}

  /** Completes the task that a routine or a link has started. */
  record CompleteTask() implements AlexaAction {}
}
