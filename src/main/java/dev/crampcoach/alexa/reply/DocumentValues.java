package dev.crampcoach.alexa.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which document draws a screen, and what it puts into it. Nothing empty is put in: the SDK leaves
 * empty texts and lists out when it writes JSON, so a document has to ask whether they are there.
 *
 * @param picture id of what is drawn
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
