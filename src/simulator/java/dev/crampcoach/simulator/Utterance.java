package dev.crampcoach.simulator;

import java.util.Set;

/**
 * Something said to the speaker.
 *
 * @param session the session it belongs to; null, unknown or closed starts a new one
 */
public record Utterance(String user, String session, String locale, String device, String text) {
  private static final Set<String> LOCALES = Set.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
  private static final Set<String> DEVICES = Set.of("echo", "echo-show");

  public Utterance {
    if (user == null || user.isBlank()) {
      throw new BadCall("user: who speaks?");
    }
    locale = locale(locale == null ? "en-US" : locale);
    device = device(device == null ? "echo" : device);
  }

  static String locale(String locale) {
    if (!LOCALES.contains(locale)) {
      throw new BadCall("locale: one of " + LOCALES.stream().sorted().toList());
    }
    return locale;
  }

  static String device(String device) {
    if (!DEVICES.contains(device)) {
      throw new BadCall("device: echo or echo-show");
    }
    return device;
  }
}
