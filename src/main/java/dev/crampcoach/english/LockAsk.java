package dev.crampcoach.english;

/** What is asked whether it may be done until help comes. */
public enum LockAsk {
  /** To drive somebody to where they are looked at. */
  DRIVE_THEM,
  DRIVE,
  WALK,
  /** Something done to the leg. */
  CARE,
  /** Something else. */
  ELSE
}
