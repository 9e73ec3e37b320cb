package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A listener's words in the spelling of the lexicon. Unlike in {@link Words}, a pause is a word of
 * its own, since it may end the scope of a "no".
 */
public record Utterance(List<String> words) {
  static final String PAUSE = ",";

  /** More than anyone speaks in one turn; the rest is ignored. */
  private static final int MOST_CHARACTERS = 12_000;

  private static final Pattern PAUSES = Pattern.compile("[,;:!?()\\n]+|\\.(?=\\s|$)");

  public Utterance {
    words = List.copyOf(words);
  }

  /**
   * @param spellings maps one or two words to their spelling in the lexicon: "can not" is "cant"
   */
  public static Utterance of(String text, Map<String, List<String>> spellings) {
    String read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    var words = new ArrayList<String>();
    for (String part : PAUSES.split(read)) {
      List<String> spoken = Words.split(part);
      if (!spoken.isEmpty()) {
        if (!words.isEmpty()) {
          words.add(PAUSE);
        }
        spell(spoken, spellings, words);
      }
    }
    return new Utterance(words);
  }

  private static void spell(
      List<String> spoken, Map<String, List<String>> spellings, List<String> words) {
    for (int at = 0; at < spoken.size(); at++) {
      List<String> two =
          at + 1 < spoken.size() ? spellings.get(spoken.get(at) + ' ' + spoken.get(at + 1)) : null;
      if (two != null) {
        words.addAll(two);
        at++;
      } else {
        words.addAll(spellings.getOrDefault(spoken.get(at), List.of(spoken.get(at))));
      }
    }
  }
}
