package dev.crampcoach.stretch;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Preferences.Pace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The current place in a routine or a stretch, and the listener's preferences. Every move returns a
 * result: if the course does not have the place, or no longer has it, it starts again from the
 * beginning.
 *
 * @param id of the routine or of the one item
 * @param settled whether the listener is already in position, since the previous hold was the same
 *     stretch
 */
public record Walkthrough(String id, Spot spot, Preferences manner, boolean settled) {

  /** The outcome of a move. */
  public enum Outcome {
    MOVED,
    /** There is no hold before the first. */
    ALREADY_FIRST,
    /** There is no hold after the last: the walkthrough is finished. */
    FINISHED,
    NO_SUCH_STEP,
    NO_OTHER_SIDE,
    SLOWEST_ALREADY,
    FASTEST_ALREADY,
    EASIER_ALREADY,
    /** The routine no longer has this place, so it starts again from the beginning. */
    STARTED_AFRESH
  }

  /**
   * The result of a move.
   *
   * @param walkthrough where to go on; the same place if the move was not possible
   * @param steps how many steps there are
   */
  public record MoveResult(Outcome outcome, Walkthrough walkthrough, int steps) {
    /** Returns what to say first about the outcome; empty if the next lines make it clear. */
    public Optional<Line> line() {
      return switch (outcome) {
        case MOVED -> Optional.empty();
        case ALREADY_FIRST -> Optional.of(Line.say(Phrase.STRETCH_FIRST_ALREADY));
        case FINISHED -> Optional.of(Line.say(Phrase.STRETCH_FINISHED));
        case NO_SUCH_STEP -> Optional.of(Line.say(Phrase.STRETCH_NO_SUCH_STEP, "count", steps));
        case NO_OTHER_SIDE -> Optional.of(Line.say(Phrase.STRETCH_NO_OTHER_SIDE));
        case SLOWEST_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_SLOWEST));
        case FASTEST_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_FASTEST));
        case EASIER_ALREADY -> Optional.of(Line.say(Phrase.STRETCH_EASIEST));
        case STARTED_AFRESH -> Optional.of(Line.say(Phrase.STRETCH_AFRESH));
      };
    }
  }

  public Walkthrough {
    ContentId.requireItem(id);
  }

  /** Returns the first place of a course. */
  public static Walkthrough start(Course course, Preferences manner) {
    return new Walkthrough(course.id(), course.spots().get(0), manner, false);
  }

  /** Moves one hold forward. */
  public MoveResult next(Course course) {
    return within(
        course,
        () ->
            course
                .after(spot, manner.only())
                .map(next -> moved(course, next, next.part() == spot.part()))
                .orElseGet(() -> stay(course, Outcome.FINISHED)));
  }

  /** Moves one hold back. */
  public MoveResult previous(Course course) {
    int before = course.spots().indexOf(spot) - 1;
    return within(
        course,
        () ->
            before < 0
                ? stay(course, Outcome.ALREADY_FIRST)
                : moved(course, course.spots().get(before), false));
  }

  /** Repeats this hold, beginning with getting into position. */
  public MoveResult repeat(Course course) {
    return within(course, () -> moved(course, spot, false));
  }

  /** Continues after a break. The hold begins again, since nobody stays in a stretch for a day. */
  public MoveResult resume(Course course) {
    return repeat(course);
  }

  /** Moves to the next stretch. */
  public MoveResult skip(Course course) {
    Optional<Spot> next =
        course.spots().stream().filter(other -> other.part() > spot.part()).findFirst();
    return within(
        course,
        () ->
            next.map(other -> moved(course, other, false))
                .orElseGet(() -> stay(course, Outcome.FINISHED)));
  }

  /** Returns the last hold of the current stretch. */
  public Walkthrough endOfPart(Course course) {
    Spot last =
        course.spots().stream()
            .filter(other -> other.part() == spot.part())
            .reduce(spot, (some, more) -> more);
    return new Walkthrough(id, last, manner, false);
  }

  public MoveResult startOver(Course course) {
    return moved(course, course.spots().get(0), false);
  }

  /**
   * @param step counted from one, as listeners do
   */
  public MoveResult goTo(Course course, int step) {
    List<Spot> steps = course.steps();
    return within(
        course,
        () ->
            step < 1 || step > steps.size()
                ? stay(course, Outcome.NO_SUCH_STEP)
                : moved(course, steps.get(step - 1), false));
  }

  public MoveResult last(Course course) {
    return goTo(course, course.steps().size());
  }

  /** Moves to the same round on the other leg. */
  public MoveResult otherLeg(Course course) {
    Optional<Spot> other =
        spot.side()
            .opposite()
            .map(side -> new Spot(spot.part(), side, spot.round()))
            .filter(course::has);
    return within(
        course,
        () ->
            other
                .map(there -> moved(course, there, false))
                .orElseGet(() -> stay(course, Outcome.NO_OTHER_SIDE)));
  }

  public MoveResult slower(Course course) {
    return switch (manner.pace()) {
      case FAST -> in(course, manner.at(Pace.NORMAL));
      case NORMAL -> in(course, manner.at(Pace.SLOW));
      case SLOW -> within(course, () -> stay(course, Outcome.SLOWEST_ALREADY));
    };
  }

  public MoveResult faster(Course course) {
    return switch (manner.pace()) {
      case SLOW -> in(course, manner.at(Pace.NORMAL));
      case NORMAL -> in(course, manner.at(Pace.FAST));
      case FAST -> within(course, () -> stay(course, Outcome.FASTEST_ALREADY));
    };
  }

  public MoveResult easier(Course course) {
    return manner.easier()
        ? within(course, () -> stay(course, Outcome.EASIER_ALREADY))
        : in(course, manner.made(true));
  }

  /** Returns the same place with other preferences, beginning with getting into position. */
  public MoveResult in(Course course, Preferences other) {
    var changed = new Walkthrough(id, spot, other, false);
    return changed.within(course, () -> changed.stay(course, Outcome.MOVED));
  }

  /** Returns the same place in step-by-step mode, since a screen shows one hold at a time. */
  public Walkthrough showing() {
    return new Walkthrough(id, spot, manner.in(Preferences.Mode.STEP_BY_STEP), settled);
  }

  Walkthrough inShort() {
    return new Walkthrough(id, spot, manner.in(Preferences.Wordiness.SHORT), settled);
  }

  private MoveResult within(Course course, Supplier<MoveResult> move) {
    boolean known = course.id().equals(id) && course.has(spot);
    return known
        ? move.get()
        : new MoveResult(
            Outcome.STARTED_AFRESH, Walkthrough.start(course, manner), course.steps().size());
  }

  private MoveResult moved(Course course, Spot to, boolean settled) {
    var there = new Walkthrough(course.id(), to, manner, settled);
    return new MoveResult(Outcome.MOVED, there, course.steps().size());
  }

  private MoveResult stay(Course course, Outcome outcome) {
    return new MoveResult(outcome, this, course.steps().size());
  }
}
