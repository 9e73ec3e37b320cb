package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds which kind of a topic the words ask about, using the phrases of {@code
 * understanding/question-kinds-<language>.properties}.
 */
public final class QuestionKinds {
  /** In order of precedence: "is there proof for how long to hold it" asks for proof. */
  private static final List<QuestionKind> ORDER =
      List.of(
          QuestionKind.PROOF,
          QuestionKind.WHO_NOT,
          QuestionKind.FEELS,
          QuestionKind.EASIER,
          QuestionKind.HOW_OFTEN,
          QuestionKind.HOW_LONG,
          QuestionKind.GUIDE);

  private final Map<QuestionKind, List<Words>> phrases = new EnumMap<>(QuestionKind.class);
  private final Set<String> small;

  private QuestionKinds(Map<String, String> properties) {
    for (QuestionKind kind : ORDER) {
      phrases.put(kind, list(properties, kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    small = new HashSet<>();
    list(properties, "small").forEach(words -> small.addAll(words.list()));
  }

  public static QuestionKinds of(String language) {
    return new QuestionKinds(
        PropertyFile.read("/understanding/question-kinds-" + language + ".properties"));
  }

  public QuestionKind find(Words words) {
    return ORDER.stream()
        .filter(kind -> phrases.get(kind).stream().anyMatch(words::contains))
        .findFirst()
        .orElse(QuestionKind.WHAT);
  }

  /** Whether the words ask about an kind without naming the topic: "how long should I hold it". */
  public boolean nameNoTopic(Words words) {
    QuestionKind kind = find(words);
    if (kind == QuestionKind.WHAT) {
      return false;
    }
    var left = new HashSet<>(words.list());
    left.removeAll(small);
    phrases.get(kind).stream()
        .filter(words::contains)
        .forEach(phrase -> left.removeAll(phrase.list()));
    return left.isEmpty();
  }

  private static List<Words> list(Map<String, String> properties, String key) {
    String phrases = properties.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException("kinds: no " + key);
    }
    return Arrays.stream(phrases.split("\\|")).map(Words::of).toList();
  }
}
