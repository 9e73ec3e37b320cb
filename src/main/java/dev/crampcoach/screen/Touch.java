package dev.crampcoach.screen;

import java.util.Locale;
import java.util.Optional;

/**
 * What a finger on a screen, or the screen itself, can ask for. It means what the same word means
 * when it is said, and goes through the same dialogue; its id is all that a screen sends back.
 */
public enum Touch {
  HOME,
  STOP,
  YES,
  NO,
  NOT_SURE,
  START,
  FIRST,
  SECOND,
  THIRD,
  MORE,
  NEXT,
  BACK,
  AGAIN,
  PAUSE,
  /** On from a pause. */
  GO_ON,
  /** The screen's own: what it showed is over, and it goes on by itself. */
  OVER,
  CRAMP_NOW,
  STRETCH,
  CHECK,
  HURTS,
  EASING,
  NOT_EASING,
  HELP_COMING,
  /** Tells about an item. */
  ABOUT,
  /** Guides through an item. */
  GUIDE,
  /** A glass was drunk. */
  DRANK;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty where a screen sends what is none of ours. */
  public static Optional<Touch> of(String id) {
    for (Touch touch : values()) {
      if (touch.id().equals(id)) {
        return Optional.of(touch);
      }
    }
    return Optional.empty();
  }
}
