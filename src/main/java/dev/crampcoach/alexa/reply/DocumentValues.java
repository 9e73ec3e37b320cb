package dev.crampcoach.alexa.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the values that an APL document displays. Empty values are left out, because the SDK
 * drops empty strings and lists when it writes JSON: a document has to test for them.
 *
 * @param picture id of the drawing
 */
record DocumentValues(String document, Optional<String> picture, Map<String, Object> shown) {

  static DocumentValues by(String document) {
    return new DocumentValues(document, Optional.empty(), new LinkedHashMap<>());
  }

  DocumentValues with(String name, Object value) {
    shown.put(name, value);
    return this;
  }

  DocumentValues picture(Optional<String> id) {
    return new DocumentValues(document, id, shown);
  }
}
