package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Recognizes how a cramp is named where nothing else tells whether one is on, by the phrases of
 * {@code understanding/cramp-names-<language>.properties}.
 */
public final class CrampNames {
  private final PhraseList one;
  private final PhraseList beside;
  private final PhraseList meant;
  private final PhraseList helping;
  private final PhraseList another;
  private final PhraseList supposing;
  private final PhraseList state;
  private final PhraseList told;
  private final PhraseList brings;
  private final PhraseList fill;
  private final PhraseList brought;
  private final PhraseList tail;

  private CrampNames(Map<String, String> properties) {
    one = AnswerWords.phrases(properties, "one");
    beside = AnswerWords.phrases(properties, "beside");
    meant = AnswerWords.phrases(properties, "meant");
    helping = AnswerWords.phrases(properties, "helping");
    supposing = AnswerWords.phrases(properties, "supposing");
    another = AnswerWords.phrases(properties, "another");
    state = AnswerWords.phrases(properties, "state");
    told = AnswerWords.phrases(properties, "told");
    brings = AnswerWords.phrases(properties, "brings");
    fill = AnswerWords.phrases(properties, "fill");
    brought = AnswerWords.phrases(properties, "brought");
    tail = AnswerWords.phrases(properties, "tail");
  }

  public static CrampNames of(String language) {
    return new CrampNames(
        PropertyFile.read("/understanding/cramp-names-" + language + ".properties"));
  }

  /** Whether the words are nothing but the name of one cramp: "charley horse". */
  public boolean areOne(Words words) {
    List<String> said = words.list();
    List<Span> named = one.in(said);
    return !named.isEmpty()
        && Span.cover(said.size(), Stream.concat(named.stream(), beside.in(said).stream()));
  }

  /** Whether the words name a cramp, or a leg that could have one. */
  public boolean isNamed(Words words) {
    return !one.in(words.list()).isEmpty() || !meant.in(words.list()).isEmpty();
  }

  /** Whether a cramp is named that may be on: "a cramp in the pool", but not "if I cramp". */
  public boolean areNamedNow(Words words) {
    return !one.in(words.list()).isEmpty() && supposing.in(words.list()).isEmpty();
  }

  /** Whether it is asked what to do for somebody. */
  public boolean askHowToHelp(Words words) {
    return !helping.in(words.list()).isEmpty();
  }

  /** Whether the cramp is said to be somebody else's: "not me, it's my husband". */
  public boolean areOfAnother(Words words) {
    return !another.in(words.list()).isEmpty();
  }

  /** Whether somebody's own state is told: "my leg", "it's bad", "ow". */
  public boolean tellOfState(Words words) {
    return !state.in(words.list()).isEmpty();
  }

  /** Whether something is said to bring on cramps in general, which is a question to us. */
  public boolean areOfCause(Words words) {
    List<String> said = words.list();
    if (told.ends(said)[0] > 0) {
      return false;
    }
    int[] fills = fill.ends(said);
    int[] names = brought.ends(said);
    int[] tails = tail.ends(said);
    return brings.in(said).stream()
        .filter(verb -> verb.start() > 0)
        .mapToInt(verb -> names[skip(fills, verb.end())])
        .anyMatch(end -> end > 0 && skip(tails, end) == said.size());
  }

  private static int skip(int[] ends, int from) {
    int at = from;
    while (ends[at] > 0) {
      at = ends[at];
    }
    return at;
  }
}
