package dev.crampcoach.faults;

import dev.crampcoach.Speech;
import java.util.List;

/** What a listener is about when a table fails: what they said before, say now, and must hear. */
enum Situation {
  LAUNCH("Is your leg cramping right now?", "open cramp coach"),
  RETURN("?", "guide me through the seated butterfly", "start", "stop", "open cramp coach"),
  QUESTION("magnesium", "ask cramp coach does magnesium help"),
  CRAMP("Okay. Stop and hold still.", "ask cramp coach to help, my thigh is cramping"),
  WARNING("Call 911", "ask cramp coach my chest hurts and i can't breathe"),
  WARNING_WITHIN(
      "Call 911",
      "guide me through the seated butterfly",
      "start",
      "it went cold and my foot is white"),
  BEGIN("seated butterfly", "guide me through the seated butterfly", "start"),
  STEP("And hold", "guide me through the seated butterfly", "start", "next"),
  PAUSE("Okay.", "guide me through the seated butterfly", "start", "pause"),
  STOP("Bye for now.", "guide me through the seated butterfly", "start", "stop");

  /** What is said where a place is not kept, and where it is promised. */
  static final String UNKEPT = "I can't keep your place right now.";

  static final String PROMISED = "I'll keep your place.";

  private final String heard;
  private final List<String> said;

  Situation(String heard, String... said) {
    this.heard = heard;
    this.said = List.of(said);
  }

  /** All but the last words, while all is well. */
  void prepare(Speech listener) {
    listener.sayAll(said.subList(0, said.size() - 1));
  }

  String words() {
    return said.get(said.size() - 1);
  }

  /** What an answer must hold, whatever fails. */
  String heard() {
    return heard;
  }

  /** Whether the answer leaves a place to come back to. */
  boolean leavesPlace() {
    return this == STEP || this == BEGIN || this == PAUSE || this == STOP;
  }
}
