package dev.crampcoach.alexa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which document draws a screen, and what it puts into it. Nothing empty is put in: the SDK leaves
 * empty texts and lists out when it writes JSON, so a document has to ask whether they are there.
 *
 * @param picture id of what is drawn
 */
record Drawn(String document, Optional<String> picture, Map<String, Object> shown) {

  static Drawn by(String document) {
    return new Drawn(document, Optional.empty(), new LinkedHashMap<>());
  }

  Drawn with(String name, Object value) {
    shown.put(name, value);
    return this;
  }

  Drawn picture(Optional<String> id) {
    return new Drawn(document, id, shown);
  }
}
