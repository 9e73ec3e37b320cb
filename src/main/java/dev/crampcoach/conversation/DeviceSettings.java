package dev.crampcoach.conversation;

import dev.crampcoach.water.Units;
import java.time.ZoneId;
import java.util.Optional;

/** Where a listener is, as far as it matters. It is asked for only when it does. */
public interface DeviceSettings {

  /** The time zone of their device; empty where it is not set, or cannot be had in time. */
  Optional<ZoneId> zone();

  Units units();

  /** Whether the time zone was asked for in vain, so that nobody knows if it is set. */
  default boolean isDown() {
    return false;
  }

  /** Nothing is known. */
  DeviceSettings NOWHERE =
      new DeviceSettings() {
        @Override
        public Optional<ZoneId> zone() {
          return Optional.empty();
        }

        @Override
        public Units units() {
          return Units.US;
        }
      };
}
