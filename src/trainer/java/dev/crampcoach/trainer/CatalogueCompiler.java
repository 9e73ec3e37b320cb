package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.client.StrictJson;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.catalogue.Routine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the facts (one file) with the words (one set per language) into the file that ships and is
 * seeded into the table. Any mistake fails the build with the item's id and the reason: the records
 * validate here just as they do in the running skill.
 */
final class CatalogueCompiler {
  /**
   * Limit for the compiled file: a DynamoDB query page holds one megabyte, and rows are slightly
   * larger than the file.
   */
  private static final int MOST_BYTES = 800_000;

  private static final Set<String> LINE = Set.of("kind", "facts");

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String language;

  CatalogueCompiler(Path folder, String language) {
    this.folder = folder;
    this.language = language;
  }

  /** Compiles and checks the catalogue of the language, including its version. */
  ObjectNode compile() throws IOException {
    ObjectNode catalogue = JSON.createObjectNode();
    catalogue.set("clauses", YAML.readTree(words("clauses").toFile()));
    ArrayNode items = catalogue.putArray("items");
    ObjectNode lines = catalogue.putObject("lines");
    for (String area : areas()) {
      items.addAll(area(area, lines));
    }
    byte[] bytes = JSON.writeValueAsBytes(catalogue);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "the catalogue has outgrown one Query page: " + bytes.length + " bytes");
    }
    catalogue.put("version", hash(bytes));
    check(BundledCatalogue.read(language, catalogue));
    return catalogue;
  }

  /**
   * @param lines receives the kind of each line, which is the same in every language
   */
  private List<ObjectNode> area(String area, ObjectNode lines) throws IOException {
    JsonNode words = YAML.readTree(words(area).toFile());
    var unused = new TreeSet<String>();
    words.fieldNames().forEachRemaining(unused::add);
    var items = new java.util.ArrayList<ObjectNode>();
    for (JsonNode facts : YAML.readTree(folder.resolve(area + ".yaml").toFile())) {
      String id = facts.path("id").asText();
      if (!words.path(id).isObject()) {
        throw new IllegalArgumentException(area + ": " + id + ": no words in " + language);
      }
      unused.remove(id);
      lines.set(id, kinds(id, facts.path("lines")));
      ObjectNode item = facts.deepCopy();
      item.remove("lines");
      item.setAll((ObjectNode) words.get(id));
      items.add(item);
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(area + ": words without facts: " + unused);
    }
    return items;
  }

  /** Checks the facts of an item's lines, and returns the kind of each. */
  private static ObjectNode kinds(String item, JsonNode lines) {
    ObjectNode kinds = JSON.createObjectNode();
    lines
        .properties()
        .forEach(
            line -> {
              try {
                var fields = new StrictJson(line.getValue());
                fields.only(LINE);
                fields.choice("kind", LineKind.class);
                if (!fields.texts("facts").stream().allMatch(fact -> fact.matches("F\\d{1,2}"))) {
                  throw new IllegalArgumentException("facts: not a fact id");
                }
              } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                    item + ": " + line.getKey() + ": " + e.getMessage(), e);
              }
              kinds.set(line.getKey(), line.getValue().get("kind"));
            });
    return kinds;
  }

  private void check(BundledCatalogue bundled) throws IOException {
    var sources = new HashSet<String>();
    YAML.readTree(folder.resolve("sources.yaml").toFile())
        .forEach(source -> sources.add(source.path("code").asText()));
    Map<String, String> called = new HashMap<>();
    for (Item item : bundled.catalogue().items()) {
      if (item instanceof Routine routine) {
        check(routine, bundled.catalogue());
      }
      for (String source : item.provenance().sources()) {
        if (!sources.contains(source)) {
          throw new IllegalArgumentException(item.id() + ": sources: no source " + source);
        }
      }
      for (String name : item.wording().also()) {
        String other = called.put(name, item.id());
        if (other != null) {
          throw new IllegalArgumentException(
              item.id() + ": also: \"" + name + "\" stands under " + other + " too");
        }
      }
    }
  }

  /**
   * Checks that a routine has no more rounds than the stretch, and at least the two that have an
   * effect. Source: clinical facts, 3B.
   */
  private static void check(Routine routine, Catalogue catalogue) {
    for (Routine.RoutinePart part : routine.parts()) {
      int own = catalogue.guided(part.item()).orElseThrow().practice().rounds();
      if (part.rounds() > own || part.rounds() < Math.min(2, own)) {
        throw new IllegalArgumentException(
            routine.id() + ": parts: " + part.item() + ": rounds: two to " + own);
      }
    }
  }

  private List<String> areas() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("sources.yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  private Path words(String area) {
    return folder.resolve(language).resolve(area + ".yaml");
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static void write(ObjectNode catalogue, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(catalogue),
        StandardCharsets.UTF_8);
  }
}
