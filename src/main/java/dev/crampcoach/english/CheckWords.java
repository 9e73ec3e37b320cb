package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.List;
import java.util.Map;

/**
 * Reads the answer to a question whether a sign is there, using the phrases of {@code
 * understanding/checks-<language>.properties}. Signs in the answer have been found before.
 */
public final class CheckWords {

  /** What an answer comes to. */
  public enum Reading {
    YES,
    NO,
    /** In part, or now and then. */
    A_LITTLE,
    UNSURE,
    /** Less than a no: "not really". */
    HARDLY,
    /** No answer to it. */
    NONE
  }

  /** In a longer sentence "at night" or "a bit" may belong to anything. */
  private static final int SHORT = 7;

  private final PhraseList lead;
  private final PhraseList confused;
  private final PhraseList asks;
  private final PhraseList no;
  private final PhraseList notEven;
  private final PhraseList hardly;
  private final PhraseList aLittle;
  private final PhraseList nowAndThen;
  private final PhraseList unsure;
  private final PhraseList yes;
  private final PhraseList reserve;

  private CheckWords(Map<String, String> properties) {
    lead = AnswerWords.phrases(properties, "lead");
    asks = AnswerWords.phrases(properties, "asks");
    confused = AnswerWords.phrases(properties, "confused");
    no = AnswerWords.phrases(properties, "no");
    notEven = AnswerWords.phrases(properties, "not-even");
    hardly = AnswerWords.phrases(properties, "hardly");
    aLittle = AnswerWords.phrases(properties, "a-little");
    nowAndThen = AnswerWords.phrases(properties, "now-and-then");
    unsure = AnswerWords.phrases(properties, "unsure");
    yes = AnswerWords.phrases(properties, "yes");
    reserve = AnswerWords.phrases(properties, "reserve");
  }

  public static CheckWords of(String language) {
    return new CheckWords(PropertyFile.read("/understanding/checks-" + language + ".properties"));
  }

  public Reading read(Words words) {
    List<String> said = behindLead(words.list());
    if (said.isEmpty() || holds(confused, said) || asks.ends(said)[0] > 0) {
      return Reading.NONE;
    }
    boolean denies = no.ends(said)[0] > 0;
    if (!denies && yes.ends(said)[0] > 0) {
      return Reading.YES;
    }
    if (holds(hardly, said)) {
      return Reading.HARDLY;
    }
    if (holds(unsure, said)) {
      return Reading.UNSURE;
    }
    if (denies) {
      return denied(said);
    }
    boolean partly = holds(aLittle, said) || holds(nowAndThen, said);
    return partly && said.size() <= SHORT ? Reading.A_LITTLE : Reading.NONE;
  }

  /** Whether an answer takes some of itself back: "yes but it's worse". */
  public boolean reserve(Words words) {
    return holds(reserve, words.list());
  }

  private Reading denied(List<String> said) {
    if (holds(nowAndThen, said) || endsWith(aLittle, said)) {
      return Reading.A_LITTLE;
    }
    return holds(reserve, said) ? Reading.HARDLY : Reading.NO;
  }

  /** "Uh" says nothing, and "uh huh" is a yes. */
  private List<String> behindLead(List<String> said) {
    int[] ends = lead.ends(said);
    int[] answers = yes.ends(said);
    int at = 0;
    while (at < said.size() && ends[at] > answers[at]) {
      at = ends[at];
    }
    return said.subList(at, said.size());
  }

  /**
   * After a no, "just a little" takes part of it back, and "only a bit tight" tells something else.
   */
  private boolean endsWith(PhraseList phrases, List<String> said) {
    return notEven.in(said).isEmpty()
        && phrases.in(said).stream().anyMatch(span -> span.end() == said.size());
  }

  private static boolean holds(PhraseList phrases, List<String> said) {
    return !phrases.in(said).isEmpty();
  }
}
