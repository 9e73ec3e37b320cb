package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Practice;
import java.util.List;
import java.util.Optional;

/** The leg that is stretched. We do not know which one is sore, so "sore" is as near as we come. */
public enum Side {
  LEFT,
  RIGHT,
  BOTH,
  SORE,
  OTHER;

  /** The sides of an item, in order: each gets all of its rounds before the next. */
  static List<Side> of(Practice.Sides sides) {
    return switch (sides) {
      case EACH -> List.of(LEFT, RIGHT);
      case TOGETHER -> List.of(BOTH);
      case SORE -> List.of(SORE);
      case SORE_FIRST -> List.of(SORE, OTHER);
    };
  }

  /** The other leg; empty where both are stretched together. */
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
