package dev.crampcoach.hydration;

/** What somebody is reminded of. */
public enum Matter {
  WATER,
  STRETCH
}
