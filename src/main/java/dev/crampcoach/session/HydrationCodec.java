package dev.crampcoach.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Converts a listener's drinks and goal to JSON and back, for the session. */
final class HydrationCodec {
  private HydrationCodec() {}

  static ObjectNode write(Hydration hydration) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!hydration.days().isEmpty()) {
      ObjectNode days = json.putObject("days");
      hydration.days().forEach((day, total) -> days.put(day.toString(), total));
      json.put("last", hydration.last());
    }
    hydration.goal().ifPresent(goal -> json.put("goal", goal.glasses()));
    if (!hydration.recent().isEmpty()) {
      ObjectNode recent = json.putObject("recent");
      hydration.recent().forEach((quarter, told) -> recent.put(String.valueOf(quarter), told));
    }
    hydration.paused().ifPresent(day -> json.put("paused", day.toString()));
    hydration.zone().ifPresent(zone -> json.put("zone", zone.getId()));
    return json.put("asked", hydration.asked()).put("refused", hydration.refused());
  }

  /**
   * @throws RuntimeException if the JSON is invalid
   */
  static Hydration read(JsonNode json) {
    Map<LocalDate, Integer> days = new HashMap<>();
    json.path("days")
        .properties()
        .forEach(day -> days.put(LocalDate.parse(day.getKey()), day.getValue().asInt()));
    Map<Long, Integer> recent = new HashMap<>();
    json.path("recent")
        .properties()
        .forEach(told -> recent.put(Long.valueOf(told.getKey()), told.getValue().asInt()));
    return new Hydration(
        days,
        json.path("last").asInt(),
        recent,
        json.has("goal") ? Optional.of(new Goal(json.path("goal").asInt())) : Optional.empty(),
        json.path("asked").asBoolean(),
        json.path("refused").asBoolean(),
        Optional.ofNullable(json.path("paused").textValue()).map(LocalDate::parse),
        Optional.ofNullable(json.path("zone").textValue()).map(ZoneId::of));
  }
}
