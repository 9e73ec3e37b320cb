package dev.crampcoach.faults;

import dev.crampcoach.Speech;
import java.util.List;
import java.util.stream.Stream;

/**
 * A situation in which something fails: what was said before, what is said now, and words that must
 * be spoken whatever fails.
 */
enum Situation {
  LAUNCH("Is your leg cramping right now?", "open cramp coach"),
  RETURN("?", "guide me through the seated butterfly", "start", "stop", "open cramp coach"),
  QUESTION("magnesium", "ask cramp coach does magnesium help"),
  CRAMP("Okay. Stop and hold still.", "ask cramp coach to help, my thigh is cramping"),
  WARNING("Call 911", "ask cramp coach my chest hurts and i can't breathe"),
  WITHIN(
      "Call 911",
      "guide me through the seated butterfly",
      "start",
      "it went cold and my foot is white"),
  LOCKED("911", "ask cramp coach my chest hurts and i can't breathe", "does heat help"),
  BEGIN("seated butterfly", "guide me through the seated butterfly", "start"),
  STEP("And hold", "guide me through the seated butterfly", "start", "next"),
  PAUSE("Okay.", "guide me through the seated butterfly", "start", "pause"),
  STOP("Bye for now.", "guide me through the seated butterfly", "start", "stop"),
  DRINK("Anything else?", "ask cramp coach to log two glasses"),
  GOAL("?", "ask cramp coach to set my goal to six glasses", "yes"),
  PLAN("?", "ask cramp coach to remind me to drink at ten and three", "yes"),
  REMIND("Anything else?", "ask cramp coach to remind me to drink at ten and three", "yes", "yes"),
  PLANNING(
      "Call 911",
      "ask cramp coach to remind me to drink at ten and three",
      "yes",
      "my chest hurts and i can't breathe"),
  LISTED("Anything else?", REMIND, "what reminders do i have"),
  CHANGED("Anything else?", REMIND, "change the first one to eleven", "yes"),
  STOPPED("Anything else?", REMIND, "stop my water reminders"),
  ERASED("Anything else?", REMIND, "log two glasses", "delete my data", "yes");

  /** What is said where a place is not kept, and where it is promised. */
  static final String UNKEPT = "I can't keep your place right now.";

  static final String PROMISED = "I'll keep your place.";

  private final String heard;
  private final List<String> said;

  Situation(String heard, String... said) {
    this.heard = heard;
    this.said = List.of(said);
  }

  Situation(String heard, Situation before, String... said) {
    this.heard = heard;
    this.said = Stream.concat(before.said.stream(), Stream.of(said)).toList();
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

  /** Whether the words hold a sign, or one was heard before and stands: what is heard warns. */
  boolean holdsSign() {
    return heard.contains("911");
  }

  /** Whether the answer leaves a place to come back to. */
  boolean leavesPlace() {
    return this == STEP || this == BEGIN || this == PAUSE || this == STOP;
  }
}
