package dev.crampcoach.aws.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.aws.client.StrictJson;
import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.LineKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Parses the lines of an item: an object from line id to {@code say} and {@code caution}. Which
 * lines there are, in which order and of which kind, is fixed in the artifact: a row has only their
 * words.
 */
final class LinesJson {
  static final String FIELD = "lines";

  private static final Set<String> WORDS = Set.of("say", "caution");

  private LinesJson() {}

  /**
   * Parses the lines of the bundled file.
   *
   * @param kinds the kind of each line, in order
   * @throws IllegalArgumentException naming the line and the reason
   */
  static List<AnswerLine> bundled(JsonNode lines, Map<String, LineKind> kinds) {
    var parsed = new ArrayList<AnswerLine>();
    kinds.forEach(
        (id, kind) -> {
          if (!lines.has(id)) {
            throw new IllegalArgumentException(id + ": no words");
          }
          parsed.add(line(id, kind, lines.get(id)));
        });
    unknown(lines, kinds.keySet())
        .forEach(
            id -> {
              throw new IllegalArgumentException(id + ": no such line");
            });
    return parsed;
  }

  /**
   * Parses the lines of a row. A line that is broken, or that has lost its caution, is refused and
   * replaced by the built one.
   *
   * @param refused receives the line and the reason
   */
  static List<AnswerLine> edited(JsonNode lines, List<AnswerLine> built, Consumer<String> refused) {
    if (!lines.isObject()) {
      refused.accept(FIELD + ": not an object");
      return built;
    }
    unknown(lines, built.stream().map(AnswerLine::id).toList())
        .forEach(id -> refused.accept(id + ": no such line"));
    return built.stream().map(line -> edited(lines, line, refused)).toList();
  }

  private static AnswerLine edited(JsonNode lines, AnswerLine built, Consumer<String> refused) {
    try {
      if (!lines.has(built.id())) {
        throw new IllegalArgumentException(built.id() + ": no words");
      }
      AnswerLine line = line(built.id(), built.kind(), lines.get(built.id()));
      if (built.caution().isPresent() && line.caution().isEmpty()) {
        throw new IllegalArgumentException(built.id() + ": caution: taken away");
      }
      return line;
    } catch (IllegalArgumentException e) {
      refused.accept(e.getMessage());
      return built;
    }
  }

  private static AnswerLine line(String id, LineKind kind, JsonNode json) {
    String say;
    Optional<String> caution;
    try {
      var fields = new StrictJson(json);
      fields.only(WORDS);
      say = fields.text("say");
      caution = fields.optionalText("caution");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
    return new AnswerLine(id, kind, say, caution);
  }

  private static Set<String> unknown(JsonNode lines, Collection<String> known) {
    var unknown = new TreeSet<String>();
    lines
        .fieldNames()
        .forEachRemaining(
            id -> {
              if (!known.contains(id)) {
                // An operator may have typed anything, and a log shows ids only.
                unknown.add(id.replaceAll("[^a-z0-9-]", "?"));
              }
            });
    return unknown;
  }
}
