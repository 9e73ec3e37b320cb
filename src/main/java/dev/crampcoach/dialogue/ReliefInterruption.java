package dev.crampcoach.dialogue;

import dev.crampcoach.english.Words;
import dev.crampcoach.talk.English;

/** Decides which topics may interrupt relief. */
final class ReliefInterruption {
  private ReliefInterruption() {}

  /** Whether a topic may interrupt relief: a question about an item, or a command. */
  static boolean isAllowed(String label, Words words) {
    boolean asks = English.ANSWERS.ask(words);
    return NonCatalogueTopic.of(label).map(topic -> interrupts(topic, asks)).orElse(asks);
  }

  private static boolean interrupts(NonCatalogueTopic topic, boolean asks) {
    return switch (topic) {
      // These end with a question of their own, which would put relief off.
      case OTHER_CRAMP_NOW, OTHER_BODY, DOSE, DIAGNOSIS, CHILD, UNKNOWN_REMEDY, OUTSIDE -> false;
      case WATER_COUNT, REMINDER_LIST -> asks;
      case START_STRETCH,
          WATER_LOG,
          WATER_UNDO,
          WATER_GOAL,
          WATER_REMINDER,
          REMINDER_STOP,
          REMINDER_CHANGE,
          DELETE_DATA,
          THANKS ->
          true;
    };
  }
}
