package dev.crampcoach.simulator;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** The options that the speaker was started with. */
final class Options {
  private static final String KNOWN =
      "--port N, --no-console, --locale en-GB, --device echo-show and --catalogue-kept PT10S";

  private int port = 8080;
  private boolean console = true;
  private String locale = "en-US";
  private Optional<String> device = Optional.empty();
  private Duration catalogueKept = Duration.ofSeconds(10);

  private Options() {}

  /**
   * @throws BadCall if an argument is unknown or wrong, naming it
   */
  static Options of(String... args) {
    var options = new Options();
    var left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String name = left.poll();
      switch (name) {
        case "--no-console" -> options.console = false;
        case "--port" -> options.port = port(value(name, left));
        case "--locale" -> options.locale = oneOf(Utterance.LOCALES, name, left);
        case "--device" -> options.device = Optional.of(oneOf(Device.ids(), name, left));
        case "--catalogue-kept" -> options.catalogueKept = kept(value(name, left));
        default -> throw new BadCall(name + " is no argument; there are " + KNOWN + '.');
      }
    }
    return options;
  }

  int port() {
    return port;
  }

  boolean console() {
    return console;
  }

  /** Locale of what is said without one. */
  String locale() {
    return locale;
  }

  /** Device of what is said without one. */
  String device() {
    return device.orElse(Device.ECHO.id());
  }

  /** The device that is selected on the page at first: a newcomer should see a screen. */
  String pageDevice() {
    return device.orElse(Device.ECHO_SHOW.id());
  }

  /** After how long an edit of the table is spoken. */
  Duration catalogueKept() {
    return catalogueKept;
  }

  private static String value(String name, ArrayDeque<String> left) {
    if (left.isEmpty()) {
      throw new BadCall(name + " wants a value.");
    }
    return left.poll();
  }

  private static String oneOf(List<String> values, String name, ArrayDeque<String> left) {
    String value = value(name, left);
    if (!values.contains(value)) {
      throw new BadCall(name + " wants one of " + String.join(", ", values) + '.');
    }
    return value;
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new BadCall("--port wants a number from 0 to 65535.");
    }
    return Integer.parseInt(text);
  }

  private static Duration kept(String text) {
    try {
      Duration kept = Duration.parse(text);
      if (!kept.isNegative() && !kept.isZero()) {
        return kept;
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw new BadCall("--catalogue-kept wants a duration such as PT10S.");
  }
}
