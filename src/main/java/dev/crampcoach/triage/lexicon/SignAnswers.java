package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Classifies the words around a bare sign: fillers, subjects, and words that weaken it. */
final class SignAnswers {
  private static final String PAUSE = ",";
  private static final String BUT = "but";

  private final PhraseList no;
  private final PhraseList dressing;
  private final PhraseList weakened;
  private final PhraseList me;
  private final PhraseList itIs;
  private final PhraseList it;
  private final PhraseList sudden;
  private final PhraseList both;
  private final PhraseList other;
  private final PhraseList goesOn;

  SignAnswers(WordLists lists) {
    no = lists.of("answer-no");
    dressing = lists.of("answer-dressing");
    weakened = lists.of("answer-weakened");
    me = lists.of("answer-me");
    itIs = lists.of("answer-it-is");
    it = lists.of("answer-it");
    sudden = lists.of("answer-sudden");
    both = lists.of("answer-both");
    other = lists.of("answer-other");
    goesOn = lists.of("answer-goes-on");
  }

  /** Returns for each word whether it may surround a bare sign without adding to it. */
  boolean[] around(List<String> words) {
    var around = new boolean[words.size()];
    for (int word = 0; word < around.length; word++) {
      around[word] = words.get(word).equals(PAUSE);
    }
    for (PhraseList list : List.of(dressing, weakened, me)) {
      list.in(words).forEach(span -> Arrays.fill(around, span.start(), span.end(), true));
    }
    return around;
  }

  /**
   * Whether the answer begins with a "no" and has no "but": "no, just sore", not "no, but it's
   * sore".
   */
  boolean answerNo(List<String> words) {
    boolean[] around = around(words);
    int first = no.in(words).stream().mapToInt(Span::start).min().orElse(-1);
    for (int word = 0; word < first; word++) {
      if (!around[word]) {
        return false;
      }
    }
    return first >= 0 && !words.contains(BUT);
  }

  /**
   * Whether something other than the leg is mentioned that "it" may refer to, and is not denied.
   */
  boolean nameAnother(List<String> words, Predicate<Span> denied) {
    return !other.in(words).stream().allMatch(denied);
  }

  boolean areOfMe(List<String> words) {
    return !me.in(words).isEmpty();
  }

  boolean areSudden(List<String> words) {
    return !sudden.in(words).isEmpty();
  }

  boolean areOfBoth(List<String> words) {
    return !both.in(words).isEmpty();
  }

  /** Whether the sign is weakened: "not really swollen" is, "not sure, but it's swollen" is not. */
  boolean weaken(List<String> words, int sign) {
    return weakened.in(words).stream()
        .filter(less -> less.end() <= sign)
        .map(less -> words.subList(less.end(), sign))
        .anyMatch(between -> !between.contains(PAUSE) && !between.contains(BUT));
  }

  boolean goOn(List<String> words, int at) {
    return goesOn.in(words).stream().anyMatch(span -> span.start() == at);
  }

  /**
   * Returns the start of the word that stands for the leg before a sign: "it's" anywhere, "it"
   * unless the first word of a later run, where it may be an object ("keep it warm"). At the start
   * of the answer no such word is needed; otherwise -1 if there is none.
   *
   * @param from index of the first of the words around the sign
   */
  int subject(List<String> words, int from, int sign) {
    List<String> before = words.subList(from, sign);
    Stream<Span> subjects = it.in(before).stream().filter(at -> from == 0 || at.start() > 0);
    return Stream.concat(itIs.in(before).stream(), subjects)
        .mapToInt(at -> from + at.start())
        .min()
        .orElse(from == 0 ? 0 : -1);
  }
}
