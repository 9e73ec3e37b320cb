package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries that ship are those listed in libraries.txt, in versions without known flaws. */
class RuntimeLibrariesTest {
  /** The build writes it: what is packed beside our own classes. */
  private static final Path SHIPPED = Path.of("target", "runtime.classpath");

  private static final Path LOOKED_AT = Path.of("src", "ship", "libraries.txt");
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*)\\.jar");

  /** What our libraries would bring along, or what only tests and the build may use. */
  private static final List<String> NEVER =
      List.of(
          "log4j-core",
          "log4j-api",
          "log4j-slf4j-impl",
          "ion-java",
          "snakeyaml",
          "aws-java-sdk-s3",
          "mockito-core",
          "junit",
          "DynamoDBLocal",
          "sqlite4java",
          "jazzer");

  @Test
  void what_ships_is_what_was_looked_at() throws IOException {
    var listed = new TreeMap<String, String>();
    rows().forEach(row -> listed.put(row[0], row[1]));
    assertThat(shipped()).isEqualTo(listed);
    assertThat(shipped()).doesNotContainKeys(NEVER.toArray(String[]::new));
  }

  @Test
  void nothing_ships_in_a_version_with_a_known_flaw() throws IOException {
    rows()
        .filter(row -> !row[2].equals("-"))
        .forEach(
            row -> assertThat(number(row[1])).as(row[0]).isGreaterThanOrEqualTo(number(row[2])));
  }

  private static Map<String, String> shipped() throws IOException {
    var shipped = new TreeMap<String, String>();
    for (String path : Files.readString(SHIPPED).strip().split(File.pathSeparator)) {
      Matcher jar = JAR.matcher(Path.of(path).getFileName().toString());
      assertThat(jar.matches()).as(path).isTrue();
      shipped.put(jar.group(1), jar.group(2));
    }
    return shipped;
  }

  private static Stream<String[]> rows() throws IOException {
    return Files.readAllLines(LOOKED_AT).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" "));
  }

  /** Versions of three numbers, as one that can be compared. */
  private static long number(String version) {
    long number = 0;
    String[] parts = version.split("\\.");
    for (int part = 0; part < 3; part++) {
      number = number * 100_000 + (part < parts.length ? Long.parseLong(parts[part]) : 0);
    }
    return number;
  }
}
