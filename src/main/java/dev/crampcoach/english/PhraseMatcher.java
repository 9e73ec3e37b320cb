package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches the phrases of many lists in one pass over the words. An index by first word selects the
 * phrases to try.
 */
public final class PhraseMatcher {

  private static final int BUCKETS = 32;

  private record Entry(int list, PhrasePattern phrase) {}

  private final int lists;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();

  /**
   * The lengths of the open-ended first words ("leg*"), a bit for each, so that only these prefixes
   * are looked up: by {@link #bucket} of the first letter.
   */
  private final long[] lengths = new long[BUCKETS];

  /**
   * @param lists lists of phrases in the syntax of {@link PhrasePattern}
   * @throws IllegalArgumentException naming the phrase that cannot be parsed
   */
  public PhraseMatcher(List<? extends Collection<String>> lists) {
    this.lists = lists.size();
    for (int list = 0; list < lists.size(); list++) {
      for (String text : lists.get(list)) {
        add(new Entry(list, PhrasePattern.of(text)));
      }
    }
    byBeginning
        .keySet()
        .forEach(beginning -> lengths[bucket(beginning)] |= 1L << beginning.length());
  }

  /** The letters of the alphabet have one each. */
  private static int bucket(String word) {
    return word.isEmpty() ? 0 : word.charAt(0) % BUCKETS;
  }

  private void add(Entry entry) {
    for (String first : entry.phrase().beginnings()) {
      boolean open = first.endsWith("*");
      String key = open ? first.substring(0, first.length() - 1) : first;
      (open ? byBeginning : byWord).computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }
  }

  /** Returns for each list the occurrences of its phrases. */
  public List<List<Span>> spot(List<String> words) {
    // Of hundreds of lists few occur in a sentence: the others share one that stays empty.
    var found = new ArrayList<List<Span>>(Collections.nCopies(lists, Collections.emptyList()));
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      look(byWord.get(word), words, at, found);
      for (long left = lengths[bucket(word)]; left != 0; left &= left - 1) {
        int length = Long.numberOfTrailingZeros(left);
        if (length <= word.length()) {
          look(byBeginning.get(word.substring(0, length)), words, at, found);
        }
      }
    }
    return found;
  }

  private static void look(
      List<Entry> entries, List<String> words, int at, List<List<Span>> found) {
    if (entries == null) {
      return;
    }
    long next = PhrasePattern.following(words, at, false);
    long near = PhrasePattern.following(words, at, true);
    for (Entry entry : entries) {
      int end = entry.phrase().end(words, at, next, near);
      if (end > 0) {
        List<Span> spans = found.get(entry.list());
        if (spans.isEmpty()) {
          spans = new ArrayList<>();
          found.set(entry.list(), spans);
        }
        spans.add(new Span(at, end));
      }
    }
  }
}
