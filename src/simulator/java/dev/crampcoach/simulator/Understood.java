package dev.crampcoach.simulator;

import java.util.Map;
import java.util.Optional;

/**
 * What the stand-in for Alexa's understanding made of some words: an intent, and the values of its
 * slots.
 */
record Understood(String intent, Map<String, Slot> slots) {

  /**
   * @param type the slot type's name
   * @param value the words that were caught; empty where the slot stayed empty
   * @param id what the words resolve to
   * @param name the name of the value that they resolve to
   */
  record Slot(String type, String value, Optional<String> id, String name) {
    static Slot empty(String type) {
      return new Slot(type, "", Optional.empty(), "");
    }

    /** Copy with the same words spelled differently. */
    Slot spelled(String other) {
      return new Slot(type, other, id, name);
    }

    /** Copy with other words, which resolve to no value of the type. */
    Slot holding(String other) {
      return new Slot(type, other, Optional.empty(), "");
    }
  }

  static final Understood NOTHING = new Understood("AMAZON.FallbackIntent", Map.of());
}
