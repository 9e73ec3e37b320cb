package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Detects sentences that end the conversation, using the phrases of {@code
 * understanding/closings-<language>.properties}. Whatever else a sentence holds is returned: it may
 * be a question, or a sign.
 */
public final class ClosingWords {
  private final PhraseList ending;
  private final PhraseList farewell;
  private final PhraseList parting;
  private final PhraseList finished;
  private final PhraseList quitting;
  private final PhraseList light;
  private final PhraseList opening;
  private final PhraseList speaker;
  private final PhraseList other;
  private final PhraseList staying;

  private ClosingWords(Map<String, String> properties) {
    ending = AnswerWords.phrases(properties, "ending");
    farewell = AnswerWords.phrases(properties, "farewell");
    parting = AnswerWords.phrases(properties, "parting");
    finished = AnswerWords.phrases(properties, "finished");
    quitting = AnswerWords.phrases(properties, "quitting");
    light = AnswerWords.phrases(properties, "light");
    opening = AnswerWords.phrases(properties, "opening");
    speaker = AnswerWords.phrases(properties, "speaker");
    other = AnswerWords.phrases(properties, "other");
    staying = AnswerWords.phrases(properties, "staying");
  }

  public static ClosingWords of(String language) {
    return new ClosingWords(
        PropertyFile.read("/understanding/closings-" + language + ".properties"));
  }

  /**
   * Returns what is left of words that take leave ("my bus is here, see you later"): nothing if
   * they only do that. Empty if they don't take leave.
   */
  public Optional<Words> besideLeave(Words words) {
    return beside(words, List.of(farewell), List.of(farewell, parting));
  }

  /** The same for words that say that nothing more is wanted: "no, that's all". */
  public Optional<Words> besideEnough(Words words) {
    return beside(words, List.of(farewell, finished), List.of(farewell, parting, finished));
  }

  /** The same where another question is open: "I'm done". */
  public Optional<Words> besideQuitting(Words words) {
    return beside(words, List.of(farewell, quitting), List.of(farewell, parting, quitting));
  }

  /**
   * Whether longer words end by taking leave, or by a stop: "I'll ring the physio, thank you, bye".
   */
  public boolean endLeaving(Words words) {
    List<String> said = words.list();
    return ending.in(said).stream().anyMatch(span -> span.end() == said.size());
  }

  /** Whether words say that the conversation goes on. */
  public boolean stay(Words words) {
    return !staying.in(words.list()).isEmpty();
  }

  /** Whether they begin so, and are no question: "nope we're done" is heard as "nope were done". */
  public boolean beginClosing(Words words) {
    return finished.in(words.list()).stream().anyMatch(span -> span.start() <= 1);
  }

  /**
   * @param last phrases that count at the end of a longer sentence
   * @param alone phrases that count if the sentence holds nothing else
   */
  private Optional<Words> beside(Words words, List<PhraseList> last, List<PhraseList> alone) {
    List<String> said = words.list();
    if (!holdsOne(alone, said)) {
      return Optional.empty();
    }
    boolean[] closing = closing(said);
    int start = closing.length;
    while (start > 0 && closing[start - 1]) {
      start--;
    }
    if (start == 0) {
      return Optional.of(Words.of(""));
    }
    int from = start;
    return last.stream()
        .flatMap(list -> list.in(said).stream())
        .map(Span::start)
        .filter(at -> at >= from && !isLedElsewhere(said, at))
        .min(Comparator.naturalOrder())
        .map(at -> new Words(said.subList(0, at)))
        .or(() -> behindOpening(said));
  }

  /**
   * Returns what follows a farewell at the beginning, with the word by which it is known as one.
   */
  private Optional<Words> behindOpening(List<String> said) {
    int[] ends = opening.ends(said);
    int[] small = light.ends(said);
    int at = 0;
    while (small[at] > 0 && ends[at] == 0) {
      at = small[at];
    }
    return ends[at] > 0
        ? Optional.of(new Words(said.subList(ends[at] - 1, said.size())))
        : Optional.empty();
  }

  /** Whether the words before a phrase give it another meaning: "when I say good night". */
  private boolean isLedElsewhere(List<String> said, int phrase) {
    List<Span> subjects = speaker.in(said);
    List<Span> leads = other.in(said);
    int at = phrase;
    for (int i = subjects.size() - 1; i >= 0; i--) {
      at = subjects.get(i).end() == at ? subjects.get(i).start() : at;
    }
    int before = at;
    return leads.stream().anyMatch(span -> span.end() == before);
  }

  private static boolean holdsOne(List<PhraseList> phrases, List<String> said) {
    return phrases.stream().anyMatch(list -> !list.in(said).isEmpty());
  }

  /** Marks the words that belong to a phrase of any of the lists. */
  private boolean[] closing(List<String> said) {
    var closing = new boolean[said.size()];
    for (PhraseList phrases : List.of(farewell, parting, finished, quitting, light)) {
      for (Span span : phrases.in(said)) {
        Arrays.fill(closing, span.start(), span.end(), true);
      }
    }
    return closing;
  }
}
