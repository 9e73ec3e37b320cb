package dev.crampcoach.speech;

import java.util.List;

/**
 * What the eye gets beside the voice: a title and the lines to show. It knows nothing of devices.
 */
public record Screen(Line title, List<Line> lines) {
  public Screen {
    lines = List.copyOf(lines);
  }
}
