package dev.crampcoach.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a {@link Home} for each listener. */
final class Homes {
  private final World newcomers;
  private final Map<String, Home> homes = new ConcurrentHashMap<>();

  Homes() {
    this(World.PLAIN);
  }

  /**
   * @param newcomers what the world is like for somebody who has not been here before
   */
  Homes(World newcomers) {
    this.newcomers = newcomers;
  }

  Home of(String user) {
    return homes.computeIfAbsent(user, name -> new Home(newcomers));
  }

  /** Returns the home of a listener who has been here before. */
  Optional<Home> known(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  /** Returns the world of a listener, known or new. */
  World world(String user) {
    return known(user).map(Home::world).orElse(newcomers);
  }
}
