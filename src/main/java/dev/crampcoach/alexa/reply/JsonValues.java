package dev.crampcoach.alexa.reply;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes plain values as the SDK does: empty fields and entries are left out. */
record JsonValues(JsonGenerator out) {
  void start() throws IOException {
    out.writeStartObject();
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  void startList() throws IOException {
    out.writeStartArray();
  }

  void endList() throws IOException {
    out.writeEndArray();
  }

  void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  void field(String name, Object value) throws IOException {
    if (!isEmpty(value)) {
      name(name);
      write(value);
    }
  }

  /**
   * @throws IllegalArgumentException if it is not a plain value
   */
  void write(Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> list) {
      write(list);
    } else if (value instanceof Map<?, ?> map) {
      write(map);
    } else {
      throw new IllegalArgumentException("no plain value: " + value.getClass().getName());
    }
  }

  private void write(List<?> list) throws IOException {
    startList();
    for (Object each : list) {
      write(each);
    }
    endList();
  }

  private void write(Map<?, ?> map) throws IOException {
    start();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      field(String.valueOf(entry.getKey()), entry.getValue());
    }
    end();
  }

  private static boolean isEmpty(Object value) {
    if (value instanceof String text) {
      return text.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      for (Object each : map.values()) {
        if (!isEmpty(each)) {
          return false;
        }
      }
      return true;
    }
    return value == null || value instanceof Collection<?> list && list.isEmpty();
  }
}
