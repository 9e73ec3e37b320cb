package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Whether a listener lets the skill set reminders; nobody has been asked at first. */
enum Permission {
  GRANTED,
  DENIED,
  UNASKED;

  static final String REMINDERS = "alexa::alerts:reminders:skill:readwrite";

  static Permission of(JsonNode word) {
    for (Permission permission : values()) {
      if (word.asText().equals(permission.word())) {
        return permission;
      }
    }
    throw new BadCall("reminders: granted, denied or unasked");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
