package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice.Target;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses a routine or a stretch for a {@link StretchWish}. Only held stretches are chosen: swings,
 * rubs and the roller have to be asked for by name, since they do harm in a cramp.
 */
public record StretchMenu(Catalogue catalogue, Timing timing) {
  /** "Two minutes" is said by people without a stopwatch. */
  private static final Duration ABOUT = Duration.ofSeconds(30);

  /** What suits most people when nothing more is known. */
  private static final String DEFAULT = "quick-relief";

  /**
   * The id of what fits: a routine that fills the time before a single stretch, and the longest
   * that the time allows. Where nothing is short enough, the shortest; {@link #length} tells how
   * long it is.
   */
  public Optional<String> choose(StretchWish wish) {
    if (wish.place().isEmpty() && wish.time().isEmpty()) {
      return Course.of(catalogue, DEFAULT).map(Course::id);
    }
    List<Course> there = courses().stream().filter(wish::allows).toList();
    List<Course> fitting = there.stream().filter(course -> fits(course, wish)).toList();
    return longest(fitting.stream().filter(course -> worthIt(course, wish)).toList(), wish)
        .or(() -> longest(fitting, wish))
        .or(() -> there.stream().min(Comparator.comparing(this::length)))
        .map(Course::id);
  }

  /** How long a course takes somebody new, without a pause of their own. */
  public Duration length(Course course) {
    return new ScriptWriter(course, timing)
        .left(Walkthrough.start(course, Preferences.FIRST))
        .time();
  }

  /** A routine that fills half of the time at least. */
  private boolean worthIt(Course course, StretchWish wish) {
    return catalogue.routine(course.id()).isPresent()
        && wish.time().filter(time -> length(course).compareTo(time.dividedBy(2)) < 0).isEmpty();
  }

  private Optional<Course> longest(List<Course> courses, StretchWish wish) {
    // Without a time the first will do: the catalogue has the gentlest first.
    return wish.time().isEmpty()
        ? courses.stream().findFirst()
        : courses.stream().max(Comparator.comparing(this::length));
  }

  private boolean fits(Course course, StretchWish wish) {
    return wish.time().filter(time -> length(course).compareTo(time.plus(ABOUT)) > 0).isEmpty();
  }

  /** The routines, then the single stretches for the inner thigh. */
  private List<Course> courses() {
    return catalogue.items().stream()
        .sorted(Comparator.comparing(item -> item instanceof Routine ? 0 : 1))
        .map(Item::id)
        .flatMap(id -> Course.of(catalogue, id).stream())
        .filter(course -> course.parts().stream().allMatch(Course.CoursePart::pulls))
        .filter(
            course ->
                course.parts().stream()
                    .anyMatch(part -> part.practice().target() == Target.INNER_THIGH))
        .toList();
  }
}
