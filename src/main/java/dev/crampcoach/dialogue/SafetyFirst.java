package dev.crampcoach.dialogue;

import dev.crampcoach.conversation.Command;

/** Which commands wait while a question about a sign is open. */
final class SafetyFirst {
  private SafetyFirst() {}

  /** Whether a command can wait until the safety question has an answer. */
  static boolean waits(Command command) {
    return switch (command) {
      case ABOUT,
          GUIDE,
          HOW_LONG,
          PROOF,
          WHO_NOT,
          FEELS,
          EASIER,
          START_STRETCH,
          THANKS,
          DRANK,
          DRANK_UNCLEAR,
          TAKE_BACK,
          COUNT,
          GOAL,
          REMIND,
          REMINDERS,
          STOP_REMINDERS,
          ERASE ->
          true;
      case LAUNCH,
          WORDS,
          CRAMP_NOW,
          CRAMP_ELSEWHERE,
          SEEK_CARE,
          CHECK,
          CALL_HELP,
          HELP_ME,
          HELP_COMING,
          MISHEARD,
          GO_AHEAD,
          REPEAT,
          STOP,
          CANCEL,
          AMOUNT,
          CORRECT,
          GLASS_TASK,
          CONSENT_GIVEN,
          CONSENT_DENIED,
          CONSENT_UNANSWERED,
          CONSENT_UNASKED ->
          false;
    };
  }
}
