package dev.crampcoach.aws.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.aws.client.StrictJson;
import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.catalogue.StopSign;
import dev.crampcoach.catalogue.WarningClauses;
import dev.crampcoach.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue in the artifact: the source of truth, and the fallback when the table is slow,
 * empty or broken.
 *
 * @param language the words' language, such as {@code en}
 * @param version a hash of the content; a build reads only rows of its own version
 * @param rows the items as JSON, as the seeder writes them
 */
public record BundledCatalogue(
    String language, String version, List<JsonNode> rows, Catalogue catalogue) {

  /** Reads {@code /catalogue/<language>.json}, which the build compiled and checked. */
  public static BundledCatalogue of(String language) {
    try (InputStream in =
        BundledCatalogue.class.getResourceAsStream("/catalogue/" + language + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no catalogue in " + language);
      }
      return read(language, Json.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param json {@code version}, {@code clauses}, {@code items}, and {@code lines}: the kind of
   *     each line, by item and in order
   * @throws IllegalArgumentException naming the item and the field that is wrong
   */
  public static BundledCatalogue read(String language, JsonNode json) {
    var rows = new ArrayList<JsonNode>();
    var items = new ArrayList<Item>();
    for (JsonNode row : json.path("items")) {
      rows.add(row);
      Map<String, LineKind> kinds = kinds(json.path("lines").path(row.path("id").asText()));
      items.add(ItemJson.read(row, lines -> LinesJson.bundled(lines, kinds)));
    }
    var catalogue = new Catalogue(items, clauses(json.path("clauses")));
    return new BundledCatalogue(
        language, json.path("version").asText(), List.copyOf(rows), catalogue);
  }

  /** Whether an item's words are safety-critical and never read from the table. */
  boolean isFixed(String id) {
    return rows.stream()
        .anyMatch(row -> row.path("id").asText().equals(id) && ItemJson.isFixed(row));
  }

  private static Map<String, LineKind> kinds(JsonNode json) {
    var kinds = new LinkedHashMap<String, LineKind>();
    json.properties()
        .forEach(
            line ->
                kinds.put(
                    line.getKey(),
                    StrictJson.choice("lines", line.getValue().asText(), LineKind.class)));
    return kinds;
  }

  private static WarningClauses clauses(JsonNode json) {
    var fields = new StrictJson(json);
    return new WarningClauses(
        fields.text("skipIf"),
        fields.text("stopIf"),
        fields.text("comma"),
        fields.text("or"),
        words(json.path("avoid"), Avoid.class),
        words(json.path("stop"), StopSign.class),
        mentioned(json.path("mentioned")));
  }

  private static Map<Avoid, List<String>> mentioned(JsonNode json) {
    var mentioned = new EnumMap<Avoid, List<String>>(Avoid.class);
    json.properties()
        .forEach(
            field -> {
              var phrases = new ArrayList<String>();
              field.getValue().forEach(phrase -> phrases.add(phrase.asText()));
              mentioned.put(
                  StrictJson.choice("clauses", field.getKey(), Avoid.class), List.copyOf(phrases));
            });
    return mentioned;
  }

  private static <E extends Enum<E>> Map<E, String> words(JsonNode json, Class<E> type) {
    var words = new EnumMap<E, String>(type);
    json.properties()
        .forEach(
            field ->
                words.put(
                    StrictJson.choice("clauses", field.getKey(), type), field.getValue().asText()));
    return words;
  }
}
