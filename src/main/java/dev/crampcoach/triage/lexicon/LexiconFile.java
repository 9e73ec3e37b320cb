package dev.crampcoach.triage.lexicon;

import dev.crampcoach.triage.lexicon.Sign.SayIf;
import dev.crampcoach.triage.lexicon.Sign.Trait;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses the compiled form of the clinicians' files: one entry per line, fields separated by tabs,
 * lists by semicolons. The trainer writes and validates it.
 */
public final class LexiconFile {
  private final Map<String, Sign> signs = new LinkedHashMap<>();
  private final List<Concept> concepts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SignRule> rules = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> risks = new HashSet<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final List<BareKind> answers = new ArrayList<>();

  private LexiconFile() {}

  public static LexiconFile read(BufferedReader in) throws IOException {
    return of(in.lines());
  }

  /**
   * @throws IllegalArgumentException naming the sign or the concept that is invalid
   */
  public static LexiconFile of(Stream<String> lines) {
    var file = new LexiconFile();
    lines.forEach(line -> file.take(line.split("\t", -1)));
    return file;
  }

  public Lexicon lexicon() {
    var words = new WordLists(lists);
    // A lexicon without answers needs no word lists for them.
    Optional<BareSigns> bare =
        answers.isEmpty()
            ? Optional.empty()
            : Optional.of(new BareSigns(answers, new SignAnswers(words)));
    return new Lexicon(concepts, rules, marks, risks, words, spellings, bare);
  }

  /** Returns the signs by id. */
  public Map<String, Sign> signs() {
    return Map.copyOf(signs);
  }

  private void take(String[] parts) {
    switch (parts[0]) {
      case "sign" ->
          signs.put(
              parts[1],
              new Sign(
                  parts[1],
                  Urgency.valueOf(parts[2]),
                  parts[3],
                  parts[4],
                  list(parts[9]).stream().map(LexiconFile::sayIf).toList(),
                  parts[10],
                  Set.copyOf(list(parts[5])),
                  Set.copyOf(list(parts[6])),
                  WhenGone.valueOf(parts[7]),
                  Set.copyOf(list(parts[8])),
                  list(parts[11]).stream().map(Trait::valueOf).collect(Collectors.toSet())));
      case "concept" -> {
        numbers.put(parts[1], concepts.size());
        concepts.add(new Concept(parts[1], Boolean.parseBoolean(parts[2]), list(parts[3])));
      }
      case "rule" -> rules.add(rule(parts));
      case "mark" -> marks.add(new Mark(parts[1], numbers(parts[1], parts[2])));
      case "risks" -> risks.addAll(list(parts[1]));
      case "list" -> lists.put(parts[1], list(parts[2]));
      case "answer" ->
          answers.add(
              new BareKind(
                  parts[1],
                  parts[2],
                  parts[3],
                  Boolean.parseBoolean(parts[4]),
                  Boolean.parseBoolean(parts[5]),
                  list(parts[6])));
      case "spelling" -> spellings.put(parts[1], Arrays.asList(parts[2].split(" ")));
      default -> throw new IllegalArgumentException("a lexicon has no " + parts[0]);
    }
  }

  private static SayIf sayIf(String written) {
    String[] parts = written.split(":", 2);
    return new SayIf(parts[0], parts[1]);
  }

  private SignRule rule(String[] parts) {
    return new SignRule(
        signs.get(parts[1]),
        numbers(parts[1], parts[2]),
        numbers(parts[1], parts[3]),
        numbers(parts[1], parts[4]),
        Integer.parseInt(parts[5]),
        Boolean.parseBoolean(parts[6]),
        Boolean.parseBoolean(parts[7]),
        Boolean.parseBoolean(parts[8]));
  }

  private List<Integer> numbers(String sign, String concepts) {
    return list(concepts).stream().map(name -> number(sign, name)).toList();
  }

  private int number(String sign, String concept) {
    Integer number = numbers.get(concept);
    if (number == null) {
      throw new IllegalArgumentException(sign + ": there is no concept " + concept);
    }
    return number;
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(";"));
  }
}
