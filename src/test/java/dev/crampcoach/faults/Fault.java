package dev.crampcoach.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A way in which a service can fail. {@link FaultyProxy} implements it. */
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
  /** An answer of somebody else. Where any answer would mean yes, what was asked is done. */
  GARBAGE,
  /** Valid JSON that says nothing. */
  NOTHING,
  /** The answer breaks off, though what was asked is done. */
  HALF,
  /** The same, within its head. */
  HALF_HEAD,
  /** The connection is gone before the request was read. */
  RESET_UNREAD,
  /** The connection is gone before what was asked is done. */
  RESET,
  /** The connection is gone, though what was asked is done. */
  RESET_AFTERWARDS,
  /** The service hangs up without an answer, and has done nothing. */
  CLOSED,
  /** The service hangs up without an answer, though what was asked is done. */
  CLOSED_AFTERWARDS;

  /** What only DynamoDB says, or, said by Alexa's services, would be a lie and no fault. */
  private static final Set<Fault> OF_TABLES = Set.of(THROTTLED_ACCOUNT, NOTHING);

  /** All that can happen to what is outside. */
  static List<Fault> of(Outside outside) {
    return Arrays.stream(values())
        .filter(fault -> fault != NONE)
        .filter(fault -> outside == Outside.TABLES || !OF_TABLES.contains(fault))
        .toList();
  }

  /** Where it can strike: what was not read is no known call, and nothing is all a write says. */
  List<Call> at(Outside outside) {
    return switch (this) {
      case RESET_UNREAD -> List.of(Call.all(outside));
      case NOTHING -> List.of(Call.READ, Call.CATALOGUE, Call.TABLES);
      case NONE,
          HANG,
          SLOW,
          DRIP,
          THROTTLED,
          THROTTLED_ACCOUNT,
          BROKEN,
          GARBAGE,
          HALF,
          HALF_HEAD,
          RESET,
          RESET_AFTERWARDS,
          CLOSED,
          CLOSED_AFTERWARDS ->
          Call.of(outside);
    };
  }
}
