package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Practice;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A request for a stretch without the name of a routine: with a place, a time, both, or neither.
 */
public record StretchWish(Optional<Place> place, Optional<Duration> time) {

  /** The places where a listener can stretch. */
  public enum Place {
    BED,
    CHAIR,
    STANDING,
    FLOOR;

    static Set<Place> of(Practice.Position position) {
      return switch (position) {
        case LYING -> Set.of(BED);
        case SITTING -> Set.of(CHAIR);
        case STANDING -> Set.of(STANDING);
        case KNEELING, FLOOR -> Set.of(FLOOR);
        case FLOOR_OR_BED -> Set.of(FLOOR, BED);
        case SITTING_OR_LYING -> Set.of(CHAIR, BED);
      };
    }
  }

  public StretchWish {
    if (time.filter(length -> length.isNegative() || length.isZero()).isPresent()) {
      throw new IllegalArgumentException("time: more than nought");
    }
  }

  /**
   * Whether the whole course can be done there. If no place was named, the course must begin on a
   * chair or standing, since not everyone can get down on the floor.
   */
  public boolean allows(Course course) {
    return place
        .map(there -> course.parts().stream().allMatch(part -> places(part).contains(there)))
        .orElseGet(
            () ->
                places(course.parts().get(0)).stream()
                    .anyMatch(first -> first == Place.CHAIR || first == Place.STANDING));
  }

  private static Set<Place> places(Course.CoursePart part) {
    return Place.of(part.practice().position());
  }
}
