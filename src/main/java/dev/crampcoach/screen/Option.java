package dev.crampcoach.screen;

import dev.crampcoach.speech.ContentId;
import java.util.Optional;

/**
 * A button on a screen. Everything it offers can also be said aloud.
 *
 * @param label the words on it; if empty, it shows the item's name
 * @param item what it is about, if the touch needs an item
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

  /** Creates a button that shows the item's name. */
  public static Option named(String item, Touch touch) {
    return new Option(Optional.empty(), touch, Optional.of(item));
  }
}
