package dev.crampcoach.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The home of each listener. */
final class Homes {
  private final Map<String, Home> homes = new ConcurrentHashMap<>();

  Home of(String user) {
    return homes.computeIfAbsent(user, name -> new Home());
  }

  /** The home of a listener who has been here before. */
  Optional<Home> known(String user) {
    return Optional.ofNullable(homes.get(user));
  }
}
