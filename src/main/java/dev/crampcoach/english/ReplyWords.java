package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what counts in a longer reply, using the phrases of {@code
 * understanding/replies-<language>.properties}: "no, I mean my hip" is about the hip, and "yes, but
 * what about heat" about heat.
 */
public final class ReplyWords {
  /** What follows a phrase counts only if it is more than this. */
  private static final int FEWEST = 1;

  /** A question of no more words than this seldom names anything. */
  private static final int SHORT = 3;

  private final PhraseList no;
  private final PhraseList yes;
  private final PhraseList small;
  private final PhraseList declining;
  private final PhraseList turning;
  private final PhraseList supposing;
  private final PhraseList complaining;
  private final PhraseList announcing;
  private final PhraseList more;
  private final PhraseList briefly;
  private final PhraseList steps;
  private final PhraseList requesting;
  private final PhraseList causing;
  private final PhraseList unsure;
  private final PhraseList beside;
  private final PhraseList purpose;

  private ReplyWords(Map<String, String> properties) {
    no = AnswerWords.phrases(properties, "no");
    yes = AnswerWords.phrases(properties, "yes");
    small = AnswerWords.phrases(properties, "small");
    declining = AnswerWords.phrases(properties, "declining");
    turning = AnswerWords.phrases(properties, "turning");
    supposing = AnswerWords.phrases(properties, "supposing");
    complaining = AnswerWords.phrases(properties, "complaining");
    announcing = AnswerWords.phrases(properties, "announcing");
    more = AnswerWords.phrases(properties, "more");
    briefly = AnswerWords.phrases(properties, "briefly");
    steps = AnswerWords.phrases(properties, "steps");
    requesting = AnswerWords.phrases(properties, "requesting");
    causing = AnswerWords.phrases(properties, "causing");
    beside = AnswerWords.phrases(properties, "beside");
    unsure = AnswerWords.phrases(properties, "unsure");
    purpose = AnswerWords.phrases(properties, "purpose");
  }

  public static ReplyWords of(String language) {
    return new ReplyWords(PropertyFile.read("/understanding/replies-" + language + ".properties"));
  }

  // --- whole replies

  /** Whether the words are a yes, or a wish for more or for the steps, and nothing else. */
  public boolean acceptOnly(Words words) {
    return isOnly(words, yes, more, briefly, steps, small)
        && Stream.of(yes, more, steps).anyMatch(list -> holds(list, words))
        && !holds(no, words);
  }

  /** Whether the words decline, and nothing else: "no, neither of those". */
  public boolean declineOnly(Words words) {
    return isOnly(words, no, declining, small) && (holds(no, words) || holds(declining, words));
  }

  /** Whether the words ask for more of the same. */
  public boolean askForMore(Words words) {
    return holds(more, words) || holds(briefly, words) && !holds(steps, words);
  }

  /** Whether the words say both yes and no, or neither, and nothing else: "yes no maybe". */
  public boolean areUndecided(Words words) {
    boolean both = holds(no, words) && holds(yes, words) && endsWith(no, words);
    return (both || holds(unsure, words)) && isOnly(words, yes, no, unsure, small);
  }

  /** Whether the steps are wanted behind a no: "no do one". */
  public boolean wantSteps(Words words) {
    return behindAnswer(words)
        .filter(rest -> holds(steps, rest) && isOnly(rest, steps, briefly, small))
        .isPresent();
  }

  /** Whether the words say that a question is to come: "I wanted to ask you something first". */
  public boolean announce(Words words) {
    return holds(announcing, words);
  }

  /** What is said behind such an announcement, such as "about magnesium". */
  public Words behindAnnouncement(Words words) {
    return behindLast(announcing, words).orElse(new Words(List.of()));
  }

  /** Whether the words complain that the last answer was known, or was not what was asked. */
  public boolean complain(Words words) {
    return holds(complaining, words);
  }

  /** Whether the words do nothing but complain: "you told me that already". */
  public boolean complainOnly(Words words) {
    return complain(words) && isOnly(words, complaining, beside, no, yes, small);
  }

  // --- parts of replies

  /** Whether they say more than small words and words that refer back. */
  public boolean areWeighty(Words words) {
    return words.list().size() > SHORT && !isOnly(words, small, yes, no);
  }

  /** Whether the words ask what brings cramps on. */
  public boolean askForCause(Words words) {
    return holds(causing, words);
  }

  /** What follows a yes or a no; empty if the words begin with none. */
  public Optional<Words> behindReply(Words words) {
    return behindAnswer(words).filter(rest -> !rest.isEmpty());
  }

  /** Whether something is to be done behind a no: "no do one". */
  public boolean request(Words words) {
    return behindAnswer(words).filter(rest -> holds(requesting, rest)).isPresent();
  }

  /** Whether a reply turns to something: "no, what about heat". */
  public boolean turn(Words words) {
    return behindLast(turning, words).filter(rest -> rest.list().size() > FEWEST).isPresent();
  }

  /** Whether a yes is said after the last no. */
  public boolean endWithYes(Words words) {
    return lastEnd(yes, words) > lastEnd(no, words);
  }

  private static int lastEnd(PhraseList phrases, Words words) {
    return phrases.in(words.list()).stream().mapToInt(Span::end).max().orElse(0);
  }

  /** Whether the words begin with a yes. */
  public boolean beginWithYes(Words words) {
    return endOf(yes, small, words.list()) > 0;
  }

  /** Whether the words begin with a no. */
  public boolean beginWithNo(Words words) {
    return endOf(no, small, words.list()) > 0;
  }

  /**
   * The parts of a reply that may count: what follows a yes or a no, and what follows a phrase that
   * turns to something. Empty for words that are just what they are.
   */
  public List<Words> parts(Words words) {
    var parts = new ArrayList<Words>();
    behindAnswer(words).ifPresent(parts::add);
    if (endOf(turning, small, words.list()) == 0) {
      behindLast(turning, words).ifPresent(parts::add);
    }
    return parts.stream().filter(part -> part.list().size() > FEWEST).distinct().toList();
  }

  /** A question without what it is good for. */
  public Words withoutPurpose(Words question) {
    List<String> list = question.list();
    return purpose.in(list).stream()
        .map(Span::start)
        .filter(start -> start > SHORT)
        .findFirst()
        .map(start -> new Words(list.subList(0, start)))
        .orElse(question);
  }

  /**
   * What is supposed to be the cause, in "is it cause I had wine". With more before it, "it" is
   * what was named there.
   */
  public Optional<Words> supposed(Words words) {
    List<String> list = words.list();
    return supposing.in(list).stream()
        .filter(span -> isOnly(new Words(list.subList(0, span.start())), no, yes, small))
        .map(span -> new Words(list.subList(span.end(), list.size())))
        .filter(part -> !part.isEmpty())
        .min(Comparator.comparingInt(part -> part.list().size()));
  }

  /** What follows an answer and what declines an offer; empty if the words begin with none. */
  private Optional<Words> behindAnswer(Words words) {
    List<String> list = words.list();
    int answer = Math.max(endOf(no, small, list), endOf(yes, small, list));
    if (answer == 0) {
      return Optional.empty();
    }
    List<String> rest = list.subList(answer, list.size());
    int at = 0;
    for (int next = step(rest); next > at; next = at + step(rest.subList(at, rest.size()))) {
      at = next;
    }
    return Optional.of(new Words(rest.subList(at, rest.size())));
  }

  /** The end of the longest phrase at the beginning that says no more than the answer. */
  private int step(List<String> words) {
    int declined = endOf(declining, small, words);
    return declined > 0 ? declined : Math.max(no.ends(words)[0], yes.ends(words)[0]);
  }

  /** Where such a phrase ends, with nothing before it but small words; zero without one. */
  private static int endOf(PhraseList phrases, PhraseList small, List<String> words) {
    int[] ends = phrases.ends(words);
    int[] skips = small.ends(words);
    int at = 0;
    while (at < words.size() && ends[at] == 0 && skips[at] > 0) {
      at = skips[at];
    }
    return ends[at];
  }

  private static Optional<Words> behindLast(PhraseList phrases, Words words) {
    return phrases.in(words.list()).stream()
        .map(Span::end)
        .max(Comparator.naturalOrder())
        .map(end -> new Words(words.list().subList(end, words.list().size())));
  }

  private static boolean holds(PhraseList phrases, Words words) {
    return !phrases.in(words.list()).isEmpty();
  }

  private static boolean endsWith(PhraseList phrases, Words words) {
    return phrases.in(words.list()).stream().anyMatch(span -> span.end() == words.list().size());
  }

  /** Whether nothing is left beside these phrases. */
  private static boolean isOnly(Words words, PhraseList... phrases) {
    List<String> said = words.list();
    return Span.cover(said.size(), Arrays.stream(phrases).flatMap(each -> each.in(said).stream()));
  }
}
