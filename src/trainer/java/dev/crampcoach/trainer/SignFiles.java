package dev.crampcoach.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.crampcoach.triage.lexicon.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compiles the clinicians' files of one language into the lines that {@code LexiconFile} parses.
 * Errors name the sign or the concept.
 */
final class SignFiles {
  private static final List<String> LISTS =
      List.of("asides", "denials", "clauses", "questions", "harmless");
  private static final Set<String> ANSWER = Set.of("says", "words", "sign", "unsure", "both", "me");
  private static final Pattern CLASS = Pattern.compile("<(\\w+)>");

  private final YAMLMapper yaml = new YAMLMapper();
  private final Path folder;
  private final JsonNode concepts;
  private final JsonNode signs;
  private final JsonNode answers;
  private final Set<String> ownWords = new LinkedHashSet<>();
  private final Set<String> markWords = new LinkedHashSet<>();
  private final List<String> lines = new ArrayList<>();

  SignFiles(Path folder) throws IOException {
    this.folder = folder;
    this.concepts = read("concepts");
    this.signs = read("signs");
    this.answers = read("answers");
  }

  Path folder() {
    return folder;
  }

  /** Returns the signs as written, for their examples. */
  Iterable<JsonNode> signs() {
    return signs.get("signs");
  }

  /** Returns the kinds of bare answers as written, for all parts of the file. */
  Iterable<JsonNode> answers() {
    return StreamSupport.stream(answers.get("subjects").spliterator(), false)
        .flatMap(part -> StreamSupport.stream(part.spliterator(), false))
        .toList();
  }

  List<String> compile() throws IOException {
    signs().forEach(this::sign);
    concepts.get("concepts").properties().forEach(e -> concept(e.getKey(), e.getValue()));
    var rules = new ArrayList<String>();
    signs().forEach(sign -> sign.get("rules").forEach(rule -> rules.add(rule(sign, rule))));
    ownWords.forEach(
        words ->
            lines.add(
                line("concept", words, "false", expanded(words.substring(1).replace("|", ";")))));
    lines.addAll(rules);
    signs().forEach(sign -> sign.path("marks").forEach(mark -> mark(sign, mark)));
    for (String risk : texts(signs.get("risks"))) {
      known("risks", risk);
    }
    lines.add(line("risks", joined(signs.get("risks"))));
    for (String file : LISTS) {
      read(file).properties().forEach(e -> lines.add(list(e)));
    }
    answers.get("lists").properties().forEach(e -> lines.add(list(e)));
    for (var part : answers.get("subjects").properties()) {
      part.getValue().forEach(kind -> lines.add(answer(part.getKey(), kind)));
    }
    read("spellings")
        .properties()
        .forEach(e -> lines.add(line("spelling", e.getKey(), e.getValue().asText())));
    return List.copyOf(lines);
  }

  private JsonNode read(String name) throws IOException {
    return yaml.readTree(Files.readString(folder.resolve(name + ".yaml")));
  }

  private void sign(JsonNode sign) {
    String id = SignCheck.id(sign);
    SignCheck.sign(sign);
    lines.add(
        line(
            "sign",
            id,
            sign.get("urgency").asText(),
            sign.get("name").asText(),
            sign.get("say").asText(),
            joined(sign.path("counts")),
            joined(sign.path("needs")),
            sign.get("when_gone").asText(),
            String.join(";", unlessGone(sign, rules(sign))),
            sayIf(sign),
            sign.path("ask").asText(""),
            joined(sign.path("traits"))));
    texts(sign.path("needs")).forEach(concept -> known(id, concept));
  }

  /** Returns the other warnings of a sign, as concept:warning. */
  private String sayIf(JsonNode sign) {
    return sign.path("say_if").properties().stream()
        .peek(other -> known(sign.get("id").asText(), other.getKey()))
        .map(other -> other.getKey() + ':' + other.getValue().asText())
        .collect(Collectors.joining(";"));
  }

  /** Returns the concepts that explain a passed sign, from the sign itself and these rules. */
  private Set<String> unlessGone(JsonNode sign, JsonNode... rules) {
    var concepts = new LinkedHashSet<>(texts(sign.path("unless_gone")));
    Stream.of(rules).forEach(rule -> concepts.addAll(texts(rule.path("unless_gone"))));
    concepts.forEach(concept -> known(sign.get("id").asText(), concept));
    return concepts;
  }

  private static JsonNode[] rules(JsonNode sign) {
    return StreamSupport.stream(sign.get("rules").spliterator(), false).toArray(JsonNode[]::new);
  }

  private void concept(String name, JsonNode concept) {
    lines.add(
        line(
            "concept",
            name,
            concept.path("context").asText("false"),
            joined(concept.get("words"))));
  }

  private String list(Map.Entry<String, JsonNode> list) {
    return line("list", list.getKey(), joined(list.getValue()));
  }

  private String answer(String part, JsonNode kind) {
    if (Arrays.stream(Subject.values()).noneMatch(subject -> subject.parts().contains(part))) {
      throw new IllegalArgumentException("answers: no question is about " + part);
    }
    for (var field : kind.properties()) {
      if (!ANSWER.contains(field.getKey())) {
        throw new IllegalArgumentException("answers: " + part + " has no " + field.getKey());
      }
    }
    if (!kind.path("says").isTextual() || kind.path("words").isEmpty()) {
      throw new IllegalArgumentException("answers: " + part + " needs says and words");
    }
    boolean unsureOfMe = kind.path("me").asText().equals("unsure");
    return line(
        "answer",
        part,
        kind.get("says").asText(),
        kind.path("both").asText(),
        String.valueOf(unsureOfMe),
        String.valueOf(kind.has("sign") || kind.has("unsure")),
        joined(kind.get("words")));
  }

  private String rule(JsonNode sign, JsonNode rule) {
    String id = sign.get("id").asText();
    SignCheck.rule(id, rule);
    return line(
        "rule",
        id,
        items(id, rule.path("all")),
        items(id, rule.path("unless")),
        String.join(";", unlessGone(sign, rule)),
        rule.path("within").asText("10000"),
        rule.path("not_in_cramp").asText("false"),
        rule.path("while_cramp_on").asText("false"),
        rule.path("unsure").asText("false"));
  }

  /** Compiles a mark; its own words, unlike a rule's, count even where they are denied. */
  private void mark(JsonNode sign, JsonNode mark) {
    String id = sign.get("id").asText();
    var names = new ArrayList<String>();
    for (String name : texts(mark)) {
      if (!name.startsWith("=")) {
        known(id, name);
        names.add(name);
      } else {
        String words = '~' + name.substring(1);
        if (markWords.add(words)) {
          lines.add(line("concept", words, "true", expanded(name.substring(1).replace("|", ";"))));
        }
        names.add(words);
      }
    }
    lines.add(line("mark", id, String.join(";", names)));
  }

  private String items(String id, JsonNode items) {
    List<String> names = texts(items);
    names.forEach(name -> known(id, name));
    return String.join(";", names);
  }

  private void known(String id, String name) {
    if (name.startsWith("=")) {
      ownWords.add(name);
    } else if (!concepts.get("concepts").has(name)) {
      throw new IllegalArgumentException(id + ": there is no concept " + name);
    }
  }

  private String joined(JsonNode list) {
    return String.join(";", texts(list).stream().map(this::expanded).toList());
  }

  /** Replaces the name of a word class with its words. */
  private String expanded(String phrase) {
    return CLASS
        .matcher(phrase)
        .replaceAll(
            found -> {
              JsonNode words = concepts.get("classes").path(found.group(1));
              if (words.isEmpty()) {
                throw new IllegalArgumentException("there is no class " + found.group());
              }
              return Matcher.quoteReplacement(String.join("|", texts(words)));
            });
  }

  private static List<String> texts(JsonNode list) {
    Stream<JsonNode> items = StreamSupport.stream(list.spliterator(), false);
    return items.map(JsonNode::asText).toList();
  }

  private static String line(String... parts) {
    return String.join("\t", parts);
  }
}
