package dev.crampcoach.screen;

import dev.crampcoach.speech.PropertyFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** The words of every {@link Label} in one language. Construction fails if any are missing. */
public final class Labels {
  private final Map<Label, String> words = new EnumMap<>(Label.class);

  private Labels(Map<String, String> all) {
    var left = new TreeSet<>(all.keySet());
    for (Label label : Label.values()) {
      String text = all.get(label.key());
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("label " + label.key() + " has no words");
      }
      words.put(label, text);
      left.remove(label.key());
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("words without a label: " + left);
    }
  }

  /**
   * Reads {@code labels/<language>.properties}.
   *
   * @throws IllegalArgumentException if a label has no words, or a key has no label
   */
  public static Labels of(String language) {
    return new Labels(PropertyFile.read("/labels/" + language + ".properties"));
  }

  public String words(Label label) {
    return words.get(label);
  }

  /** Returns the words with {@code {number}} filled in. */
  public String words(Label label, int number) {
    return words(label).replace("{number}", String.valueOf(number));
  }

  /** Returns the words with {@code {number}} and {@code {count}} filled in. */
  public String words(Label label, int number, int count) {
    return words(label, number).replace("{count}", String.valueOf(count));
  }
}
