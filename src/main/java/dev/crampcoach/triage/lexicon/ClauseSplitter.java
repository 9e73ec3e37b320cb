package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import java.util.List;

/**
 * Splits an utterance into statements. Speech has no periods, so a new subject starts a statement,
 * unless the word before it ("when", "in") binds it to the current one.
 */
public final class ClauseSplitter {
  private final PhraseList breaks;
  private final PhraseList joins;
  private final PhraseList fresh;
  private final PhraseList subjects;
  private final PhraseList bound;

  /**
   * @param lists breaks: words that end a statement; joins: "and", "or"; fresh: starts a statement
   *     after a join or a pause; subjects: starts one on its own; bound: a subject after these
   *     starts nothing
   */
  public ClauseSplitter(WordLists lists) {
    breaks = lists.of("breaks");
    joins = lists.of("joins");
    fresh = lists.of("fresh");
    subjects = lists.of("subjects");
    bound = lists.of("bound");
  }

  /**
   * Returns for each word whether a statement begins with it, and one more entry for the end,
   * always true.
   */
  public boolean[] starts(List<String> words) {
    int[] breaking = breaks.ends(words);
    int[] joining = joins.ends(words);
    int[] opening = fresh.ends(words);
    int[] subject = subjects.ends(words);
    int[] binding = bound.ends(words);
    var starts = new boolean[words.size() + 1];
    int last = 0;
    for (int at = 1; at < words.size(); at++) {
      boolean afterJoin = joining[at - 1] > 0 || words.get(at - 1).equals(Utterance.PAUSE);
      starts[at] =
          breaking[at] > 0
              || words.get(at).equals(Utterance.PAUSE)
              || afterJoin && opening[at] > 0
              || subject[at] > 0 && binding[at - 1] == 0 && at - last > 1;
      last = starts[at] ? at : last;
    }
    starts[0] = true;
    starts[words.size()] = true;
    return starts;
  }
}
