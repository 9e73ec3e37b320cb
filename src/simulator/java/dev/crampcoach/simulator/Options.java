package dev.crampcoach.simulator;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What the speaker was started with.
 *
 * @param catalogueKept after how long an edit of the table is spoken
 */
record Options(int port, boolean console, String locale, String device, Duration catalogueKept) {
  static final String USAGE =
      "Arguments: --port N (0 for any), --no-console, --locale en-GB, --device echo|echo-show, --catalogue-kept PT10S";

  /**
   * @throws IllegalArgumentException if an argument is unknown or wrong, naming it
   */
  static Options of(String... args) {
    var options = new Options(8080, true, "en-US", "echo", Duration.ofSeconds(10));
    var left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String name = left.poll();
      options =
          switch (name) {
            case "--no-console" ->
                new Options(
                    options.port, false, options.locale, options.device, options.catalogueKept);
            case "--port" ->
                new Options(
                    port(value(name, left)),
                    options.console,
                    options.locale,
                    options.device,
                    options.catalogueKept);
            case "--locale" ->
                new Options(
                    options.port,
                    options.console,
                    value(name, left),
                    options.device,
                    options.catalogueKept);
            case "--device" ->
                new Options(
                    options.port,
                    options.console,
                    options.locale,
                    Utterance.device(value(name, left)),
                    options.catalogueKept);
            case "--catalogue-kept" ->
                new Options(
                    options.port,
                    options.console,
                    options.locale,
                    options.device,
                    kept(value(name, left)));
            default -> throw new IllegalArgumentException("Unknown argument: " + name);
          };
    }
    return options;
  }

  private static String value(String name, ArrayDeque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(name + " wants a value.");
    }
    return left.poll();
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException("--port wants a number from 0 to 65535.");
  }

  private static Duration kept(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("--catalogue-kept wants a duration such as PT10S.", e);
    }
  }
}
