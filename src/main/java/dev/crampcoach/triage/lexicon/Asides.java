package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Removes words without information about symptoms: a yes or no to our question before a statement
 * begins, and reassurance ("but it's fine"). Speech has no comma after an answer, so otherwise "no
 * my foot is blue" would deny the foot. Source: clinical facts, section 4A, rule 3.
 */
public final class Asides {
  /** A bare subject must have its verb within this many words. */
  private static final int FARTHEST_VERB = 7;

  /** Within so many words after "the same", a time belongs to it. */
  private static final int NEAR = 4;

  private final PhraseList answers;
  private final PhraseList notAnswers;
  private final PhraseList stateAnswers;
  private final PhraseList lasting;
  private final PhraseList assents;
  private final PhraseList openers;
  private final PhraseList deniable;
  private final PhraseList verbs;
  private final PhraseList notVerbs;
  private final PhraseList notNo;
  private final PhraseList subjects;
  private final PhraseList bound;
  private final PhraseList joins;
  private final PhraseList comfort;
  private final PhraseList notComfort;
  private final PhraseList comfortBefore;
  private final PhraseList comfortAfter;

  /**
   * @param lists answers: removed only before a statement, since "no swelling" is a denial;
   *     assents: always removed; comfort and what may precede and follow it
   */
  public Asides(WordLists lists) {
    answers = lists.of("answers");
    notAnswers = lists.of("not-an-answer");
    stateAnswers = lists.of("state-answers");
    lasting = lists.of("lasting");
    assents = lists.of("assents");
    openers = lists.of("openers");
    deniable = lists.of("deniable");
    verbs = lists.of("verbs");
    notVerbs = lists.of("not-verbs");
    notNo = lists.of("not-a-no");
    subjects = lists.of("subjects");
    bound = lists.of("bound");
    joins = lists.of("joins");
    comfort = lists.of("comfort");
    notComfort = lists.of("not-comfort");
    comfortBefore = lists.of("comfort-before");
    comfortAfter = lists.of("comfort-after");
  }

  /** Returns the remaining words. A pause replaces words removed in the middle. */
  public List<String> without(List<String> words) {
    List<String> told = withoutComfort(words);
    return told.subList(afterAnswer(told), told.size());
  }

  /**
   * Returns the index after the answer. A "no" directly before a bare noun ("no swelling") belongs
   * to the noun.
   */
  public int afterAnswer(List<String> words) {
    int[] answering = answers(words);
    int[] assenting = assents.ends(words);
    if (words.isEmpty() || answering[0] == 0 && assenting[0] == 0) {
      return 0;
    }
    int[] joining = joins.ends(words);
    var openings =
        new Openings(
            openers.ends(words),
            verbs.ends(words),
            notVerbs.ends(words),
            subjects.ends(words),
            bound.ends(words),
            notNo.ends(words),
            deniable.ends(words));
    int begin = 0;
    boolean answered = false;
    for (int at = 0; at < words.size(); ) {
      int next = Math.max(answering[at], assenting[at]);
      if (next > 0) {
        answered |= answering[at] == next;
      } else {
        next = words.get(at).equals(Utterance.PAUSE) ? at + 1 : joining[at];
      }
      if (next == 0 || next >= words.size()) {
        break;
      }
      boolean more = answering[next] > 0 || assenting[next] > 0;
      if (!answered || openings.beginAt(next, more)) {
        begin = next;
        answered = false;
      }
      at = next;
    }
    return begin;
  }

  /** "The same" is an answer too, but "the same for ten minutes" may be a sign. */
  private int[] answers(List<String> words) {
    int[] ends = answers.ends(words);
    int[] states = stateAnswers.ends(words);
    int[] apparent = notAnswers.ends(words);
    List<Span> times = lasting.in(words);
    Arrays.setAll(ends, word -> apparent[word] > ends[word] ? 0 : ends[word]);
    Arrays.setAll(
        ends, word -> lasts(states[word], times) ? ends[word] : Math.max(ends[word], states[word]));
    return ends;
  }

  private static boolean lasts(int end, List<Span> times) {
    return times.stream().anyMatch(time -> time.start() >= end && time.start() < end + NEAR);
  }

  /**
   * Decides whether a statement begins at a word, and not only a noun that a "no" denies. Each
   * array has for each word the end of a phrase of the list, or zero.
   */
  private record Openings(
      int[] openers,
      int[] verbs,
      int[] notVerbs,
      int[] subjects,
      int[] bound,
      int[] ownNo,
      int[] deniable) {

    /**
     * @param more whether another answer stands there
     */
    boolean beginAt(int at, boolean more) {
      boolean own = ownNo[at - 1] > at;
      return openers[at] > 0 || !own && (deniable[at] == 0 && !more || isSubject(at));
    }

    /**
     * Whether this is a bare noun with its verb, and no other subject in between: "face is
     * drooping".
     */
    private boolean isSubject(int at) {
      int end = Math.min(openers.length, at + FARTHEST_VERB);
      for (int word = at + 1; word < end && notVerbs[word] == 0; word++) {
        boolean other = subjects[word] > 0 && bound[word - 1] == 0;
        if (verbs[word] > 0 || other) {
          return verbs[word] > 0;
        }
      }
      return false;
    }
  }

  /** Removes only the reassurance. */
  public List<String> withoutComfort(List<String> words) {
    List<Span> spans = comfort.in(words);
    if (spans.isEmpty()) {
      return words;
    }
    int[] before = starts(comfortBefore.in(words), words.size());
    int[] after = comfortAfter.ends(words);
    int[] apparent = notComfort.ends(words);
    var out = new boolean[words.size()];
    for (Span span : spans) {
      if (apparent[span.start()] > span.end()) {
        continue;
      }
      int start = span.start();
      while (before[start] < start) {
        start = before[start];
      }
      int end = span.end();
      while (after[end] > 0) {
        end = after[end];
      }
      Arrays.fill(out, start, end, true);
    }
    return kept(words, out);
  }

  /**
   * Returns for each position the earliest start of a phrase that ends there, or the position
   * itself.
   */
  private static int[] starts(List<Span> spans, int words) {
    int[] starts = IntStream.rangeClosed(0, words).toArray();
    spans.forEach(span -> starts[span.end()] = Math.min(starts[span.end()], span.start()));
    return starts;
  }

  private static List<String> kept(List<String> words, boolean[] out) {
    var kept = new ArrayList<String>();
    boolean gap = false;
    for (int at = 0; at < words.size(); at++) {
      if (out[at] || words.get(at).equals(Utterance.PAUSE)) {
        gap = true;
      } else {
        if (gap && !kept.isEmpty()) {
          kept.add(Utterance.PAUSE);
        }
        kept.add(words.get(at));
        gap = false;
      }
    }
    return kept;
  }
}
