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
 * Chooses a routine or a stretch for a {@link StretchWish}. It chooses only held stretches: swings,
 * rubs, and the roller must be requested by name, since they do harm during a cramp.
 */
public record StretchMenu(Catalogue catalogue, Timing timing) {
  /** Tolerance for the requested time: "two minutes" is not meant to the second. */
  private static final Duration ABOUT = Duration.ofSeconds(30);

  /** The routine that suits most people if nothing else is known. */
  private static final String DEFAULT = "quick-relief";

  /**
   * Returns the id of the longest course that fits the time, preferring a routine that fills at
   * least half of it. If nothing is short enough, it returns the shortest, so check {@link
   * #length}.
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

  /** Estimates how long a course takes a new listener who does not pause. */
  public Duration length(Course course) {
    return new ScriptWriter(course, timing)
        .left(Walkthrough.start(course, Preferences.FIRST))
        .time();
  }

  /** Whether it is a routine that fills at least half of the time. */
  private boolean worthIt(Course course, StretchWish wish) {
    return catalogue.routine(course.id()).isPresent()
        && wish.time().filter(time -> length(course).compareTo(time.dividedBy(2)) < 0).isEmpty();
  }

  private Optional<Course> longest(List<Course> courses, StretchWish wish) {
    // Without a time, take the first: the catalogue is ordered from the gentlest.
    return wish.time().isEmpty()
        ? courses.stream().findFirst()
        : courses.stream().max(Comparator.comparing(this::length));
  }

  private boolean fits(Course course, StretchWish wish) {
    return wish.time().filter(time -> length(course).compareTo(time.plus(ABOUT)) > 0).isEmpty();
  }

  /** Returns the routines, then the single stretches, for the inner thigh. */
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
