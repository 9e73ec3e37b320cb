package dev.crampcoach.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of every {@link Phrase} in one language. Construction fails if any are missing. */
public final class Phrasebook {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

  private final Map<Phrase, String> sentences;

  Phrasebook(Map<String, String> sentences) {
    this.sentences = new HashMap<>();
    var left = new TreeSet<>(sentences.keySet());
    for (Phrase phrase : Phrase.values()) {
      String sentence = sentences.get(phrase.key());
      if (sentence == null || sentence.isBlank()) {
        throw new IllegalArgumentException("phrase " + phrase.key() + " has no words");
      }
      if (!gapsOf(sentence).equals(new TreeSet<>(phrase.gaps()))) {
        throw new IllegalArgumentException(
            "phrase " + phrase.key() + " wants the gaps " + phrase.gaps());
      }
      this.sentences.put(phrase, sentence.strip());
      left.remove(phrase.key());
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("words without a phrase: " + left);
    }
  }

  /**
   * Reads {@code phrases/<language>.properties}.
   *
   * @throws IllegalArgumentException if a phrase has no words, a gap is missing or unknown, or a
   *     key belongs to no phrase
   */
  public static Phrasebook of(String language) {
    return new Phrasebook(PropertyFile.read("/phrases/" + language + ".properties"));
  }

  /** Returns one of our sentences as plain words, each gap filled in by the visitor. */
  public String words(Line.Say line, Line.Gap.Visitor<String> filler) {
    return GAP.matcher(sentences.get(line.phrase()))
        .replaceAll(gap -> Matcher.quoteReplacement(line.gaps().get(gap.group(1)).accept(filler)));
  }

  private static TreeSet<String> gapsOf(String sentence) {
    var gaps = new TreeSet<String>();
    GAP.matcher(sentence).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }
}
