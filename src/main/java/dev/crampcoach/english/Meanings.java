package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Matches a free-form answer against the phrases of {@code
 * understanding/meanings-<language>.properties} and returns its meanings.
 */
public final class Meanings {
  /** A denial applies to this many words after it: "no surgery", "not pregnant". */
  private static final int DENIAL_REACHES = 3;

  /** Maximum number of words for a bare sign; longer sentences are left to triage. */
  private static final int SHORT = 6;

  /** The phrases of an assent and of a denial, which count where an answer begins with them. */
  private final Map<Meaning, List<Words>> answers = new EnumMap<>(Meaning.class);

  /**
   * All other phrases by their first word, so that a sentence is read once and not once a phrase.
   */
  private final Map<String, List<Saying>> phrases = new HashMap<>();

  private final List<Words> noneOfIt;
  private final Set<String> fillers;
  private final Set<String> denials;

  private Meanings(Map<String, String> properties) {
    for (Meaning meaning : Meaning.values()) {
      String key = meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
      List<Words> listed = list(properties, key);
      if (meaning == Meaning.YES || meaning == Meaning.NO) {
        answers.put(meaning, listed);
      } else {
        listed.forEach(phrase -> index(new Saying(meaning, phrase.list())));
      }
    }
    noneOfIt = list(properties, "none-of-it");
    fillers = words(properties, "filler");
    denials = words(properties, "denial");
  }

  private record Saying(Meaning meaning, List<String> words) {}

  private void index(Saying saying) {
    phrases.computeIfAbsent(saying.words().get(0), word -> new ArrayList<>()).add(saying);
  }

  public static Meanings of(String language) {
    return new Meanings(PropertyFile.read("/understanding/meanings-" + language + ".properties"));
  }

  /** Returns all meanings of the words. A denial overrides a yes: "yeah no, none of that". */
  public Set<Meaning> of(Words words) {
    var found = EnumSet.noneOf(Meaning.class);
    if (begins(words, Meaning.NO) || noneOfIt.stream().anyMatch(words::contains)) {
      found.add(Meaning.NO);
    } else if (begins(words, Meaning.YES)) {
      found.add(Meaning.YES);
    }
    List<String> said = words.list();
    for (int at = 0; at < said.size(); at++) {
      for (Saying saying : phrases.getOrDefault(said.get(at), List.of())) {
        if (isSaid(saying, said, at)) {
          found.add(saying.meaning());
        }
      }
    }
    if (words.list().size() > SHORT) {
      found.remove(Meaning.SIGN);
    }
    return found;
  }

  private boolean begins(Words words, Meaning meaning) {
    List<String> rest = words.list();
    while (!rest.isEmpty() && fillers.contains(rest.get(0))) {
      rest = rest.subList(1, rest.size());
    }
    var said = new Words(rest);
    return answers.get(meaning).stream()
        .anyMatch(phrase -> Collections.indexOfSubList(said.list(), phrase.list()) == 0);
  }

  /** Only where a phrase is said first: what is denied there stays denied. */
  private boolean isSaid(Saying saying, List<String> said, int at) {
    return Collections.indexOfSubList(said, saying.words()) == at
        && said.subList(Math.max(0, at - DENIAL_REACHES), at).stream().noneMatch(denials::contains);
  }

  private static Set<String> words(Map<String, String> properties, String key) {
    var words = new HashSet<String>();
    list(properties, key).forEach(each -> words.addAll(each.list()));
    return words;
  }

  private static List<Words> list(Map<String, String> properties, String key) {
    String phrases = properties.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException("meanings: no " + key);
    }
    return Arrays.stream(phrases.split("\\|")).map(Words::of).toList();
  }
}
