package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    /** No, but something else is wrong. */
    OTHER,
    /** No answer to it. */
    NONE
  }

  /** In a longer sentence "at night" or "a bit" may belong to anything. */
  private static final int SHORT = 7;

  /** With more words than these, a denial is followed by something else. */
  private static final int FEW = 5;

  private static final String NAMES = "names-";

  /** A denial applies to this many words after it. */
  private static final int REACH = 4;

  private final PhraseList lead;
  private final PhraseList confused;
  private final PhraseList asks;
  private final PhraseList no;
  private final PhraseList plainNo;
  private final PhraseList notEven;
  private final PhraseList hardly;
  private final PhraseList aLittle;
  private final PhraseList nowAndThen;
  private final PhraseList unsure;
  private final PhraseList yes;
  private final PhraseList affirms;
  private final PhraseList reserve;
  private final PhraseList denial;
  private final PhraseList denier;
  private final PhraseList notDenier;
  private final PhraseList denied;
  private final PhraseList guess;
  private final PhraseList grave;
  private final PhraseList insist;

  /** What a question asks about, by the question's name. */
  private final Map<String, PhraseList> names = new HashMap<>();

  private CheckWords(Map<String, String> properties) {
    lead = AnswerWords.phrases(properties, "lead");
    asks = AnswerWords.phrases(properties, "asks");
    confused = AnswerWords.phrases(properties, "confused");
    no = AnswerWords.phrases(properties, "no");
    plainNo = AnswerWords.phrases(properties, "plain-no");
    notEven = AnswerWords.phrases(properties, "not-even");
    hardly = AnswerWords.phrases(properties, "hardly");
    aLittle = AnswerWords.phrases(properties, "a-little");
    nowAndThen = AnswerWords.phrases(properties, "now-and-then");
    unsure = AnswerWords.phrases(properties, "unsure");
    yes = AnswerWords.phrases(properties, "yes");
    affirms = AnswerWords.phrases(properties, "affirms");
    reserve = AnswerWords.phrases(properties, "reserve");
    denial = AnswerWords.phrases(properties, "denial");
    denier = AnswerWords.phrases(properties, "denier");
    notDenier = AnswerWords.phrases(properties, "not-denier");
    denied = AnswerWords.phrases(properties, "denied");
    guess = AnswerWords.phrases(properties, "guess");
    grave = AnswerWords.phrases(properties, "grave");
    insist = AnswerWords.phrases(properties, "insist");
    for (String key : new ArrayList<>(properties.keySet())) {
      if (key.startsWith(NAMES)) {
        names.put(key.substring(NAMES.length()), AnswerWords.phrases(properties, key));
      }
    }
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
    if (holds(affirms, said) || !denies && yes.ends(said)[0] > 0) {
      return Reading.YES;
    }
    if (holds(hardly, said)) {
      return Reading.HARDLY;
    }
    boolean named = deniesByName(said);
    boolean tellsMore = named && said.size() > FEW && !endsWith(aLittle, said);
    if (holds(unsure, said) && !(denies && tellsMore && onlyGuesses(said))) {
      return Reading.UNSURE;
    }
    if (tellsMore || named && !denies && !holds(reserve, said)) {
      return Reading.NO;
    }
    if (denies) {
      return denied(said);
    }
    boolean partly = holds(aLittle, said) || holds(nowAndThen, said);
    return partly && said.size() <= SHORT ? Reading.A_LITTLE : Reading.NONE;
  }

  /**
   * Whether words deny a sign by its name, or all of what was asked: "no swelling", "none of that".
   * What else they tell is then beside the question: "nothing like that, just a lot of yard work".
   */
  public boolean deny(Words words) {
    return deniesByName(words.list()) && !holds(affirms, words.list());
  }

  /**
   * Whether a denial names other signs and none of those that were asked about: "no numb, no weak"
   * says nothing of a swollen leg.
   *
   * @param question the name of the sign's own question
   */
  public boolean denyOnlyOthers(Words words, String question) {
    List<String> said = words.list();
    PhraseList own = names.get(question);
    boolean all = holds(denial, said) || isPlain(said);
    return own != null
        && !all
        && namedByDenial(said).findAny().isPresent()
        && own.in(said).isEmpty();
  }

  /** A no that denies no name: "no no, my belly's fine". */
  private boolean isPlain(List<String> said) {
    List<String> answer = behindLead(said);
    int end = answer.isEmpty() ? 0 : plainNo.ends(answer)[0];
    return end > 0 && (end == answer.size() || denied.ends(answer)[end] == 0);
  }

  /** Whether an answer begins with a plain no. */
  public boolean beginWithNo(Words words) {
    List<String> said = behindLead(words.list());
    return !said.isEmpty() && plainNo.ends(said)[0] > 0;
  }

  /** Whether words say that the answer before them was a no: "I just said no". */
  public boolean insist(Words words) {
    return holds(insist, words.list());
  }

  private boolean deniesByName(List<String> said) {
    if (holds(grave, said)) {
      return false;
    }
    if (holds(denial, said)) {
      return true;
    }
    return namedByDenial(said).findAny().isPresent();
  }

  /** The signs that are named right behind a denial. */
  private Stream<Span> namedByDenial(List<String> said) {
    List<Span> apparent = notDenier.in(said);
    List<Span> named = denied.in(said);
    return denier.in(said).stream()
        .filter(no -> apparent.stream().noneMatch(other -> other.start() == no.start()))
        .flatMap(
            no ->
                named.stream()
                    .filter(sign -> sign.start() >= no.end() && sign.start() < no.end() + REACH));
  }

  /** "It's probably from the gym" guesses at a cause, and leaves the denial as it is. */
  private boolean onlyGuesses(List<String> said) {
    return unsure.in(said).stream()
        .allMatch(span -> guess.in(said).stream().anyMatch(span::equals));
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
