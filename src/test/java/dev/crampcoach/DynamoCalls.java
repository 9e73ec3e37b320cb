package dev.crampcoach;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the DynamoDB calls that compiled classes make, to compare them with the policies of the
 * template.
 */
final class DynamoCalls {
  private static final Pattern CALL = Pattern.compile("client\\s*(?:\\.get\\(\\))?\\.(\\w+)\\(");

  private DynamoCalls() {}

  static Set<String> of(String... classes) {
    var calls = new TreeSet<String>();
    for (String name : classes) {
      CALL.matcher(source(name).replace("clients.get()", "client"))
          .results()
          .map(found -> found.group(1))
          .filter(found -> !found.equals("get"))
          .forEach(
              found ->
                  calls.add(
                      "dynamodb:" + Character.toUpperCase(found.charAt(0)) + found.substring(1)));
    }
    return calls;
  }

  private static String source(String name) {
    try {
      try (var files = Files.walk(Path.of("src/main/java/dev/crampcoach/aws"))) {
        Path file = files.filter(path -> path.endsWith(name + ".java")).findFirst().orElseThrow();
        return Files.readString(file);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
