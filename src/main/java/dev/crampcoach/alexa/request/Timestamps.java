package dev.crampcoach.alexa.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Parses a request's timestamp. */
final class Timestamps {
  /** {@code 2026-11-22T18:00:00Z}, the format that Alexa sends. */
  private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

  private Timestamps() {}

  /** Null if there is no timestamp, or an invalid one. */
  static OffsetDateTime read(JsonNode request) {
    String text = request.path("timestamp").textValue();
    try {
      if (text == null || isPlain(text)) {
        return text == null ? null : plain(text);
      }
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isPlain(String text) {
    boolean plain = text.length() == FORM.length();
    for (int at = 0; plain && at < text.length(); at++) {
      char form = FORM.charAt(at);
      char found = text.charAt(at);
      plain = form == 'd' ? found >= '0' && found <= '9' : found == form;
    }
    return plain;
  }

  /** Parses Alexa's format by hand: the general parser would load hundreds of classes. */
  private static OffsetDateTime plain(String text) {
    return OffsetDateTime.of(
        digits(text, 0, 4),
        digits(text, 5, 7),
        digits(text, 8, 10),
        digits(text, 11, 13),
        digits(text, 14, 16),
        digits(text, 17, 19),
        0,
        ZoneOffset.UTC);
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
