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
      throw new IllegalArgumentException("user: who speaks?");
    }
    locale = locale == null ? "en-US" : locale;
    if (!LOCALES.contains(locale)) {
      throw new IllegalArgumentException("locale: one of " + LOCALES.stream().sorted().toList());
    }
    device = device(device == null ? "echo" : device);
  }

  static String device(String device) {
    if (!DEVICES.contains(device)) {
      throw new IllegalArgumentException("device: echo or echo-show");
    }
    return device;
  }
}
