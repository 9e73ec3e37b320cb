package dev.crampcoach.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Finds which side of a topic the words ask for, by the phrases of {@code
 * understanding/aspects-<language>.properties}.
 */
public final class Aspects {
  /** In order of force: "is there proof for how long to hold it" asks for proof. */
  private static final List<Aspect> ORDER =
      List.of(
          Aspect.PROOF, Aspect.WHO_NOT, Aspect.FEELS, Aspect.EASIER, Aspect.HOW_LONG, Aspect.GUIDE);

  private final Map<Aspect, List<Words>> phrases = new EnumMap<>(Aspect.class);
  private final Set<String> small;

  private Aspects(Properties properties) {
    for (Aspect aspect : ORDER) {
      phrases.put(
          aspect, list(properties, aspect.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    small = new HashSet<>();
    list(properties, "small").forEach(words -> small.addAll(words.list()));
  }

  public static Aspects of(String language) {
    String file = "/understanding/aspects-" + language + ".properties";
    try (InputStream in = Aspects.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no aspects in " + language);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Aspects(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static List<Words> list(Properties properties, String key) {
    String phrases = properties.getProperty(key);
    if (phrases == null) {
      throw new IllegalArgumentException("aspects: no " + key);
    }
    return Arrays.stream(phrases.split("\\|")).map(Words::of).toList();
  }
}
