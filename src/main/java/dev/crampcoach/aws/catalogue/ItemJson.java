package dev.crampcoach.aws.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.aws.client.StrictJson;
import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Guide;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Provenance;
import dev.crampcoach.catalogue.Remedy;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.catalogue.StopSign;
import dev.crampcoach.catalogue.Stretch;
import dev.crampcoach.catalogue.Topic;
import dev.crampcoach.catalogue.Wording;
import dev.crampcoach.speech.ContentId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses an item from JSON, of the bundled file or of a row. There is no writer: rows are written
 * from the file's own JSON.
 */
public final class ItemJson {
  private static final Set<String> ALWAYS =
      Set.of(
          "id",
          "kind",
          "sources",
          "reviewed",
          "evidence",
          "related",
          "fixed",
          "name",
          "also",
          LinesJson.FIELD);
  private static final Set<String> GUIDED =
      with("practice", "steps", "setup", "brief", "release", "feels", "easier");
  private static final Set<String> WITH_PARTS = with("parts");
  private static final Set<String> PART = Set.of("item", "rounds");
  private static final Set<String> PRACTICE =
      Set.of("position", "target", "seconds", "repetitions", "rounds", "sides", "avoid", "stop");

  private ItemJson() {}

  private static Set<String> with(String... fields) {
    return Stream.concat(ALWAYS.stream(), Stream.of(fields))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param lines parses the item's lines
   * @throws IllegalArgumentException naming the item's id and the invalid field, never the field's
   *     content
   */
  static Item read(JsonNode json, Function<JsonNode, List<AnswerLine>> lines) {
    String id = ContentId.requireItem(json.path("id").asText());
    try {
      return read(id, new StrictJson(json), json, lines.apply(json.path(LinesJson.FIELD)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
  }

  private static Item read(String id, StrictJson fields, JsonNode json, List<AnswerLine> lines) {
    Kind kind = fields.choice("kind", Kind.class);
    fields.only(kind.fields());
    var related = fields.texts("related");
    var wording = new Wording(fields.text("name"), fields.texts("also"), lines);
    return switch (kind) {
      case TOPIC -> new Topic(id, provenance(fields), related, wording);
      case REMEDY ->
          new Remedy(id, provenance(fields), related, wording, practice(json), guide(fields));
      case STRETCH ->
          new Stretch(id, provenance(fields), related, wording, practice(json), guide(fields));
      case ROUTINE -> new Routine(id, provenance(fields), related, wording, parts(fields));
    };
  }

  /** Whether an item may not be edited in the table, because its words are safety-critical. */
  public static boolean isFixed(JsonNode json) {
    return json.path("fixed").asBoolean(false);
  }

  private static Provenance provenance(StrictJson fields) {
    return new Provenance(
        fields.texts("sources"),
        date(fields.text("reviewed")),
        fields
            .optionalText("evidence")
            .map(text -> StrictJson.choice("evidence", text, Provenance.Evidence.class)));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("reviewed: not a date such as 2026-11-22", e);
    }
  }

  private static Practice practice(JsonNode json) {
    var fields = new StrictJson(json.path("practice"));
    fields.only(PRACTICE);
    return new Practice(
        fields.choice("position", Practice.Position.class),
        fields.choice("target", Practice.Target.class),
        Duration.ofSeconds(fields.number("seconds")),
        fields.number("repetitions"),
        fields.number("rounds"),
        fields.choice("sides", Practice.Sides.class),
        fields.choices("avoid", Avoid.class),
        fields.choices("stop", StopSign.class));
  }

  private static Guide guide(StrictJson fields) {
    return new Guide(
        fields.texts("steps"),
        fields.number("setup"),
        fields.text("brief"),
        fields.text("release"),
        fields.text("feels"),
        fields.text("easier"));
  }

  private static List<Routine.RoutinePart> parts(StrictJson fields) {
    return fields.objects("parts").stream()
        .map(
            part -> {
              part.only(PART);
              return new Routine.RoutinePart(part.text("item"), part.number("rounds"));
            })
        .toList();
  }

  private enum Kind {
    TOPIC,
    REMEDY,
    STRETCH,
    ROUTINE;

    Set<String> fields() {
      return switch (this) {
        case TOPIC -> ALWAYS;
        case REMEDY, STRETCH -> GUIDED;
        case ROUTINE -> WITH_PARTS;
      };
    }
  }
}
