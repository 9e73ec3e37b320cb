package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.PhraseMatcher;
import dev.crampcoach.english.Span;
import dev.crampcoach.english.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Applies the clinicians' rules to words: matches concepts, drops the ones that are negated or
 * harmless, and finds the signs whose rules match.
 */
public final class Lexicon {
  private static final String CRAMP = "cramp";

  /** From this many meaningful words besides a request on, the request is ignored. */
  private static final int LEAST_TOLD = 2;

  private final List<Concept> concepts;
  private final List<SignRule> sureRules;
  private final List<SignRule> unsureRules;
  private final List<Mark> marks;
  private final Set<String> risks;
  private final Map<String, List<String>> spellings;
  private final PhraseMatcher spotter;
  private final PhraseList harmless;
  private final PhraseList harmlessAlone;
  private final PhraseList notAlone;
  private final PhraseList crampTalk;
  private final PhraseList small;
  private final PhraseList context;
  private final Asides asides;
  private final Denials denials;
  private final KnowledgeQuestions questions;
  private final Optional<BareSigns> bareSigns;
  private final int cramp;

  Lexicon(
      List<Concept> concepts,
      List<SignRule> rules,
      List<Mark> marks,
      Set<String> risks,
      WordLists lists,
      Map<String, List<String>> spellings,
      Optional<BareSigns> bareSigns) {
    this.concepts = List.copyOf(concepts);
    this.sureRules = rules.stream().filter(rule -> !rule.unsure()).toList();
    this.unsureRules = rules.stream().filter(SignRule::unsure).toList();
    this.marks = List.copyOf(marks);
    this.risks = Set.copyOf(risks);
    this.spellings = Map.copyOf(spellings);
    this.bareSigns = bareSigns;
    spotter = new PhraseMatcher(concepts.stream().map(Concept::phrases).toList());
    harmless = lists.of("harmless");
    harmlessAlone = lists.of("harmless-alone");
    notAlone = lists.of("not-alone");
    crampTalk = lists.of("cramp-talk");
    small = lists.of("small");
    context = lists.of("context");
    asides = new Asides(lists);
    var clauses = new ClauseSplitter(lists);
    denials = new Denials(lists, clauses);
    questions = new KnowledgeQuestions(lists, clauses);
    cramp = concepts.stream().map(Concept::name).toList().indexOf(CRAMP);
  }

  /**
   * @param crampOn whether a cramp is being relieved right now
   */
  public LexiconResult read(String text, boolean crampOn) {
    List<String> words = words(text);
    NegatedWords cancelled = denials.in(words);
    boolean[] masked = masked(words, cancelled);
    LexiconResult reading = read(words, masked, cancelled, crampOn, false);
    return cancelled.hasPassed()
        ? reading.with(read(words, masked, cancelled.before(), crampOn, true))
        : reading;
  }

  /**
   * Returns the most urgent sign in words that only ask for knowledge ("can a cramp turn a leg
   * blue"), if it is urgent; empty if there are no such words.
   */
  public Optional<Sign> askedAbout(String text, boolean crampOn) {
    List<String> words = words(text);
    boolean[] asking = questions.in(words);
    if (IntStream.range(0, asking.length).noneMatch(word -> asking[word])) {
      return Optional.empty();
    }
    NegatedWords cancelled = denials.in(words);
    boolean[] masked = withHarmless(new boolean[words.size()], words, cancelled);
    return read(words, masked, cancelled, crampOn, false).sure().stream()
        .map(FoundSign::sign)
        .filter(sign -> sign.urgency().atLeast(Urgency.URGENT))
        .max(Comparator.comparing(Sign::urgency));
  }

  /**
   * @param gone whether passed events count
   */
  private LexiconResult read(
      List<String> words, boolean[] masked, NegatedWords cancelled, boolean crampOn, boolean gone) {
    List<List<Span>> found = spot(words, masked, cancelled);
    Set<String> named = named(found);
    boolean inCramp = crampOn || !found.get(cramp).isEmpty();
    boolean[] silent = masked.clone();
    if (inCramp) {
      crampTalk.in(words).forEach(span -> mask(silent, span));
    }
    return new LexiconResult(
        SignRule.signs(words, named, sureRules, rule -> rule.match(found, crampOn, inCramp, gone)),
        SignRule.signs(
            words, named, unsureRules, rule -> rule.match(found, crampOn, inCramp, gone)),
        named,
        named.stream().filter(risks::contains).collect(Collectors.toSet()),
        Mark.said(marks, found),
        new Words(
            telling(
                live(words, requested(words, silent), cancelled), live(words, silent, cancelled))),
        Optional.empty());
  }

  /** Returns all words of a text in the spelling of the phrases. */
  public List<String> said(String text) {
    return Utterance.of(text, spellings).words().stream()
        .filter(word -> !word.equals(Utterance.PAUSE))
        .toList();
  }

  private List<String> words(String text) {
    return asides.without(Utterance.of(text, spellings).words());
  }

  /**
   * Returns the words with subjects added to their bare signs; empty if there are none that count.
   */
  public Optional<BareSign> bare(String text, Subject subject) {
    List<String> words = asides.withoutComfort(Utterance.of(text, spellings).words());
    return bareSigns.flatMap(signs -> signs.in(words, subject, () -> standing(words)));
  }

  private BareSigns.Standing standing(List<String> words) {
    boolean[] masked = masked(words, denials.in(words));
    int begin = asides.afterAnswer(words);
    NegatedWords cancelled = denials.in(words.subList(begin, words.size()));
    Predicate<Span> denied =
        span ->
            span.start() >= begin
                && cancelled.reaches(new Span(span.start() - begin, span.end() - begin));
    return new BareSigns.Standing(span -> !isMasked(masked, span) && !denied.test(span), denied);
  }

  private boolean[] masked(List<String> words, NegatedWords cancelled) {
    return withHarmless(questions.in(words), words, cancelled);
  }

  /** Masks what is harmless, or is so because nothing stands beside it that makes it a sign. */
  private boolean[] withHarmless(boolean[] masked, List<String> words, NegatedWords cancelled) {
    harmless.in(words).forEach(span -> mask(masked, span));
    if (notAlone.in(words).stream().allMatch(cancelled::reaches)) {
      harmlessAlone.in(words).forEach(span -> mask(masked, span));
    }
    return masked;
  }

  /** Returns the concepts in words that are known to count, as features for the model. */
  public Set<String> ideas(List<String> live) {
    return named(spotter.spot(live)).stream().filter(Concept::isIdea).collect(Collectors.toSet());
  }

  /** Ignores requests, unless nothing else was said; returns nothing if no word is meaningful. */
  private List<String> telling(List<String> told, List<String> all) {
    if (contents(told) >= LEAST_TOLD) {
      return told;
    }
    return contents(all) == 0 ? List.of() : all;
  }

  /**
   * Whether the remaining words only mention a pregnancy, an age, or a number of weeks. Source:
   * 4A.8.
   */
  public boolean areContext(List<String> live) {
    var told = new boolean[live.size()];
    Arrays.fill(told, true);
    small.in(live).forEach(span -> told[span.start()] = false);
    context.in(live).forEach(span -> Arrays.fill(told, span.start(), span.end(), false));
    return IntStream.range(0, told.length).noneMatch(word -> told[word]);
  }

  private int contents(List<String> words) {
    return words.size() - (int) small.in(words).stream().map(Span::start).distinct().count();
  }

  private boolean[] requested(List<String> words, boolean[] masked) {
    boolean[] requested = questions.requests(words);
    for (int word = 0; word < words.size(); word++) {
      requested[word] |= masked[word];
    }
    return requested;
  }

  private static void mask(boolean[] masked, Span span) {
    Arrays.fill(masked, span.start(), span.end(), true);
  }

  private List<List<Span>> spot(List<String> words, boolean[] masked, NegatedWords cancelled) {
    List<List<Span>> found = spotter.spot(words);
    for (int concept = 0; concept < found.size(); concept++) {
      if (!found.get(concept).isEmpty()) {
        boolean context = concepts.get(concept).context();
        found
            .get(concept)
            .removeIf(span -> isMasked(masked, span) || !context && cancelled.reaches(span));
      }
    }
    return found;
  }

  private static boolean isMasked(boolean[] masked, Span span) {
    for (int word = span.start(); word < span.end(); word++) {
      if (masked[word]) {
        return true;
      }
    }
    return false;
  }

  private Set<String> named(List<List<Span>> found) {
    var named = new HashSet<String>();
    for (int concept = 0; concept < found.size(); concept++) {
      if (!found.get(concept).isEmpty()) {
        named.add(concepts.get(concept).name());
      }
    }
    return named;
  }

  private static List<String> live(List<String> words, boolean[] masked, NegatedWords cancelled) {
    var live = new ArrayList<String>();
    for (int word = 0; word < words.size(); word++) {
      if (!masked[word] && !cancelled.at(word) && !words.get(word).equals(",")) {
        live.add(words.get(word));
      }
    }
    return live;
  }
}
