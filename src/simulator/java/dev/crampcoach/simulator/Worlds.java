package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The world of each listener. */
final class Worlds {
  private final Map<String, World> worlds = new ConcurrentHashMap<>();

  World of(String user) {
    return worlds.getOrDefault(user, World.PLAIN);
  }

  void change(String user, JsonNode change) {
    worlds.compute(user, (name, world) -> (world == null ? World.PLAIN : world).with(change));
  }
}
