package dev.crampcoach.screen;

import java.util.Locale;

/**
 * Text that is only shown and never spoken: headings and buttons. Its words are in {@code
 * labels/<language>.properties} under its key.
 */
public enum Label {
  CRAMP_COACH,
  RELIEF,
  PLACE,
  LEFT,
  RIGHT,
  SORE,
  OTHER,
  GET_READY,
  HOLD,
  EASE_OUT,
  CALL_NOW,
  CHECK_TODAY,
  TODAY,
  GLASSES,
  ONE_GLASS,
  OF_GOAL,
  WEEK,
  GOAL,
  ROUTINES,
  REMINDERS,
  NO_REMINDERS,
  HOME,
  STOP,
  YES,
  NO,
  NOT_SURE,
  START,
  ONE_FITS,
  CRAMP_NOW,
  STRETCHES,
  WHAT_HELPS,
  CHECK,
  MORE,
  STEPS,
  BACK,
  PAUSE,
  NEXT,
  AGAIN,
  GO_ON,
  HURTS,
  CHAIR,
  BED,
  SITTING,
  STANDING,
  EASING,
  SAME,
  WORSE,
  DRANK;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
