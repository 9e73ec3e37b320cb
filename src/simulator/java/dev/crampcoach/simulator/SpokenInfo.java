package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that Alexa speaks when a reminder rings, in each language that the skill supplied. */
final class SpokenInfo {
  private static final Set<String> LOCALES =
      Stream.of(Locale.getAvailableLocales())
          .map(Locale::toLanguageTag)
          .collect(Collectors.toUnmodifiableSet());

  private SpokenInfo() {}

  /** Returns the text of the first language. */
  static String text(JsonNode content) {
    if (!content.isArray() || content.isEmpty()) {
      throw wrong("spokenInfo.content: what is to be said");
    }
    content.forEach(SpokenInfo::check);
    JsonNode first = content.get(0);
    return first.path("text").isTextual()
        ? first.path("text").asText()
        : Plain.words(first.path("ssml").asText());
  }

  private static void check(JsonNode words) {
    if (!LOCALES.contains(words.path("locale").asText())) {
      throw wrong("locale: such as en-US");
    }
    String ssml = words.path("ssml").asText("");
    if (words.path("text").asText("").isBlank() && ssml.isBlank()) {
      throw wrong("text or ssml: what is to be said");
    }
    if (!ssml.isBlank() && !(ssml.startsWith("<speak>") && ssml.endsWith("</speak>"))) {
      throw wrong("ssml: inside <speak>");
    }
  }

  private static Refusal wrong(String message) {
    return Refusal.badRequest("INVALID_ALERT_INFO", message);
  }
}
