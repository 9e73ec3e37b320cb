package dev.crampcoach.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own sentences in one language: complete, or not constructed. */
public final class Phrasebook {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

  private final Map<Phrase, String> sentences;

  Phrasebook(Map<String, String> sentences) {
    this.sentences = new EnumMap<>(Phrase.class);
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
    try (InputStream in =
        Phrasebook.class.getResourceAsStream("/phrases/" + language + ".properties")) {
      if (in == null) {
        throw new IllegalArgumentException("no phrases in " + language);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var sentences = new HashMap<String, String>();
      properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
      return new Phrasebook(sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plain words of one of our sentences, its gaps filled. */
  public String words(Line.Say line, Content content) {
    return GAP.matcher(sentences.get(line.phrase()))
        .replaceAll(gap -> Matcher.quoteReplacement(line.gaps().get(gap.group(1)).fill(content)));
  }

  private static TreeSet<String> gapsOf(String sentence) {
    var gaps = new TreeSet<String>();
    GAP.matcher(sentence).results().forEach(gap -> gaps.add(gap.group(1)));
    return gaps;
  }
}
