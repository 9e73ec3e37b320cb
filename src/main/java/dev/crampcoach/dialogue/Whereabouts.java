package dev.crampcoach.dialogue;

import dev.crampcoach.hydration.Measures;
import java.time.ZoneId;
import java.util.Optional;

/** Where a listener is, as far as it matters. It is asked for only when it does. */
public interface Whereabouts {

  /** The time zone of their device; empty where it is not set, or cannot be had in time. */
  Optional<ZoneId> zone();

  Measures measures();

  /** Whether the time zone was asked for in vain, so that nobody knows if it is set. */
  default boolean isDown() {
    return false;
  }

  /** Nothing is known. */
  Whereabouts NOWHERE =
      new Whereabouts() {
        @Override
        public Optional<ZoneId> zone() {
          return Optional.empty();
        }

        @Override
        public Measures measures() {
          return Measures.US;
        }
      };
}
