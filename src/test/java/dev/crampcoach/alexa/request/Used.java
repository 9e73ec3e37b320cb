package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of an envelope that the skill uses, as names and texts, to compare two readers. */
final class Used {
  private final Map<String, Object> fields = new TreeMap<>();

  private Used() {}

  static Map<String, Object> of(RequestEnvelope envelope) {
    var used = new Used();
    used.session(envelope);
    used.system(envelope);
    Optional.ofNullable(envelope.getRequest()).ifPresent(used::request);
    return used.fields;
  }

  private void session(RequestEnvelope envelope) {
    var session = Optional.ofNullable(envelope.getSession());
    put("session", session.map(there -> "there"));
    put("session.user", session.map(s -> s.getUser()).map(user -> user.getUserId()));
    session
        .map(there -> there.getAttributes())
        .orElse(Map.of())
        .forEach(
            (name, value) ->
                put(
                    "attribute " + name,
                    Optional.ofNullable(value).filter(String.class::isInstance)));
  }

  private void system(RequestEnvelope envelope) {
    Optional<SystemState> system =
        Optional.ofNullable(envelope.getContext()).map(context -> context.getSystem());
    Optional<Device> device = system.map(SystemState::getDevice);
    put("user", system.map(SystemState::getUser).map(user -> user.getUserId()));
    put("endpoint", system.map(SystemState::getApiEndpoint));
    put("token", system.map(SystemState::getApiAccessToken));
    put("device", device.map(Device::getDeviceId));
    put(
        "screen",
        device
            .map(Device::getSupportedInterfaces)
            .map(all -> all.getAlexaPresentationAPL())
            .map(screen -> screen.getRuntime())
            .map(runtime -> runtime.getMaxVersion()));
  }

  private void request(Request request) {
    put("request", Optional.of(request.getClass().getSimpleName()));
    if (request instanceof SessionEndedRequest) {
      put("at", Optional.ofNullable(request.getTimestamp()).map(OffsetDateTime::toInstant));
    } else if (request instanceof LaunchRequest launch) {
      spoken(request);
      var task = Optional.ofNullable(launch.getTask());
      put("task", task.map(there -> "there"));
      put("task.name", task.map(there -> there.getName()));
      if (task.isPresent() && task.get().getInput() instanceof Map<?, ?> input) {
        input.forEach((name, value) -> put("task " + name, plain(value)));
      }
    } else if (request instanceof IntentRequest intent) {
      spoken(request);
      Optional.ofNullable(intent.getIntent()).ifPresent(this::intent);
    } else if (request instanceof UserEvent event) {
      spoken(request);
      put("touched", Optional.ofNullable(event.getToken()));
      var arguments = new ArrayList<Optional<?>>();
      Optional.ofNullable(event.getArguments())
          .orElse(List.of())
          .forEach(argument -> arguments.add(plain(argument)));
      put("arguments", Optional.of(arguments).filter(all -> !all.isEmpty()));
    } else if (request instanceof ConnectionsResponse response) {
      spoken(request);
      put("connection", Optional.ofNullable(response.getName()));
      put("reminder", Optional.ofNullable(response.getToken()));
      put("code", Optional.ofNullable(response.getStatus()).map(status -> status.getCode()));
      Map<String, Object> payload =
          response.getPayload() == null ? Map.of() : response.getPayload();
      put("status", Optional.ofNullable(payload.get("status")).filter(String.class::isInstance));
    }
  }

  private void spoken(Request request) {
    put("at", Optional.ofNullable(request.getTimestamp()).map(OffsetDateTime::toInstant));
    put("id", Optional.ofNullable(request.getRequestId()));
    put("locale", Optional.ofNullable(request.getLocale()));
  }

  private void intent(Intent intent) {
    put("intent", Optional.ofNullable(intent.getName()));
    Map<String, Slot> slots = intent.getSlots() == null ? Map.of() : intent.getSlots();
    slots.forEach(
        (key, slot) -> {
          var there = Optional.ofNullable(slot);
          put("slot " + key + " value", there.map(Slot::getValue));
          put("slot " + key + " name", there.map(Slot::getName));
          put("slot " + key + " ids", there.map(Used::ids).filter(ids -> !ids.isEmpty()));
        });
  }

  private static List<String> ids(Slot slot) {
    if (slot.getResolutions() == null
        || slot.getResolutions().getResolutionsPerAuthority() == null) {
      return List.of();
    }
    var ids = new ArrayList<String>();
    for (var resolution : slot.getResolutions().getResolutionsPerAuthority()) {
      boolean found =
          resolution != null
              && resolution.getStatus() != null
              && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH
              && resolution.getValues() != null;
      if (found) {
        resolution.getValues().stream()
            .filter(value -> value != null && value.getValue() != null)
            .map(value -> value.getValue().getId())
            .filter(id -> id != null)
            .forEach(ids::add);
      }
    }
    return ids;
  }

  /** Texts and numbers are used, and nothing else. */
  private static Optional<?> plain(Object value) {
    return Optional.ofNullable(value)
        .filter(there -> there instanceof String || there instanceof Number)
        .map(Object::toString);
  }

  private void put(String name, Optional<?> value) {
    value.ifPresent(there -> fields.put(name, there));
  }
}
