package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Detects what is denied ("no swelling"), over or normal, passed ("it went away"), or long past
 * ("years ago"). Each cancels only the words within its scope; the rest of the sentence still
 * counts. Source: clinical facts, section 4A, rules 3 and 4.
 */
public final class Denials {
  private static final int FARTHEST = 10;

  private final ClauseSplitter clauses;
  private final PhraseList no;
  private final PhraseList notNo;
  private final PhraseList noEach;
  private final PhraseList noAlone;
  private final PhraseList noEnd;
  private final PhraseList verbs;
  private final PhraseList normal;
  private final PhraseList normalBefore;
  private final PhraseList resolved;
  private final PhraseList takenBack;
  private final PhraseList notOver;
  private final PassedEvents passing;
  private final PhraseList past;
  private final PhraseList current;

  public Denials(WordLists lists, ClauseSplitter clauses) {
    this.clauses = clauses;
    no = lists.of("no");
    notNo = lists.of("not-a-no");
    noEach = lists.of("no-each");
    noAlone = lists.of("no-alone");
    noEnd = lists.of("no-end");
    verbs = lists.of("verbs");
    normal = lists.of("normal");
    normalBefore = lists.of("normal-before");
    resolved = lists.of("resolved");
    takenBack = lists.of("taken-back");
    notOver = lists.of("not-over");
    passing = new PassedEvents(lists);
    past = lists.of("past");
    current = lists.of("current");
  }

  public NegatedWords in(List<String> words) {
    var cancelled = new NegatedWords(words.size());
    var said = new Statements(words, clauses.starts(words));
    deny(said, cancelled);
    endNormal(words, cancelled);
    endOver(said, cancelled);
    endPast(said, cancelled);
    passing.mark(said, cancelled);
    return cancelled;
  }

  private void deny(Statements said, NegatedWords cancelled) {
    List<String> words = said.words();
    int[] denying = no.ends(words);
    if (Arrays.stream(denying).allMatch(end -> end == 0)) {
      return;
    }
    int[] apparent = notNo.ends(words);
    int[] ending = noEnd.ends(words);
    int[] each = noEach.ends(words);
    for (int at = 0; at < words.size(); at++) {
      if (apparent[at] > 0) {
        at = apparent[at] - 1;
      } else if (denying[at] > 0) {
        int first = Math.max(denying[at], each[at]);
        int last = Math.min(words.size(), denying[at] + FARTHEST);
        for (int word = at; word < last; word++) {
          if (word >= first && (said.beginAt(word) || ending[word] > 0)) {
            break;
          }
          cancelled.deny(word, at);
        }
        denyBackwards(said, at, denying[at], cancelled);
      }
    }
  }

  /**
   * Applies a "no" at the end to the words before it ("swelling, no", "fever no, not at all"), but
   * not to a statement ("my foot is blue, no?").
   */
  private void denyBackwards(Statements said, int at, int after, NegatedWords cancelled) {
    List<String> words = said.words();
    int[] alone = noAlone.ends(words);
    int end = after;
    while (end < words.size() && alone[end] > 0) {
      end = alone[end];
    }
    boolean nothingAfter = end >= words.size() || words.get(end).equals(Utterance.PAUSE);
    int start = said.start(at);
    if (nothingAfter && words.get(at).equals("no") && !hasVerb(words.subList(start, at))) {
      for (int word = start; word < at; word++) {
        cancelled.deny(word, at);
      }
    }
  }

  /**
   * Whether there is a verb after the first word. A verb at the beginning makes it a question: "is
   * it swollen, no".
   */
  private boolean hasVerb(List<String> words) {
    return verbs.in(words).stream().anyMatch(verb -> verb.start() > 0);
  }

  /** Cancels only these body parts, not the whole statement: "my face and arms are fine". */
  private void endNormal(List<String> words, NegatedWords cancelled) {
    List<Span> spans = normal.in(words);
    if (spans.isEmpty()) {
      return;
    }
    int[] before = normalBefore.ends(words);
    for (Span span : spans) {
      int start = span.start();
      while (start > 0 && before[start - 1] == start) {
        start--;
      }
      cancelled.end(start, span.end());
    }
  }

  private void endOver(Statements said, NegatedWords cancelled) {
    List<Span> own = resolved.in(said.words());
    List<Span> before = takenBack.in(said.words());
    if (own.isEmpty() && before.isEmpty()) {
      return;
    }
    List<Span> contrary = notOver.in(said.words());
    for (Span over : own) {
      if (!said.haveBefore(over, contrary)) {
        cancelled.end(said.start(over.start()), over.end());
      }
    }
    for (Span over : before) {
      if (!said.haveBefore(over, contrary)) {
        cancelled.end(said.startBefore(over.start()), over.end());
      }
    }
  }

  private void endPast(Statements said, NegatedWords cancelled) {
    List<String> words = said.words();
    List<Span> times = past.in(words);
    if (times.isEmpty()) {
      return;
    }
    List<Span> now = current.in(words);
    for (Span then : times) {
      int start = said.start(then.start());
      int end = said.end(then.end());
      // In "three years ago, I had a clot", the time is a statement of its own before the event.
      if (end - then.end() < 1 && then.start() - start < 2 && end < words.size()) {
        int next = words.get(end).equals(Utterance.PAUSE) ? end + 1 : end;
        end = next < words.size() ? said.end(next + 1) : end;
      }
      int last = end;
      if (now.stream().noneMatch(span -> span.start() >= start && span.start() < last)) {
        cancelled.end(start, end);
      }
    }
  }
}
