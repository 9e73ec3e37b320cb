package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Transcript.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * All conversations once more where Alexa+ listens. A warning must be the same at once, relief the
 * same by the next turn. Whatever else is answered differently, such as a warning where there was
 * none, stands in {@code alexa-plus/differences.txt} with its reason, and what stands there must
 * differ.
 */
@Tag("slow")
class AlexaPlusConversationTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "conversations");
  private static final Path TABLE =
      Path.of("src", "test", "resources", "alexa-plus", "differences.txt");

  /** Said with the first answer of a session, or at its opening: what is opened has heard it. */
  private static final String NOTE =
      "This is general information, and it can't stand in for your own doctor or nurse. ";

  private static final Map<String, Set<String>> DIFFERENCES = differences();

  @TestFactory
  Stream<DynamicTest> conversations() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> compare(file)));
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  private static void compare(Path file) throws IOException {
    List<String> written = Files.readAllLines(file);
    String locale = file.getParent().getFileName().toString();
    List<Exchange> plainly = new Transcript(written, locale, "echo").exchanges();
    List<Exchange> plus = new Transcript(written, locale, "alexa-plus").exchanges();
    assertThat(plus).hasSameSizeAs(plainly);
    Set<String> expected = DIFFERENCES.getOrDefault(name(file), Set.of());
    Set<String> differing = new TreeSet<>();
    var found = new ArrayList<String>();
    for (int at = 0; at < plainly.size(); at++) {
      Exchange one = plainly.get(at);
      Exchange other = plus.get(at);
      if (!heard(one).equals(heard(other))) {
        differing.add(one.line());
        found.add(one.line() + "\n  " + heard(one) + "\n  " + heard(other));
      }
      if (!one.warning().isEmpty() || differing.isEmpty()) {
        assertThat(other.warning()).as(one.line()).isEqualTo(one.warning());
      }
      boolean relieved =
          plus.subList(at, Math.min(at + 2, plus.size())).stream().anyMatch(Exchange::relieving);
      assertThat(relieved || !one.relieving()).as("relief after " + one.line()).isTrue();
    }
    assertThat(differing).as("what differs:\n" + String.join("\n", found)).isEqualTo(expected);
  }

  private static List<String> heard(Exchange exchange) {
    return exchange.out().stream().map(line -> line.replace(NOTE, "")).toList();
  }

  /**
   * Lines of a file, each with what is said there and, after a bar, why it is answered differently.
   */
  private static Map<String, Set<String>> differences() {
    var table = new LinkedHashMap<String, Set<String>>();
    String file = "";
    try {
      for (String line : Files.readAllLines(TABLE)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.endsWith(".txt")) {
          file = line;
          continue;
        }
        String[] parts = line.split(" \\| ", 2);
        assertThat(parts).as("a line and its reason: " + line).hasSize(2);
        table.computeIfAbsent(file, name -> new TreeSet<>()).add(parts[0].strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
