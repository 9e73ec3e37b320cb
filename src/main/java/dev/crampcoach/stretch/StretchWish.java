package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Practice;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a listener wants who names no routine: somewhere to do it, a time to do it in, or neither.
 */
public record StretchWish(Optional<Place> place, Optional<Duration> time) {

  /** Where a listener can be. */
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
   * Whether all of it can be done there. Who names no place has a chair or stands, and not
   * everybody gets down on the floor.
   */
  boolean allows(Course course) {
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
