package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole conversations through the local speaker, word for word: {@code U:} is the listener, {@code
 * A:} the skill, {@code R:} what it says to silence, {@code [end]} a closed session. {@code T:}
 * lets time go by, {@code S:} is silence that ends the session, {@code --} a new session of the
 * same listener, an empty line a new listener. {@code mvn test -Dtest=ConversationTest
 * -Dtranscripts=write} writes the answers anew; read them aloud before you commit them.
 */
class ConversationTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "conversations");
  private static final boolean WRITE = "write".equals(System.getProperty("transcripts"));

  @TestFactory
  Stream<DynamicTest> conversations() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      FOLDER.relativize(file).toString(), () -> converse(file)));
    }
  }

  private static void converse(Path file) throws IOException {
    List<String> written = Files.readAllLines(file);
    List<String> heard = play(written, file.getParent().getFileName().toString());
    if (WRITE) {
      Files.write(file, heard);
    } else {
      assertThat(String.join("\n", heard)).isEqualTo(String.join("\n", written));
    }
  }

  private static List<String> play(List<String> written, String locale) {
    Speech listener = Speech.listener(locale);
    var heard = new ArrayList<String>();
    for (int at = 0; at < written.size(); at++) {
      String line = written.get(at);
      if (line.startsWith("U: ")) {
        Said said = listener.say(line.substring(3));
        heard.add(line);
        heard.add("A: " + said.speech() + (said.open() ? "" : " [end]"));
        if (written.subList(at, written.size()).stream()
            .limit(3)
            .anyMatch(next -> next.startsWith("R:"))) {
          heard.add("R: " + said.reprompt());
        }
      } else if (line.startsWith("T: ")) {
        heard.add(line);
        listener.world("clock", line.substring(3));
      } else if (line.startsWith("S:")) {
        heard.add(line);
        listener.fallSilent();
      } else if (!line.startsWith("A:") && !line.startsWith("R:")) {
        heard.add(line);
        listener = line.isBlank() ? Speech.listener(locale) : listener;
      }
    }
    return heard;
  }
}
