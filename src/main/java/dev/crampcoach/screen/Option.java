package dev.crampcoach.screen;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/**
 * Something to touch on a screen. Whatever it asks for can be said as well.
 *
 * @param label the words on it; empty where the item's own name is
 * @param item what it is about, where a touch needs that
 */
public record Option(Optional<Label> label, Touch touch, Optional<String> item) {
  public Option {
    item.ifPresent(ContentId::requireItem);
    if (label.isEmpty() && item.isEmpty()) {
      throw new IllegalArgumentException("label: nothing to read on it");
    }
  }

  public static Option of(Label label, Touch touch) {
    return new Option(Optional.of(label), touch, Optional.empty());
  }

  public static Option of(Label label, Touch touch, String item) {
    return new Option(Optional.of(label), touch, Optional.of(item));
  }

  /** The item's name is on it. */
  public static Option named(String item, Touch touch) {
    return new Option(Optional.empty(), touch, Optional.of(item));
  }
}
