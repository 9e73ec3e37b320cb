package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole conversations through the local speaker, word for word; {@link Transcript} says what the
 * letters mean. {@code mvn test -Dtest=ConversationTest -Dtranscripts=write} writes the answers
 * anew; read them aloud before you commit them.
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
    List<String> heard = new Transcript(written, file.getParent().getFileName().toString()).play();
    if (WRITE) {
      Files.write(file, heard);
    } else {
      assertThat(String.join("\n", heard)).isEqualTo(String.join("\n", written));
    }
  }
}
