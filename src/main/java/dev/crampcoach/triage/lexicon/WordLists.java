package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import java.util.List;
import java.util.Map;

/** The named phrase lists of one language. */
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
