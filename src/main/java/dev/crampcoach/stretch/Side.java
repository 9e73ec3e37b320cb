package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Practice;
import java.util.List;
import java.util.Optional;

/**
 * The leg that is stretched. We do not know whether the left or the right one is sore, so some
 * items only say "sore" and "other".
 */
public enum Side {
  LEFT,
  RIGHT,
  BOTH,
  SORE,
  OTHER;

  /** Returns the sides of an item, in order: all rounds of one side come before the next side. */
  static List<Side> of(Practice.Sides sides) {
    return switch (sides) {
      case EACH -> List.of(LEFT, RIGHT);
      case TOGETHER -> List.of(BOTH);
      case SORE -> List.of(SORE);
      case SORE_FIRST -> List.of(SORE, OTHER);
    };
  }

  /** Returns the other leg; empty if both are stretched together. */
  Optional<Side> opposite() {
    return switch (this) {
      case LEFT -> Optional.of(RIGHT);
      case RIGHT -> Optional.of(LEFT);
      case SORE -> Optional.of(OTHER);
      case OTHER -> Optional.of(SORE);
      case BOTH -> Optional.empty();
    };
  }
}
