package dev.crampcoach.simulator;

import java.util.List;

/**
 * Something said to the speaker.
 *
 * @param session the session it belongs to; null, unknown or closed starts a new one
 */
public record Utterance(String user, String session, String locale, String device, String text) {
  static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");

  public Utterance {
    if (user == null || user.isBlank()) {
      throw new BadCall("user: who speaks?");
    }
    locale = locale(locale == null ? "en-US" : locale);
    device = device(device == null ? "echo" : device);
  }

  static String locale(String locale) {
    if (!LOCALES.contains(locale)) {
      throw new BadCall("locale: one of " + LOCALES);
    }
    return locale;
  }

  static String device(String device) {
    return Device.of(device).id();
  }
}
