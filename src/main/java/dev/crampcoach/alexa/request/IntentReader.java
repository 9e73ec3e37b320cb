package dev.crampcoach.alexa.request;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an intent, its slots, and the ids that entity resolution found. */
final class IntentReader {
  private static final String MATCH = "ER_SUCCESS_MATCH";

  private IntentReader() {}

  /** Null if there is none. */
  static Intent read(JsonNode json) {
    return json.isObject()
        ? Intent.builder()
            .withName(json.path("name").textValue())
            .withSlots(slots(json.path("slots")))
            .build()
        : null;
  }

  private static Map<String, Slot> slots(JsonNode json) {
    var slots = new LinkedHashMap<String, Slot>();
    json.properties().forEach(slot -> slots.put(slot.getKey(), slot(slot.getValue())));
    return slots;
  }

  private static Slot slot(JsonNode json) {
    return Slot.builder()
        .withName(json.path("name").textValue())
        .withValue(json.path("value").textValue())
        .withResolutions(resolutions(json.path("resolutions")))
        .build();
  }

  /** Keeps only the authorities that found a match. */
  private static Resolutions resolutions(JsonNode json) {
    var resolutions = new ArrayList<Resolution>();
    for (JsonNode each : RequestReader.list(json.path("resolutionsPerAuthority"))) {
      if (MATCH.equals(each.path("status").path("code").textValue())) {
        resolutions.add(
            Resolution.builder()
                .withStatus(Status.builder().withCode(MATCH).build())
                .withValues(values(each.path("values")))
                .build());
      }
    }
    return Resolutions.builder().withResolutionsPerAuthority(resolutions).build();
  }

  private static List<ValueWrapper> values(JsonNode json) {
    var values = new ArrayList<ValueWrapper>();
    for (JsonNode each : RequestReader.list(json)) {
      String id = each.path("value").path("id").textValue();
      if (id != null) {
        var value = Value.builder().withId(id).build();
        values.add(ValueWrapper.builder().withValue(value).build());
      }
    }
    return values;
  }
}
