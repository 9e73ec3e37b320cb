package dev.crampcoach.faults;

import dev.crampcoach.simulator.LocalHouse;
import java.util.Arrays;
import java.util.List;

/** The calls of the skill, to DynamoDB or to Alexa's services, at which a fault can be injected. */
enum Call {
  READ(Outside.TABLES),
  WRITE(Outside.TABLES),
  CATALOGUE(Outside.TABLES),
  TABLES(Outside.TABLES),
  SETTINGS(Outside.SERVICES),
  LIST(Outside.SERVICES),
  CHANGE(Outside.SERVICES),
  SERVICES(Outside.SERVICES);

  private final Outside outside;

  Call(Outside outside) {
    this.outside = outside;
  }

  static List<Call> of(Outside outside) {
    return Arrays.stream(values()).filter(call -> call.outside == outside).toList();
  }

  /** Every call of what is outside. */
  static Call all(Outside outside) {
    return outside == Outside.TABLES ? TABLES : SERVICES;
  }

  Outside outside() {
    return outside;
  }

  /** Whether a request is such a call. */
  boolean is(Message request) {
    String text = request.text();
    boolean catalogue = text.contains('"' + LocalHouse.TABLE + '"');
    return switch (this) {
      case TABLES, SERVICES -> true;
      case CATALOGUE -> catalogue;
      case READ -> !catalogue && isQuery(request);
      case WRITE -> !isQuery(request);
      case SETTINGS -> text.startsWith("GET /v2/devices/");
      case LIST -> text.startsWith("GET /v1/alerts/");
      case CHANGE -> !text.startsWith("GET ");
    };
  }

  /** Whether the tables are asked and not changed. */
  static boolean isQuery(Message request) {
    return request.text().contains("DynamoDB_20120810.Query");
  }
}
