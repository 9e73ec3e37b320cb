package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What the skill's manifest asks of Alexa: permissions and events. What it does not ask for, Alexa
 * does not give.
 */
record Manifest(Set<String> permissions, Set<String> subscriptions) {
  private static final Path FILE = Path.of("skill-package", "skill.json");

  static Manifest ofThePackage() {
    try {
      return of(new ObjectMapper().readTree(FILE.toFile()).path("manifest"));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the manifest cannot be read; is this the project's folder?", e);
    }
  }

  private static Manifest of(JsonNode manifest) {
    return new Manifest(
        texts(manifest.path("permissions"), "name"),
        texts(manifest.at("/events/subscriptions"), "eventName"));
  }

  private static Set<String> texts(JsonNode list, String field) {
    var texts = new HashSet<String>();
    list.forEach(entry -> texts.add(entry.path(field).asText()));
    return Set.copyOf(texts);
  }
}
