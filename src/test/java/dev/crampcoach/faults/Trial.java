package dev.crampcoach.faults;

import dev.crampcoach.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One situation in which something fails. */
record Trial(Trouble trouble, Situation situation) {
  /** No answer takes longer. */
  private static final Duration PROMISE = Duration.ofSeconds(3);

  /**
   * What came of it.
   *
   * @param met whether the turn made a call that failed; otherwise it says nothing
   * @param took how long the listener waited
   * @param isHeard whether the answer holds what it must
   * @param wrong what should not have been so, in words
   */
  record Outcome(Trial trial, boolean met, Duration took, boolean isHeard, List<String> wrong) {
    boolean isFine() {
      return wrong.isEmpty() && !isSlow();
    }

    boolean isSlow() {
      return took.compareTo(PROMISE) > 0;
    }
  }

  /** Every situation in each of these troubles. */
  static List<Trial> all(List<Trouble> troubles, List<Situation> situations) {
    return troubles.stream()
        .flatMap(trouble -> situations.stream().map(situation -> new Trial(trouble, situation)))
        .toList();
  }

  /** What is thrown on the way is an outcome too. */
  Outcome run(FaultyHouse house) {
    house.heal();
    Speech listener = house.listener();
    try {
      situation.prepare(listener);
      return run(house, listener);
    } catch (RuntimeException | Error e) {
      return new Outcome(this, true, Duration.ZERO, false, List.of(e.toString()));
    }
  }

  private Outcome run(FaultyHouse house, Speech listener) {
    int reminders = listener.reminders().reminders().size();
    trouble.strike(house);
    long start = System.nanoTime();
    String said = listener.say(situation.words()).speech();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    boolean met = house.struck() > 0;
    house.heal();
    var wrong = new ArrayList<String>();
    boolean heard = said.contains(situation.heard());
    if (!heard) {
      wrong.add("\"%s\" is not heard in \"%s\"".formatted(situation.heard(), said));
    }
    wrong.addAll(new Truth(said, listener).lies(situation, reminders));
    return new Outcome(this, met, took, heard, wrong);
  }

  /** In plain words, for whoever has to mend it. */
  String words() {
    return Trouble.plain(situation) + ", " + trouble.words();
  }
}
