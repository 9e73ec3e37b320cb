package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells apart what an answer denies and what it puts beside that, using the phrases of {@code
 * understanding/checks-<language>.properties}.
 */
public final class ContrastWords {
  /** With fewer words behind a "but", nothing is told. */
  private static final int FEWEST = 2;

  private final PhraseList contrast;
  private final PhraseList warmth;
  private final PhraseList but;

  private ContrastWords(Map<String, String> properties) {
    contrast = AnswerWords.phrases(properties, "contrast");
    warmth = AnswerWords.phrases(properties, "warmth");
    but = AnswerWords.phrases(properties, "but");
  }

  public static ContrastWords of(String language) {
    return new ContrastWords(
        PropertyFile.read("/understanding/checks-" + language + ".properties"));
  }

  /** The words without what is as it should be, in contrast to what is denied: "not cold, warm". */
  public Words besideContrast(Words words) {
    return without(contrast, words);
  }

  /** The same in an answer to whether a leg is cold, where "it's warm" is a no. */
  public Words besideWarmth(Words words) {
    return without(warmth, besideContrast(words));
  }

  private static Words without(PhraseList phrases, Words words) {
    var rest = new ArrayList<>(words.list());
    List<Span> spans = phrases.in(words.list());
    for (int at = spans.size() - 1; at >= 0; at--) {
      int end = Math.min(spans.get(at).end(), rest.size());
      if (spans.get(at).start() < end) {
        rest.subList(spans.get(at).start(), end).clear();
      }
    }
    return new Words(rest);
  }

  /** What follows a "but" behind a denial, if it is more than a word or two; otherwise empty. */
  public Words behindContrast(Words words) {
    List<String> said = words.list();
    List<String> rest =
        but.in(said).stream()
            .filter(span -> span.start() > 0)
            .findFirst()
            .map(span -> said.subList(span.end(), said.size()))
            .orElse(List.of());
    return rest.size() < FEWEST ? new Words(List.of()) : new Words(rest);
  }
}
