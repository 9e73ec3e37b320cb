package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
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

/** Reads what Alexa understood: an intent, its slots, and what she resolved them to. */
final class IntentReader {
  private IntentReader() {}

  static Intent intent(Part part) {
    if (part == null) {
      return null;
    }
    var intent =
        Intent.builder()
            .withName(part.text("name"))
            .withConfirmationStatus(part.text("confirmationStatus"));
    Part slots = part.part("slots");
    if (slots != null) {
      intent.withSlots(slots(slots));
    }
    part.end();
    return intent.build();
  }

  private static Map<String, Slot> slots(Part part) {
    var slots = new LinkedHashMap<String, Slot>();
    for (var field : part.rest().entrySet()) {
      slots.put(field.getKey(), slot(new Part(field.getValue())));
    }
    return slots;
  }

  private static Slot slot(Part part) {
    var slot =
        Slot.builder()
            .withName(part.text("name"))
            .withValue(part.text("value"))
            .withConfirmationStatus(part.text("confirmationStatus"))
            .withResolutions(resolutions(part.part("resolutions")))
            .withSlotValue(value(part.part("slotValue")))
            .build();
    part.skip("source");
    part.end();
    return slot;
  }

  private static SlotValue value(Part part) {
    if (part == null) {
      return null;
    }
    String type = part.text("type");
    SlotValue value =
        switch (type == null ? "" : type) {
          case "Simple" ->
              SimpleSlotValue.builder()
                  .withValue(part.text("value"))
                  .withResolutions(resolutions(part.part("resolutions")))
                  .build();
          case "List" -> ListSlotValue.builder().withValues(values(part.list("values"))).build();
          default -> throw new Unknown();
        };
    part.end();
    return value;
  }

  private static List<SlotValue> values(List<JsonNode> list) {
    if (list == null) {
      throw new Unknown();
    }
    var values = new ArrayList<SlotValue>();
    for (JsonNode each : list) {
      values.add(value(new Part(each)));
    }
    return values;
  }

  private static Resolutions resolutions(Part part) {
    if (part == null) {
      return null;
    }
    List<JsonNode> list = part.list("resolutionsPerAuthority");
    part.end();
    if (list == null) {
      throw new Unknown();
    }
    var resolutions = new ArrayList<Resolution>();
    for (JsonNode each : list) {
      resolutions.add(resolution(new Part(each)));
    }
    return Resolutions.builder().withResolutionsPerAuthority(resolutions).build();
  }

  private static Resolution resolution(Part part) {
    var resolution =
        Resolution.builder()
            .withAuthority(part.text("authority"))
            .withStatus(status(part.part("status")));
    List<JsonNode> list = part.list("values");
    if (list != null) {
      var values = new ArrayList<ValueWrapper>();
      for (JsonNode each : list) {
        values.add(resolved(new Part(each)));
      }
      resolution.withValues(values);
    }
    part.end();
    return resolution.build();
  }

  private static Status status(Part part) {
    if (part == null) {
      return null;
    }
    var status = Status.builder().withCode(part.text("code")).build();
    part.end();
    return status;
  }

  private static ValueWrapper resolved(Part part) {
    Part value = part.part("value");
    part.end();
    if (value == null) {
      return ValueWrapper.builder().build();
    }
    var resolved = Value.builder().withName(value.text("name")).withId(value.text("id")).build();
    value.end();
    return ValueWrapper.builder().withValue(resolved).build();
  }
}
