package dev.crampcoach.talk;

import dev.crampcoach.english.GateWords;
import dev.crampcoach.rooms.GateReader;

/** The readers of what is said to the gate, for English; apart, since few sessions need them. */
public final class EnglishGate {
  public static final GateWords WORDS = GateWords.of("en");

  public static final GateReader READER = GateReader.of(WORDS);

  private EnglishGate() {}
}
