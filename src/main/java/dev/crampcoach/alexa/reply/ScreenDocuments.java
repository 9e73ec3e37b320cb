package dev.crampcoach.alexa.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads and caches the APL documents, each on first use. A document is {@code screens/shared.json}
 * merged with its own file.
 */
final class ScreenDocuments {
  private static final String LAYOUTS = "layouts";
  private static final String GRAPHICS = "graphics";

  private final Map<String, Map<String, Object>> documents = new ConcurrentHashMap<>();
  private final Map<String, Optional<Map<String, Object>>> pictures = new ConcurrentHashMap<>();

  /**
   * @param picture the drawing to embed, if any
   */
  Map<String, Object> document(String name, Optional<Map<String, Object>> picture) {
    Map<String, Object> document = documents.computeIfAbsent(name, ScreenDocuments::composed);
    return picture.map(drawing -> with(document, drawing)).orElse(document);
  }

  /** The drawing of a stretch or a remedy; empty if there is none. */
  Optional<Map<String, Object>> picture(String item) {
    return pictures.computeIfAbsent(item, id -> read("/screens/pictures/" + id + ".json"));
  }

  private static Map<String, Object> composed(String name) {
    var document = new LinkedHashMap<>(read("/screens/shared.json").orElseThrow());
    Map<String, Object> own = read("/screens/" + name + ".json").orElseThrow();
    var layouts = new LinkedHashMap<>(part(document, LAYOUTS));
    layouts.putAll(part(own, LAYOUTS));
    document.putAll(own);
    document.put(LAYOUTS, layouts);
    return document;
  }

  private static Map<String, Object> with(Map<String, Object> document, Object picture) {
    var whole = new LinkedHashMap<>(document);
    var graphics = new LinkedHashMap<>(part(document, GRAPHICS));
    graphics.put("picture", picture);
    whole.put(GRAPHICS, graphics);
    return whole;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> document, String name) {
    return (Map<String, Object>) document.getOrDefault(name, Map.of());
  }

  private static Optional<Map<String, Object>> read(String path) {
    try (InputStream in = ScreenDocuments.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(fields(Json.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> fields(JsonNode json) {
    var fields = new LinkedHashMap<String, Object>();
    json.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
    return fields;
  }

  private static Object plain(JsonNode json) {
    if (json.isObject()) {
      return fields(json);
    }
    if (json.isArray()) {
      var list = new ArrayList<Object>();
      json.forEach(one -> list.add(plain(one)));
      return list;
    }
    if (json.isNumber()) {
      return json.isInt() ? (Object) json.intValue() : (Object) json.doubleValue();
    }
    return json.isBoolean() ? (Object) json.booleanValue() : json.textValue();
  }
}
