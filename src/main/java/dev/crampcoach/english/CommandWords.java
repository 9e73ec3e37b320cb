package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.List;
import java.util.Map;

/**
 * Distinguishes a command or a report from something forbidden or hypothetical, using the phrases
 * of {@code understanding/commands-<language>.properties}. The topic model cannot do this: it takes
 * "don't stop my reminders" for a request to stop them.
 */
public final class CommandWords {
  /** In a longer sentence the words ask for something else. */
  private static final int LONGEST_AGAIN = 14;

  private final PhraseList forbid;
  private final PhraseList deed;
  private final PhraseList drinking;
  private final PhraseList suppose;
  private final PhraseList intend;
  private final PhraseList later;
  private final PhraseList stopping;
  private final PhraseList instead;
  private final PhraseList erasing;
  private final PhraseList comeBack;
  private final PhraseList carryOn;
  private final PhraseList forSomebody;
  private final PhraseList again;
  private final PhraseList own;
  private final PhraseList self;
  private final PhraseList longAgo;

  private CommandWords(Map<String, String> properties) {
    forbid = AnswerWords.phrases(properties, "forbid");
    deed = AnswerWords.phrases(properties, "deed");
    drinking = AnswerWords.phrases(properties, "drinking");
    suppose = AnswerWords.phrases(properties, "suppose");
    intend = AnswerWords.phrases(properties, "intend");
    later = AnswerWords.phrases(properties, "later");
    stopping = AnswerWords.phrases(properties, "stopping");
    instead = AnswerWords.phrases(properties, "instead");
    erasing = AnswerWords.phrases(properties, "erasing");
    forSomebody = AnswerWords.phrases(properties, "for-somebody");
    carryOn = AnswerWords.phrases(properties, "carry-on");
    comeBack = AnswerWords.phrases(properties, "come-back");
    own = AnswerWords.phrases(properties, "own");
    again = AnswerWords.phrases(properties, "again");
    self = AnswerWords.phrases(properties, "self");
    longAgo = AnswerWords.phrases(properties, "long-ago");
  }

  public static CommandWords of(String language) {
    return new CommandWords(
        PropertyFile.read("/understanding/commands-" + language + ".properties"));
  }

  /** Whether the words ask to leave something as it is: "don't stop my reminders". */
  public boolean forbid(Words words) {
    return stand(forbid, deed, words.list());
  }

  /**
   * Whether the words are about a drink that the listener has not had: a denied, hypothetical, or
   * planned one.
   */
  public boolean tellOfNoDrink(Words words) {
    List<String> said = words.list();
    return forbid(words)
        || stand(forbid, drinking, said)
        || stand(intend, later, said)
        || !suppose.in(said).isEmpty();
  }

  /** Whether one of the first phrases is immediately followed by one of the second. */
  private static boolean stand(PhraseList phrases, PhraseList before, List<String> said) {
    int[] ends = before.ends(said);
    return phrases.in(said).stream().anyMatch(span -> ends[span.end()] > 0);
  }

  /** Whether the words may ask to remove a reminder. */
  public boolean stop(Words words) {
    return !stopping.in(words.list()).isEmpty();
  }

  /** Whether the words may ask to erase what is stored. */
  public boolean erase(Words words) {
    return !erasing.in(words.list()).isEmpty();
  }

  /** Whether the words ask what to do for somebody else. */
  public boolean areForSomebody(Words words) {
    return !forSomebody.in(words.list()).isEmpty();
  }

  /** Whether the words ask to go on with a stretch that was left. */
  public boolean carryOn(Words words) {
    return !carryOn.in(words.list()).isEmpty();
  }

  /** Whether the words ask for the place where a stretch was left. */
  public boolean comeBack(Words words) {
    return !comeBack.in(words.list()).isEmpty();
  }

  /** Whether the words replace the last amount with another: "make it two". */
  public boolean correct(Words words) {
    return !instead.in(words.list()).isEmpty();
  }

  /** Whether the last words are wanted once more: "I can't hear you, say it again slower". */
  public boolean again(Words words) {
    return words.list().size() <= LONGEST_AGAIN && !again.in(words.list()).isEmpty();
  }

  /** Whether something of the listener's is named: "they put a plate in my leg". */
  public boolean nameOwn(Words words) {
    return !own.in(words.list()).isEmpty();
  }

  /** Whether the words say how the listener is doing now. */
  public boolean tellOfSelf(Words words) {
    return !self.in(words.list()).isEmpty() && longAgo.in(words.list()).isEmpty();
  }
}
