package dev.crampcoach.understanding;

import java.util.List;

/**
 * Reads what is denied ("no swelling"), what is over ("it went away") and what is long past ("years
 * ago"), each only as far as it reaches: the rest of the sentence stays said.
 */
public final class Denials {
  private static final int FARTHEST = 10;

  private final Clauses clauses;
  private final PhraseList no;
  private final PhraseList notNo;
  private final PhraseList resolved;
  private final PhraseList takenBack;
  private final PhraseList past;
  private final PhraseList current;

  public Denials(WordLists lists, Clauses clauses) {
    this.clauses = clauses;
    no = lists.of("no");
    notNo = lists.of("not-a-no");
    resolved = lists.of("resolved");
    takenBack = lists.of("taken-back");
    past = lists.of("past");
    current = lists.of("current");
  }

  public Cancelled in(List<String> words) {
    var cancelled = new Cancelled(words.size());
    boolean[] starts = clauses.starts(words);
    deny(words, starts, cancelled);
    for (Span over : resolved.in(words)) {
      cancelled.end(start(starts, over.start()), over.end());
    }
    for (Span over : takenBack.in(words)) {
      int start = start(starts, over.start());
      cancelled.end(start == 0 ? 0 : start(starts, start - 1), over.end());
    }
    endPast(words, starts, cancelled);
    return cancelled;
  }

  private void deny(List<String> words, boolean[] starts, Cancelled cancelled) {
    int[] denying = no.ends(words);
    int[] apparent = notNo.ends(words);
    for (int at = 0; at < words.size(); at++) {
      if (apparent[at] > 0) {
        at = apparent[at] - 1;
      } else if (denying[at] > 0) {
        int last = Math.min(words.size(), denying[at] + FARTHEST);
        for (int word = at; word < last && (word < denying[at] || !starts[word]); word++) {
          cancelled.deny(word, at);
        }
        denyBackwards(words, starts, at, denying[at], cancelled);
      }
    }
  }

  /** "Swelling, no" and "fever no": a "no" with nothing after it answers what came before. */
  private static void denyBackwards(
      List<String> words, boolean[] starts, int at, int after, Cancelled cancelled) {
    boolean nothingAfter = after >= words.size() || words.get(after).equals(Utterance.PAUSE);
    if (nothingAfter && words.get(at).equals("no")) {
      for (int word = start(starts, at); word < at; word++) {
        cancelled.deny(word, at);
      }
    }
  }

  private void endPast(List<String> words, boolean[] starts, Cancelled cancelled) {
    List<Span> now = current.in(words);
    for (Span then : past.in(words)) {
      int start = start(starts, then.start());
      int end = end(starts, then.end());
      // "Three years ago, I had a clot": the time stands alone before what happened.
      if (end - then.end() < 1 && then.start() - start < 2 && end < words.size()) {
        int next = words.get(end).equals(Utterance.PAUSE) ? end + 1 : end;
        end = next < words.size() ? end(starts, next + 1) : end;
      }
      int last = end;
      if (now.stream().noneMatch(span -> span.start() >= start && span.start() < last)) {
        cancelled.end(start, end);
      }
    }
  }

  private static int start(boolean[] starts, int word) {
    int start = word;
    while (!starts[start]) {
      start--;
    }
    return start;
  }

  private static int end(boolean[] starts, int from) {
    int end = from;
    while (!starts[end]) {
      end++;
    }
    return end;
  }
}
