package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import java.util.List;
import java.util.Map;

/** The named lists of phrases that a language's files hold. */
public record WordLists(Map<String, List<String>> lists) {
  public WordLists {
    lists = Map.copyOf(lists);
  }

  /**
   * @throws IllegalArgumentException if there is no such list
   */
  public PhraseList of(String name) {
    List<String> phrases = lists.get(name);
    if (phrases == null) {
      throw new IllegalArgumentException("no list of " + name);
    }
    return new PhraseList(phrases);
  }
}
