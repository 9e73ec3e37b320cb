package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the documents to what is there: the README's conversation comes from transcripts, and every
 * path, link, script, Maven command and name of a class exists.
 */
class DocumentsTest {
  private static final Path HERE = Path.of("");
  private static final Path README = Path.of("README.md");
  private static final Path TRANSCRIPTS = Path.of("src/test/resources/conversations");
  private static final int MOST_LINES = 120;

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern EXECUTION = Pattern.compile("exec:(?:java|exec)@([\\w-]+)");
  private static final Pattern PROFILE = Pattern.compile("mvn[^\n`]*? -P([\\w-]+)");
  private static final Pattern TEST = Pattern.compile("-Dtest='?([\\w,]+)");
  private static final Pattern SCRIPT =
      Pattern.compile("(?:\\.ci|src/(?:bench|ship))/[\\w-]+(?![\\w./-])");
  private static final Pattern NAME =
      Pattern.compile("([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.\\w+)?(?:\\(\\))?");
  private static final Pattern ID = Pattern.compile("<id>([\\w-]+)</id>");

  /** Code whose comments name commands, too. */
  private static final Set<String> SCRIPTS =
      Set.of(".ci/run", "src/bench/run", "src/ship/check-screens", "pom.xml");

  /** Paths that only a build makes. */
  private static final Set<String> BUILT = Set.of("target", "~", "node_modules");

  static Stream<Path> documents() {
    return files(file -> file.toString().endsWith(".md"));
  }

  static Stream<Path> codeAndDocuments() {
    return files(
        file -> file.toString().matches(".*\\.(md|java)") || SCRIPTS.contains(file.toString()));
  }

  private static Stream<Path> files(Predicate<Path> wanted) {
    var found = new ArrayList<Path>();
    for (Path top : List.of(Path.of("src"), Path.of(".ci"))) {
      try (Stream<Path> walk = Files.walk(top)) {
        walk.filter(Files::isRegularFile).forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    found.add(README);
    found.add(Path.of("pom.xml"));
    return found.stream().filter(wanted).sorted();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  // --- the README

  @Test
  void the_readme_is_read_in_five_minutes() {
    assertThat(text(README).lines().count()).isLessThanOrEqualTo(MOST_LINES);
  }

  private record Exchange(String said, String answer) {
    /** Whether this is the other one, with its words left out where this has an ellipsis. */
    boolean shortens(Exchange other) {
      String words =
          Arrays.stream(answer.split("…", -1))
              .map(part -> Pattern.quote(part.strip()))
              .collect(Collectors.joining(".*"));
      return said.equals(other.said) && other.answer.matches(words);
    }
  }

  @Test
  void what_the_readme_lets_say_is_said_in_a_transcript() {
    List<List<Exchange>> transcripts =
        files(file -> file.startsWith(TRANSCRIPTS)).map(file -> exchanges(text(file))).toList();
    List<List<Exchange>> conversations =
        all(Pattern.compile("(?s)```\n(U: .*?)```"), text(README)).stream()
            .flatMap(block -> Arrays.stream(block.replace("\n   ", " ").split("\n\n")))
            .map(DocumentsTest::exchanges)
            .toList();
    assertThat(conversations).isNotEmpty().doesNotContain(List.of());
    assertThat(conversations)
        .allSatisfy(talk -> assertThat(transcripts).anyMatch(played -> holds(played, talk)));
  }

  private static List<Exchange> exchanges(String text) {
    List<String> lines = text.lines().toList();
    var exchanges = new ArrayList<Exchange>();
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (lines.get(at).startsWith("U: ") && lines.get(at + 1).startsWith("A: ")) {
        exchanges.add(new Exchange(lines.get(at).substring(3), lines.get(at + 1).substring(3)));
      }
    }
    return exchanges;
  }

  /** Whether the exchanges follow each other in the transcript. */
  private static boolean holds(List<Exchange> played, List<Exchange> talk) {
    for (int from = 0; from + talk.size() <= played.size(); from++) {
      int start = from;
      boolean same = true;
      for (int at = 0; at < talk.size(); at++) {
        same &= talk.get(at).shortens(played.get(start + at));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  // --- paths and links

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_somewhere(Path document) {
    LINK.matcher(text(document))
        .results()
        .filter(link -> !link.group(1).startsWith("http"))
        .forEach(
            link -> {
              Path target = link.group(1).isEmpty() ? document : beside(document, link.group(1));
              assertThat(target).as(link.group()).exists();
              if (link.group(2) != null) {
                assertThat(headings(target)).as(link.group()).contains(link.group(2));
              }
            });
  }

  private static Path beside(Path document, String path) {
    Path folder = document.getParent();
    return folder == null ? Path.of(path) : folder.resolve(path).normalize();
  }

  /** The headings of a document as links name them. */
  private static Set<String> headings(Path document) {
    return all(Pattern.compile("(?m)^#+ (.*)$"), text(document)).stream()
        .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", ""))
        .map(title -> title.replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_path_exists(Path document) {
    for (String code : all(CODE, text(document))) {
      boolean path =
          code.matches("(src|skill-package|\\.ci)/[\\w./<>*-]+")
              || code.matches("[\\w./<>*-]+\\.(yaml|txt|java|properties|json|jsonl|md|py|xml|js)");
      if (path && !BUILT.contains(code.split("/")[0])) {
        // What stands for a name, as in "<id>.txt", is not checked, but the folder is.
        String known = code.replaceFirst("[^/]*[<*].*", "");
        assertThat(known.isEmpty() || exists(document, known)).as(code).isTrue();
      }
    }
  }

  /** Whether a path leads somewhere from the top or from a document, or ends the path of a file. */
  private static boolean exists(Path document, String path) {
    return Files.exists(HERE.resolve(path))
        || Files.exists(beside(document, path))
        || files(file -> file.endsWith(path)).findAny().isPresent();
  }

  // --- commands

  @Test
  void every_command_names_what_is_there() {
    List<String> ids = all(ID, text(Path.of("pom.xml")));
    assertThat(codeAndDocuments())
        .allSatisfy(
            file -> {
              // A command in a comment may go on in the next line.
              String text = text(file).replaceAll("\n *[*#]? +", " ");
              assertThat(ids).containsAll(all(EXECUTION, text)).containsAll(all(PROFILE, text));
              assertThat(all(TEST, text).stream().flatMap(tests -> Stream.of(tests.split(","))))
                  .allMatch(TESTS::contains);
            });
  }

  @Test
  void every_script_exists_and_runs() {
    assertThat(codeAndDocuments())
        .allSatisfy(
            file ->
                assertThat(
                        SCRIPT
                            .matcher(text(file))
                            .results()
                            .map(it -> Path.of(it.group()))
                            .toList())
                    .allMatch(script -> Files.isDirectory(script) || Files.isExecutable(script)));
  }

  // --- names

  @ParameterizedTest
  @MethodSource("documents")
  void every_name_of_a_class_or_a_setting_is_known(Path document) {
    Set<String> named =
        all(CODE, text(document)).stream()
            .flatMap(code -> NAME.matcher(code).results().filter(it -> it.group().equals(code)))
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeAll(KNOWN);
    assertThat(named).isEmpty();
  }

  private static final Set<String> TESTS =
      files(file -> file.toString().endsWith("Test.java"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());

  private static final Set<String> KNOWN =
      Stream.concat(
              files(file -> file.toString().endsWith(".java")),
              Stream.of(
                  Path.of("template.yaml"),
                  Path.of("skill-package/interactionModels/custom/en-US.json")))
          .flatMap(file -> all(Pattern.compile("\\b([A-Z]\\w+)"), text(file)).stream())
          .collect(Collectors.toSet());
}
