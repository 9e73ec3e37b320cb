package dev.crampcoach.faults;

import java.util.List;

/** A way in which a table can fail. What it does to a call stands in {@link FaultyDynamo}. */
enum Fault {
  NONE,
  /** The call never comes back. */
  HANG,
  /** It comes back, later than a catalogue is waited for and sooner than a listener's row. */
  SLOW,
  /** One byte now and then. */
  DRIP,
  THROTTLED,
  THROTTLED_ACCOUNT,
  BROKEN,
  /** An answer of somebody else. */
  GARBAGE,
  /** Valid JSON that says nothing. */
  NOTHING,
  /** The answer breaks off, though what was asked is done. */
  HALF,
  /** The connection is gone before what was asked is done. */
  RESET,
  /** The connection is gone, though what was asked is done. */
  RESET_AFTERWARDS;

  /** All but the first. */
  static List<Fault> all() {
    return List.of(values()).subList(1, values().length);
  }
}
