package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the gist of an answer in the listener's own words, by the phrases of {@code
 * understanding/gists-<language>.properties}.
 */
public final class Meanings {
  /** "No surgery", "not pregnant": a denial reaches this many words ahead. */
  private static final int DENIAL_REACHES = 3;

  /** A bare sign is a short answer; in a longer sentence triage reads it. */
  private static final int SHORT = 6;

  private final Map<Meaning, List<Words>> phrases = new EnumMap<>(Meaning.class);
  private final List<Words> noneOfIt;
  private final Set<String> fillers;
  private final Set<String> denials;

  private Meanings(Map<String, String> properties) {
    for (Meaning gist : Meaning.values()) {
      phrases.put(gist, list(properties, gist.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    noneOfIt = list(properties, "none-of-it");
    fillers = words(properties, "filler");
    denials = words(properties, "denial");
  }

  public static Meanings of(String language) {
    return new Meanings(PropertyFile.read("/understanding/gists-" + language + ".properties"));
  }

  /** All that the words come to. A denial beats an assent: "yeah no, none of that". */
  public Set<Meaning> of(Words words) {
    var found = EnumSet.noneOf(Meaning.class);
    if (begins(words, Meaning.NO) || noneOfIt.stream().anyMatch(words::contains)) {
      found.add(Meaning.NO);
    } else if (begins(words, Meaning.YES)) {
      found.add(Meaning.YES);
    }
    for (Meaning gist : EnumSet.complementOf(EnumSet.of(Meaning.YES, Meaning.NO))) {
      if (phrases.get(gist).stream().anyMatch(phrase -> says(words, phrase))) {
        found.add(gist);
      }
    }
    if (words.list().size() > SHORT) {
      found.remove(Meaning.SIGN);
    }
    return found;
  }

  private boolean begins(Words words, Meaning gist) {
    List<String> rest = words.list();
    while (!rest.isEmpty() && fillers.contains(rest.get(0))) {
      rest = rest.subList(1, rest.size());
    }
    var said = new Words(rest);
    return phrases.get(gist).stream()
        .anyMatch(phrase -> Collections.indexOfSubList(said.list(), phrase.list()) == 0);
  }

  private boolean says(Words words, Words phrase) {
    int at = Collections.indexOfSubList(words.list(), phrase.list());
    return at >= 0
        && words.list().subList(Math.max(0, at - DENIAL_REACHES), at).stream()
            .noneMatch(denials::contains);
  }

  private static Set<String> words(Map<String, String> properties, String key) {
    var words = new HashSet<String>();
    list(properties, key).forEach(each -> words.addAll(each.list()));
    return words;
  }

  private static List<Words> list(Map<String, String> properties, String key) {
    String phrases = properties.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException("gists: no " + key);
    }
    return Arrays.stream(phrases.split("\\|")).map(Words::of).toList();
  }
}
