package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words that only ask for knowledge: "what is a clot" is about nobody in particular.
 * "What is wrong with my leg" is about a person, so it is not such a question.
 */
public final class KnowledgeQuestions {
  private final ClauseSplitter clauses;
  private final PhraseList fillers;
  private final PhraseList asking;
  private final PhraseList telling;
  private final PhraseList presuming;
  private final PhraseList somebody;
  private final PhraseList objects;
  private final PhraseList requests;

  public KnowledgeQuestions(WordLists lists, ClauseSplitter clauses) {
    this.clauses = clauses;
    fillers = lists.of("fillers");
    asking = lists.of("asking");
    telling = lists.of("telling");
    presuming = lists.of("presuming");
    somebody = lists.of("somebody");
    objects = lists.of("objects");
    requests = lists.of("requests");
  }

  /** Returns for each word whether it belongs to a question about nobody in particular. */
  public boolean[] in(List<String> words) {
    int[] statements = telling.ends(words);
    List<Span> presumed = presuming.in(words);
    var person = new boolean[words.size()];
    somebody.in(words).forEach(span -> person[span.start()] = true);
    objects.in(words).forEach(span -> Arrays.fill(person, span.start(), span.end(), false));
    return clauses(
        words,
        asking,
        (frame, after, end) ->
            statements[frame] == 0
                && nobody(person, after, end)
                && presumed.stream().noneMatch(s -> s.start() >= frame && s.start() < end));
  }

  /** Returns for each word whether it belongs to a request to the skill. */
  public boolean[] requests(List<String> words) {
    return clauses(words, requests, (frame, after, end) -> true);
  }

  /** Decides whether a statement that begins with such a phrase counts. */
  private interface Choice {
    boolean takes(int frame, int after, int end);
  }

  private boolean[] clauses(List<String> words, PhraseList begun, Choice choice) {
    var taken = new boolean[words.size()];
    boolean[] starts = clauses.starts(words);
    int[] skips = fillers.ends(words);
    int[] frames = begun.ends(words);
    for (int start = 0, end; start < words.size(); start = end) {
      end = start + 1;
      while (!starts[end]) {
        end++;
      }
      int first = start;
      while (first < end && frames[first] == 0 && skips[first] > 0) {
        first = skips[first];
      }
      if (first < end && frames[first] > 0 && choice.takes(first, frames[first], end)) {
        Arrays.fill(taken, start, end, true);
      }
    }
    return taken;
  }

  private static boolean nobody(boolean[] person, int from, int end) {
    for (int at = from; at < end; at++) {
      if (person[at]) {
        return false;
      }
    }
    return true;
  }
}
