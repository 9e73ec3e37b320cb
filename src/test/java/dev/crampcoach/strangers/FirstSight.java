package dev.crampcoach.strangers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.Skill;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.json.Json;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.session.SessionStateCodec;
import dev.crampcoach.simulator.LocalHouse;
import dev.crampcoach.simulator.Room;
import dev.crampcoach.simulator.Said;
import dev.crampcoach.simulator.Utterance;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.Sign;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Says sentences of strangers to the whole skill, each as the first words after an opening, and
 * counts what becomes of them: {@code mvn -q process-test-classes exec:java@first-sight
 * -Dexec.args="FILE..."}, with {@code -v} before the files to see the wrong ones. A file has lines
 * of a kind, a tab, and the words; kinds are the signs' ids, {@code hard}, {@code ordinary}, {@code
 * farewell}, which is said after an answer, and {@code question}, with the topics that a second
 * reader holds for right ({@code question:heat,cold}). The writers' brief is {@code
 * src/test/strangers/brief.md}.
 */
public final class FirstSight {

  /** The result of a sentence, most urgent first. */
  private enum Outcome {
    EMERGENCY,
    URGENT,
    ASKED_OWN,
    ASKED_OTHER,
    VISIT,
    CLOSED,
    ANSWERED,
    /** Answered, but about another topic than the second reader wants. */
    WRONG_TOPIC
  }

  /** A sentence and its result. */
  private record Heard(String kind, String words, Outcome outcome, Said said) {}

  private final Room room;
  private final Map<String, Sign> signs;
  private final SentenceClassifier model = SentenceClassifier.topics(Skill.LANGUAGE);
  private int listeners;

  private FirstSight(Room room, Map<String, Sign> signs) {
    this.room = room;
    this.signs = signs;
  }

  public static void main(String[] arguments) throws IOException {
    boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
    List<String> files = Arrays.asList(arguments).subList(verbose ? 1 : 0, arguments.length);
    try (var house = LocalHouse.start(Duration.ofHours(1))) {
      var sight = new FirstSight(house.room(), signs());
      var heard = new ArrayList<Heard>();
      for (String file : files) {
        for (String line : Files.readAllLines(Path.of(file))) {
          String[] parts = line.split("\t", 2);
          if (parts.length == 2 && !line.startsWith("#")) {
            heard.add(sight.hear(parts[0], parts[1]));
          }
        }
      }
      if (verbose) {
        heard.stream().filter(each -> !isRight(each)).forEach(FirstSight::print);
      }
      report(heard);
    }
    System.exit(0);
  }

  private static Map<String, Sign> signs() throws IOException {
    var in = Sign.class.getResourceAsStream("/triage/" + Skill.LANGUAGE + ".lexicon");
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return LexiconFile.read(lines).signs();
    }
  }

  private Heard hear(String kind, String words) throws IOException {
    String user = "stranger" + listeners++;
    Said opened = say(user, null, "open cramp coach");
    if (kind.equals("farewell")) {
      say(user, opened.session(), "what causes cramps");
    }
    Said said = say(user, opened.session(), words);
    return new Heard(kind, words, outcome(kind, words, said), said);
  }

  private Said say(String user, String session, String words) {
    return room.say(new Utterance(user, session, "en-US", "echo", words));
  }

  private Outcome outcome(String kind, String words, Said said) throws JsonProcessingException {
    JsonNode attributes = said.response().path("sessionAttributes");
    Optional<Warning> warning =
        Arrays.stream(attributes.path("lock").asText("").split(" "))
            .map(Warning::named)
            .flatMap(Optional::stream)
            .findFirst();
    if (warning.isPresent()) {
      return warning.get().isEmergency() ? Outcome.EMERGENCY : Outcome.URGENT;
    }
    String state = attributes.path(SessionStateCodec.ATTRIBUTE).asText("");
    if (state.contains('"' + SceneKind.SIGNS_ASKED.wireName() + '"')) {
      Optional<SignQuestion> own = Optional.ofNullable(signs.get(kind)).flatMap(SignQuestion::of);
      boolean asked = own.filter(each -> state.contains(each.name())).isPresent();
      return asked ? Outcome.ASKED_OWN : Outcome.ASKED_OTHER;
    }
    if (said.speech().contains("worth a visit")) {
      return Outcome.VISIT;
    }
    if (!said.open()) {
      return Outcome.CLOSED;
    }
    List<String> wanted = kind.contains(":") ? topics(kind) : List.of();
    return wanted.isEmpty() || wanted.contains(topic(state, words, said))
        ? Outcome.ANSWERED
        : Outcome.WRONG_TOPIC;
  }

  private static List<String> topics(String kind) {
    return Arrays.asList(kind.substring(kind.indexOf(':') + 1).split(","));
  }

  /** Returns the item of the answer, or the topic model's first guess if no item answers. */
  private String topic(String state, String words, Said said) throws JsonProcessingException {
    if (said.speech().startsWith("I have no good facts")) {
      return "unknown-remedy";
    }
    String item = Json.read(state).path("scene").path("id").asText("");
    return item.isEmpty() ? model.best(Words.of(words), 1).get(0).label() : item;
  }

  private static boolean isRight(Heard heard) {
    return switch (heard.kind().charAt(0)) {
      case 'E', 'C' -> heard.outcome() == Outcome.EMERGENCY;
      case 'U' -> heard.outcome() == Outcome.EMERGENCY || heard.outcome() == Outcome.URGENT;
      case 'f' -> heard.outcome() == Outcome.CLOSED;
      default -> heard.outcome() == Outcome.ANSWERED || heard.outcome() == Outcome.CLOSED;
    };
  }

  private static void print(Heard heard) {
    System.out.printf(
        "%s\t%s\t%s\t%s%n", heard.kind(), heard.outcome(), heard.words(), heard.said().speech());
  }

  private static void report(List<Heard> all) {
    group("emergencies", all, kind -> kind.startsWith("E") || kind.equals("CALL"));
    group("urgent", all, kind -> kind.startsWith("U"));
    for (String kind : List.of("hard", "ordinary", "farewell", "question")) {
      group(kind, all, each -> each.startsWith(kind));
    }
    var right = new TreeMap<String, int[]>();
    for (Heard heard : all) {
      if (Character.isUpperCase(heard.kind().charAt(0))) {
        int[] counts = right.computeIfAbsent(heard.kind(), any -> new int[2]);
        counts[0] += isRight(heard) ? 1 : 0;
        counts[1]++;
      }
    }
    right.forEach((kind, n) -> System.out.printf("%s %d/%d  ", kind, n[0], n[1]));
    System.out.println();
  }

  private static void group(String name, List<Heard> all, Predicate<String> kinds) {
    List<Heard> group = all.stream().filter(heard -> kinds.test(heard.kind())).toList();
    if (group.isEmpty()) {
      return;
    }
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    group.forEach(heard -> counts.merge(heard.outcome(), 1, Integer::sum));
    System.out.println(name + ": " + group.size());
    counts.forEach(
        (outcome, count) ->
            System.out.printf("  %-11s %4d  %s%n", outcome, count, share(count, group.size())));
  }

  /** The share in percent with its 95 % interval, after Wilson. */
  private static String share(int count, int of) {
    double z = 1.96;
    double p = (double) count / of;
    double middle = p + z * z / (2 * of);
    double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
    double scale = 1 + z * z / of;
    return "%.1f %% (%.1f to %.1f)"
        .formatted(100 * p, 100 * (middle - half) / scale, 100 * (middle + half) / scale);
  }
}
