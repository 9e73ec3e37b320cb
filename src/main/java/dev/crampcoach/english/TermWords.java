package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognizes a question about what a word of ours means ("what's a clot"), by the phrases of {@code
 * understanding/terms-<language>.properties}.
 */
public final class TermWords {
  private static final Set<String> FRAME = Set.of("asks", "before", "after");

  private final PhraseList asks;
  private final PhraseList before;
  private final PhraseList after;
  private final Map<String, PhraseList> terms = new LinkedHashMap<>();

  private TermWords(Map<String, String> properties) {
    asks = AnswerWords.phrases(properties, "asks");
    before = AnswerWords.phrases(properties, "before");
    after = AnswerWords.phrases(properties, "after");
    for (String key : new ArrayList<>(properties.keySet())) {
      if (!FRAME.contains(key)) {
        terms.put(key, AnswerWords.phrases(properties, key));
      }
    }
  }

  public static TermWords of(String language) {
    return new TermWords(PropertyFile.read("/understanding/terms-" + language + ".properties"));
  }

  /** Returns the key of the word that is asked about. */
  public Optional<String> asked(Words words) {
    List<String> said = words.list();
    List<Span> questions = asks.in(said);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    return terms.entrySet().stream()
        .filter(term -> isAsked(term.getValue(), questions, said))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the key of the word if nothing else is said, but an article. */
  public Optional<String> named(Words words) {
    List<String> said = words.list();
    int[] small = before.ends(said);
    int at = 0;
    while (at < said.size() && small[at] > 0) {
      at = small[at];
    }
    int start = at;
    return terms.entrySet().stream()
        .filter(term -> term.getValue().ends(said)[start] == said.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isAsked(PhraseList term, List<Span> questions, List<String> said) {
    int[] ends = term.ends(said);
    int[] small = before.ends(said);
    int[] tail = after.ends(said);
    for (Span question : questions) {
      int at = question.end();
      while (ends[at] == 0 && small[at] > 0) {
        at = small[at];
      }
      int end = ends[at];
      if (end > 0 && (end == said.size() || tail[end] > 0)) {
        return true;
      }
    }
    return false;
  }
}
