package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Distinguishes a bare answer to one of our questions from a longer sentence, using the phrases of
 * {@code understanding/answers-<language>.properties}. A number or a "yes" in a longer sentence may
 * belong to something else, such as a question, so it counts as an answer only if no other
 * meaningful word is left.
 */
public final class AnswerWords {

  /**
   * The kind of answer that our question asks for. Each kind allows its own words, in addition to
   * filler words.
   */
  public enum Kind {
    AMOUNT,
    GOAL,
    TIME,
    /** Whether to set the reminders. */
    SET,
    /** Whether to erase everything. */
    ERASE,
    /** Whether to go ahead after a caution. */
    GO_AHEAD,
    /** The reason not to go ahead, as named in the caution. */
    REASON
  }

  private static final int MOST_KEYWORDS = 5;

  private final PhraseList lead;
  private final PhraseList suggest;
  private final PhraseList request;
  private final PhraseList question;
  private final PhraseList statement;
  private final PhraseList asking;
  private final PhraseList telling;
  private final PhraseList verdict;
  private final PhraseList agree;
  private final PhraseList disagree;
  private final PhraseList reserve;
  private final PhraseList decline;
  private final PhraseList lasting;
  private final Set<String> small;
  private final Set<String> sentence;
  private final Set<String> refusing;
  private final Map<Kind, PhraseList> allowed = new EnumMap<>(Kind.class);

  private AnswerWords(Map<String, String> properties) {
    lead = phrases(properties, "lead");
    suggest = phrases(properties, "suggest");
    request = phrases(properties, "request");
    question = phrases(properties, "question");
    statement = phrases(properties, "statement");
    asking = phrases(properties, "asking");
    telling = phrases(properties, "telling");
    verdict = phrases(properties, "verdict");
    agree = phrases(properties, "agree");
    disagree = phrases(properties, "disagree");
    reserve = phrases(properties, "reserve");
    decline = phrases(properties, "decline");
    lasting = phrases(properties, "lasting");
    small = new HashSet<>(list(properties, "small"));
    sentence = new HashSet<>(list(properties, "sentence"));
    refusing = new HashSet<>(list(properties, "refusing"));
    for (Kind kind : Kind.values()) {
      String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      allowed.put(kind, phrases(properties, key));
    }
  }

  public static AnswerWords of(String language) {
    return new AnswerWords(PropertyFile.read("/understanding/answers-" + language + ".properties"));
  }

  /**
   * Whether the words contain a question, at the beginning or later. A request is not a question.
   */
  public boolean ask(Words words) {
    List<String> rest = behind(lead, words.list());
    List<String> asked = after(request, rest).orElse(rest);
    return beginAsking(asked) || !asking.in(asked).isEmpty();
  }

  /** Whether they are what is typed into a search box: "statin leg cramps" tells of nobody. */
  public boolean areKeywords(Words words) {
    int size = words.list().size();
    return size > 1 && size <= MOST_KEYWORDS && words.list().stream().noneMatch(sentence::contains);
  }

  /** What follows each beginning of a question within a longer sentence, with that beginning. */
  public List<Words> questions(Words words) {
    List<String> said = words.list();
    return asking.in(said).stream()
        .map(Span::start)
        .filter(start -> start > 0)
        .distinct()
        .map(start -> new Words(said.subList(start, said.size())))
        .toList();
  }

  /** Whether the words begin as a question and say nothing about the listener. */
  public boolean onlyAsk(Words words) {
    return beginAsking(words) && telling.in(words.list()).isEmpty();
  }

  /**
   * Whether the words begin as a question, even if the listener talks about themselves afterward.
   */
  public boolean beginAsking(Words words) {
    List<String> rest = behind(lead, words.list());
    return after(request, rest).isEmpty() && beginAsking(rest);
  }

  private boolean beginAsking(List<String> rest) {
    return after(question, rest).isPresent() && after(statement, rest).isEmpty();
  }

  /**
   * Whether the words are such an answer and nothing else of meaning, and not a question. A leading
   * "how about" ("how about ten") is ignored, except for amounts: what was drunk is a fact, not a
   * suggestion.
   *
   * @param also matches further words that belong to the answer
   */
  public boolean areOnly(Kind kind, Words words, Predicate<String> also) {
    List<String> rest = behind(lead, words.list());
    boolean suggests = kind != Kind.AMOUNT;
    var said = new Words(suggests ? after(suggest, rest).orElse(rest) : rest);
    return !said.isEmpty() && !ask(said) && isLight(kind, said.list(), also);
  }

  public boolean areOnly(Kind kind, Words words) {
    return areOnly(kind, words, word -> false);
  }

  /** Whether the words are a yes to the question, and nothing else. */
  public boolean agree(Kind kind, Words words) {
    List<String> said = words.list();
    return !agree.in(said).isEmpty()
        && disagree.in(said).isEmpty()
        && after(request, behind(lead, said)).isEmpty()
        && !askMore(words)
        && !holdNumber(said)
        && isLight(kind, said, word -> false);
  }

  /** Whether the words contain a question; "every day is good" beside a yes is none. */
  private boolean askMore(Words words) {
    List<Span> verdicts = verdict.in(words.list());
    return beginAsking(words)
        || asking.in(words.list()).stream()
            .anyMatch(span -> verdicts.stream().noneMatch(span::equals));
  }

  /** Whether the words begin with a yes, whatever follows. */
  public boolean beginAgreeing(Words words) {
    return after(agree, words.list()).isPresent();
  }

  /**
   * Whether the words begin with a yes but take part of it back: "yes but not my goal". A number
   * after the yes counts as taking it back too, since the question did not ask for one.
   */
  public boolean reserve(Kind kind, Words words) {
    List<String> said = words.list();
    boolean other = holdNumber(said) && isLight(kind, said, word -> false);
    return beginAgreeing(words) && (other || !reserve.in(said).isEmpty()) && !ask(words);
  }

  private static boolean holdNumber(List<String> said) {
    return IntStream.range(0, said.size()).anyMatch(at -> Numerals.isCounted(said, at));
  }

  /** Whether the words say how long something has lasted. */
  public boolean last(Words words) {
    return !lasting.in(words.list()).isEmpty();
  }

  /** Whether the words are a no to the question, and nothing else. */
  public boolean decline(Kind kind, Words words) {
    return after(decline, words.list()).isPresent()
        && !ask(words)
        && isLight(kind, words.list(), refusing::contains);
  }

  private boolean isLight(Kind kind, List<String> said, Predicate<String> also) {
    var light = new boolean[said.size()];
    for (Span span : allowed.get(kind).in(said)) {
      Arrays.fill(light, span.start(), span.end(), true);
    }
    for (int at = 0; at < said.size(); at++) {
      String word = said.get(at);
      boolean number = Numerals.digit(word) >= 0;
      if (!light[at] && !small.contains(word) && !number && !also.test(word)) {
        return false;
      }
    }
    return true;
  }

  /** Skips all such phrases at the beginning and returns the words after them. */
  private static List<String> behind(PhraseList phrases, List<String> words) {
    int[] ends = phrases.ends(words);
    int at = 0;
    while (at < words.size() && ends[at] > 0) {
      at = ends[at];
    }
    return words.subList(at, words.size());
  }

  /** Returns the words after such a phrase; empty if they do not begin with one. */
  private static Optional<List<String>> after(PhraseList phrases, List<String> words) {
    int end = phrases.ends(words)[0];
    return end == 0 ? Optional.empty() : Optional.of(words.subList(end, words.size()));
  }

  static PhraseList phrases(Map<String, String> properties, String key) {
    return new PhraseList(list(properties, key));
  }

  private static List<String> list(Map<String, String> properties, String key) {
    String words = properties.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return Arrays.asList(words.split("\\|"));
  }
}
