package dev.crampcoach.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which of Alexa's services fail for a listener, and how. A fault of one call takes precedence over
 * a fault of all calls about reminders; each counts its own calls.
 */
final class Faults {
  static final Faults NONE = new Faults(Map.of());

  private static final Set<String> FIELDS = Set.of("fault", "times", "after");
  private static final String REMINDERS = "reminders";

  private final Map<String, Plan> plans;

  private Faults(Map<String, Plan> plans) {
    this.plans = plans;
  }

  /**
   * @param after how many calls go well first
   * @param times how many then fail
   */
  private record Plan(Fault fault, long after, long times, AtomicLong calls) {
    Optional<Fault> next() {
      long past = calls.getAndIncrement() - after;
      return past >= 0 && past < times ? Optional.of(fault) : Optional.empty();
    }
  }

  static Faults of(JsonNode faults) {
    if (faults.isNull()) {
      return NONE;
    }
    if (!faults.isObject()) {
      throw new BadCall("faults: an object from a call's name to a fault");
    }
    var plans = new HashMap<String, Plan>();
    faults.properties().forEach(field -> plans.put(name(field.getKey()), plan(field.getValue())));
    return new Faults(plans);
  }

  /** Returns the fault of this call, and counts the call. */
  Optional<Fault> next(Call call) {
    return next(call.word()).or(() -> call == Call.SETTINGS ? Optional.empty() : next(REMINDERS));
  }

  /** Returns the fault of each call, without when it begins and ends. */
  JsonNode told() {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    plans.forEach((call, plan) -> told.put(call, plan.fault().word()));
    return told;
  }

  private Optional<Fault> next(String name) {
    return Optional.ofNullable(plans.get(name)).flatMap(Plan::next);
  }

  private static String name(String name) {
    List<String> names = new ArrayList<>(List.of(REMINDERS));
    for (Call call : Call.values()) {
      names.add(call.word());
    }
    if (!names.contains(name)) {
      throw new BadCall("faults: " + name + " is none of the calls " + names);
    }
    return name;
  }

  private static Plan plan(JsonNode plan) {
    if (plan.isTextual()) {
      return new Plan(Fault.of(plan.textValue()), 0, Long.MAX_VALUE, new AtomicLong());
    }
    plan.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                throw new BadCall("faults: a fault has fault, times and after, not " + field);
              }
            });
    return new Plan(
        Fault.of(plan.path("fault").asText()),
        count(plan, "after", 0),
        count(plan, "times", Long.MAX_VALUE),
        new AtomicLong());
  }

  private static long count(JsonNode plan, String field, long otherwise) {
    JsonNode count = plan.path(field);
    if (count.isMissingNode()) {
      return otherwise;
    }
    if (!count.isInt() || count.intValue() < 0) {
      throw new BadCall("faults: " + field + " is a number of calls");
    }
    return count.intValue();
  }
}
