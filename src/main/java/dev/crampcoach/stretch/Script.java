package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One answer of a walkthrough: what is said, and where the listener is after it.
 *
 * @param played each hold of the answer, in order
 * @param length how long all of it takes to speak
 * @param question what to ask at the end; empty after the last hold
 * @param ahead what comes next, where nothing is asked since a screen goes on by itself
 */
public record Script(
    List<PlayedHold> played, Duration length, Optional<Line> question, Optional<Line> ahead) {

  /**
   * A hold of the answer.
   *
   * @param at the place, with what is known once it was spoken
   * @param begins how long into the answer it begins
   */
  public record PlayedHold(Walkthrough at, Duration begins, List<Line> lines) {
    public PlayedHold {
      lines = List.copyOf(lines);
    }
  }

  public Script {
    played = List.copyOf(played);
    if (played.isEmpty()) {
      throw new IllegalArgumentException("guidance without a hold");
    }
  }

  /** All that is said but the question, in order. */
  public List<Line> lines() {
    return played.stream().flatMap(unit -> unit.lines().stream()).toList();
  }

  /** What comes after those: the question, or that it is finished. */
  public Line end() {
    return question.orElseGet(() -> Line.say(Phrase.STRETCH_FINISHED));
  }

  /** Where the listener is once all of it was spoken. */
  public Walkthrough reached() {
    return played.get(played.size() - 1).at();
  }

  /** When its holds are spoken. */
  public HoldTimes times() {
    return new HoldTimes(played.stream().map(PlayedHold::begins).toList(), length);
  }
}
