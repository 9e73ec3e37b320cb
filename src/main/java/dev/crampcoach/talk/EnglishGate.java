package dev.crampcoach.talk;

import dev.crampcoach.english.GateWords;

/** The reader of what is said to the gate, for English; apart, since few sessions need it. */
public final class EnglishGate {
  public static final GateWords WORDS = GateWords.of("en");

  private EnglishGate() {}
}
