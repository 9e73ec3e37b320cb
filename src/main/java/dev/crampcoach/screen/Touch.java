package dev.crampcoach.screen;

import java.util.Locale;
import java.util.Optional;

/**
 * A request sent by a screen, from a touch or by itself. It means the same as the spoken word and
 * takes the same path through the dialogue; its id is all that the screen sends back.
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
  /** Resumes after a pause. */
  GO_ON,
  /** Sent by the screen itself when the step it showed is over. */
  OVER,
  CRAMP_NOW,
  STRETCH,
  CHECK,
  HURTS,
  EASING,
  NOT_EASING,
  HELP_COMING,
  /** Asks about an item. */
  ABOUT,
  /** Asks to be guided through an item. */
  GUIDE,
  /** Reports one glass of water. */
  DRANK;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Parses an id; empty if the screen sent one we do not know. */
  public static Optional<Touch> of(String id) {
    for (Touch touch : values()) {
      if (touch.id().equals(id)) {
        return Optional.of(touch);
      }
    }
    return Optional.empty();
  }
}
