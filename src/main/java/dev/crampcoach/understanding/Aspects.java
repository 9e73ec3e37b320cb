package dev.crampcoach.understanding;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds which side of a topic the words ask for, by the phrases of {@code
 * understanding/aspects-<language>.properties}.
 */
public final class Aspects {
  /** In order of force: "is there proof for how long to hold it" asks for proof. */
  private static final List<Aspect> ORDER =
      List.of(
          Aspect.PROOF,
          Aspect.WHO_NOT,
          Aspect.FEELS,
          Aspect.EASIER,
          Aspect.HOW_OFTEN,
          Aspect.HOW_LONG,
          Aspect.GUIDE);

  private final Map<Aspect, List<Words>> phrases = new EnumMap<>(Aspect.class);
  private final Set<String> small;

  private Aspects(Map<String, String> properties) {
    for (Aspect aspect : ORDER) {
      phrases.put(
          aspect, list(properties, aspect.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    small = new HashSet<>();
    list(properties, "small").forEach(words -> small.addAll(words.list()));
  }

  public static Aspects of(String language) {
    return new Aspects(PropertyFile.read("/understanding/aspects-" + language + ".properties"));
  }

  public Aspect find(Words words) {
    return ORDER.stream()
        .filter(aspect -> phrases.get(aspect).stream().anyMatch(words::contains))
        .findFirst()
        .orElse(Aspect.WHAT);
  }

  /**
   * Whether the words ask for a side of something without naming it: "how long should I hold it".
   */
  public boolean nameNoTopic(Words words) {
    Aspect aspect = find(words);
    if (aspect == Aspect.WHAT) {
      return false;
    }
    var left = new HashSet<>(words.list());
    left.removeAll(small);
    phrases.get(aspect).stream()
        .filter(words::contains)
        .forEach(phrase -> left.removeAll(phrase.list()));
    return left.isEmpty();
  }

  private static List<Words> list(Map<String, String> properties, String key) {
    String phrases = properties.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException("aspects: no " + key);
    }
    return Arrays.stream(phrases.split("\\|")).map(Words::of).toList();
  }
}
