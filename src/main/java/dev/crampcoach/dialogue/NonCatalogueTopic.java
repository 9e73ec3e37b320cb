package dev.crampcoach.dialogue;

import java.util.Locale;
import java.util.Optional;

/** Topics that no catalogue item answers. Each is a label of the topic model under its id. */
public enum NonCatalogueTopic {
  START_STRETCH,
  OTHER_CRAMP_NOW,
  OTHER_BODY,
  DOSE,
  DIAGNOSIS,
  CHILD,
  WATER_LOG,
  WATER_UNDO,
  WATER_COUNT,
  WATER_GOAL,
  WATER_REMINDER,
  REMINDER_LIST,
  REMINDER_STOP,
  REMINDER_CHANGE,
  DELETE_DATA,
  THANKS,
  UNKNOWN_REMEDY,
  OUTSIDE;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<NonCatalogueTopic> of(String id) {
    for (NonCatalogueTopic elsewhere : values()) {
      if (elsewhere.id().equals(id)) {
        return Optional.of(elsewhere);
      }
    }
    return Optional.empty();
  }
}
