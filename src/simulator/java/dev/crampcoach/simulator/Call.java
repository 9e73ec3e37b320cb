package dev.crampcoach.simulator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call that a skill can make to Alexa's services, by its method and its path. */
enum Call {
  SETTINGS("settings", "GET", "/v2/devices/([^/]+)/settings/System.timeZone"),
  CREATE("reminders.create", "POST", "/v1/alerts/reminders/?()"),
  LIST("reminders.list", "GET", "/v1/alerts/reminders/?()"),
  GET("reminders.get", "GET", "/v1/alerts/reminders/([^/]+)"),
  UPDATE("reminders.update", "PUT", "/v1/alerts/reminders/([^/]+)"),
  DELETE("reminders.delete", "DELETE", "/v1/alerts/reminders/([^/]+)");

  private final String word;
  private final String method;
  private final Pattern path;

  Call(String word, String method, String path) {
    this.word = word;
    this.method = method;
    this.path = Pattern.compile(path);
  }

  String word() {
    return word;
  }

  /**
   * A call that was made.
   *
   * @param subject the device or the reminder that it is about; empty where it is about none
   */
  record Made(Call call, String subject) {}

  static Optional<Made> of(String method, String path) {
    for (Call call : values()) {
      Matcher matcher = call.path.matcher(path);
      if (call.method.equals(method) && matcher.matches()) {
        return Optional.of(new Made(call, matcher.group(1)));
      }
    }
    return Optional.empty();
  }
}
