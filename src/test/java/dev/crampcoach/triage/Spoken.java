package dev.crampcoach.triage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences with signs as people say them: without punctuation, after an answer, before a comfort.
 */
public final class Spoken {
  /** What may stand before a sign and denies nothing of it. */
  public static final List<String> LEADS =
      List.of("", "no", "yes", "okay", "not really", "no it's the same and", "wait");

  /** What may stand after a sign and takes nothing back. */
  public static final List<String> TAILS = List.of("", "but it's fine", "it's okay now");

  private static final Path SIGNS = Path.of("src/main/triage/en/signs.yaml");
  private static final Path PHRASES = Path.of("src/trainer/phrases/en-signs");
  private static final Path TESTS = Path.of("src/test/resources/triage");
  private static final Set<String> BARE =
      lines(TESTS.resolve("bare.txt"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toSet());

  private Spoken() {}

  /** The examples of the sign file, of all levels, by the id of their sign. */
  public static Map<String, List<String>> examples() {
    var examples = new LinkedHashMap<String, List<String>>();
    for (JsonNode sign : signs()) {
      var words = new ArrayList<String>();
      sign.path("examples").forEach(example -> words.add(example.asText()));
      examples.put(sign.path("id").asText(), words);
    }
    return examples;
  }

  /** The phrases of emergencies and urgent signs that the model learns from. */
  static List<String> phrases() {
    return Stream.of(PHRASES.toFile().listFiles())
        .map(java.io.File::toPath)
        .filter(file -> file.getFileName().toString().matches("[EU]\\d+\\.txt"))
        .sorted()
        .flatMap(Spoken::lines)
        .map(line -> line.replaceAll("[.,;:!?]", ""))
        .toList();
  }

  /** What denies a sign. */
  public static List<String> denied() {
    return lines(TESTS.resolve("denied.txt")).toList();
  }

  public static String said(String lead, String words, String tail) {
    return (lead + ' ' + words + ' ' + tail).strip();
  }

  /**
   * Whether a lead may deny the words: a "no" does before a bare noun or adjective. Source:
   * clinical facts, section 4A, rule 3.
   */
  public static boolean mayDeny(String lead, String words) {
    return lead.startsWith("no") && BARE.contains(words.split(" ")[0].replace("'", ""));
  }

  static JsonNode signs() {
    try {
      return new YAMLMapper().readTree(SIGNS.toFile()).path("signs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
