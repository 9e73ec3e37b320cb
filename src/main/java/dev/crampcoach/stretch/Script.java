package dev.crampcoach.stretch;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One answer of a walkthrough: the lines to say, and where the listener is afterward.
 *
 * @param played the holds of the answer, in order
 * @param told what has been told after it
 * @param length estimated time to speak all of it
 * @param question the question at the end; empty after the last hold
 * @param ahead announces what comes next, for a screen that goes on by itself instead of asking
 */
public record Script(
    List<PlayedHold> played,
    StretchTold told,
    Duration length,
    Optional<Line> question,
    Optional<Line> ahead) {

  /**
   * A hold of the answer.
   *
   * @param at the place, including what does not need to be repeated after it
   * @param begins how long after the start of the answer it begins
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

  /** Returns all lines except the question, in order. */
  public List<Line> lines() {
    return played.stream().flatMap(unit -> unit.lines().stream()).toList();
  }

  /** Returns the last line: the question, or that the walkthrough is finished. */
  public Line end() {
    return question.orElseGet(() -> Line.say(Phrase.STRETCH_FINISHED));
  }

  /** Returns where the listener is after the whole answer. */
  public Walkthrough reached() {
    return played.get(played.size() - 1).at();
  }

  /** Returns when its holds are spoken. */
  public HoldTimes times() {
    return new HoldTimes(played.stream().map(PlayedHold::begins).toList(), length);
  }
}
