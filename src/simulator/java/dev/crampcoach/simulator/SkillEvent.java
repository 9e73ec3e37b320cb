package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event outside any session that a skill may subscribe to. */
record SkillEvent(Kind kind, ObjectNode body) {

  /** The kinds; a constant's name is the name in the manifest. */
  enum Kind {
    SKILL_PERMISSION_ACCEPTED("AlexaSkillEvent.SkillPermissionAccepted"),
    SKILL_PERMISSION_CHANGED("AlexaSkillEvent.SkillPermissionChanged"),
    REMINDER_CREATED("Reminders.ReminderCreated"),
    REMINDER_UPDATED("Reminders.ReminderUpdated"),
    REMINDER_STARTED("Reminders.ReminderStarted"),
    REMINDER_STATUS_CHANGED("Reminders.ReminderStatusChanged"),
    REMINDER_DELETED("Reminders.ReminderDeleted");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** Returns the type of the request. */
    String type() {
      return type;
    }
  }

  /** Whether a request of this type comes outside any session. */
  static boolean isOne(String type) {
    return type.startsWith("AlexaSkillEvent.") || type.startsWith("Reminders.");
  }

  ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("type", kind.type());
    request.set("body", body);
    return request;
  }

  static SkillEvent of(Kind kind, Reminder reminder) {
    return new SkillEvent(
        kind,
        JsonNodeFactory.instance
            .objectNode()
            .put("status", reminder.status())
            .put("alertToken", reminder.token()));
  }

  static SkillEvent deleted(String token) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("alertTokens").add(token);
    return new SkillEvent(Kind.REMINDER_DELETED, body);
  }

  /** An event about the permissions of a listener; without a permission if it was revoked. */
  static SkillEvent permission(Kind kind, Permission permission) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (permission == Permission.GRANTED) {
      body.putArray("acceptedPermissions").addObject().put("scope", Permission.REMINDERS);
    }
    return new SkillEvent(kind, body);
  }
}
