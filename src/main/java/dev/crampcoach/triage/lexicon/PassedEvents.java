package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseList;
import dev.crampcoach.english.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Detects events that have passed ("it went away", "gone now"). Similar words about something
 * present do not count: "gone numb", "passed out", "hasn't gone away", "the feeling is gone".
 */
final class PassedEvents {
  private final PhraseList gone;
  private final PhraseList alone;
  private final PhraseList companions;
  private final PhraseList after;
  private final PhraseList notOver;
  private final PhraseList faculties;
  private final PhraseList returned;
  private final PhraseList notReturned;

  /**
   * @param lists gone: says so of its statement; gone-alone: says so if only gone-with precedes it;
   *     gone-end: what may follow; not-over and faculties: what may not precede; returned: what may
   *     not follow
   */
  PassedEvents(WordLists lists) {
    gone = lists.of("gone");
    alone = lists.of("gone-alone");
    companions = lists.of("gone-with");
    after = lists.of("gone-end");
    notOver = lists.of("not-over");
    faculties = lists.of("faculties");
    returned = lists.of("returned");
    notReturned = lists.of("not-returned");
  }

  void mark(Statements said, NegatedWords cancelled) {
    List<Span> saying = gone.in(said.words());
    List<Span> sayingAlone = alone.in(said.words());
    if (saying.isEmpty() && sayingAlone.isEmpty()) {
      return;
    }
    Predicate<Span> passed = passed(said);
    Predicate<Span> standsAlone = standingAlone(said);
    for (Span span : saying) {
      if (passed.test(span)) {
        boolean both = standsAlone.test(span);
        cancelled.pass(both ? said.startBefore(span.start()) : said.start(span.start()), span);
      }
    }
    for (Span span : sayingAlone) {
      if (passed.test(span) && standsAlone.test(span)) {
        cancelled.pass(said.startBefore(span.start()), span);
      }
    }
  }

  private Predicate<Span> passed(Statements said) {
    List<String> words = said.words();
    int back = lastReturn(words);
    int[] following = after.ends(words);
    List<Span> contrary = new ArrayList<>(notOver.in(words));
    contrary.addAll(faculties.in(words));
    return span ->
        span.start() > back
            && (said.beginAt(span.end()) || following[span.end()] > 0)
            && !said.haveBefore(span, contrary);
  }

  /**
   * Whether only filler words ("but it") precede the phrase in its statement; then it refers to the
   * statement before.
   */
  private Predicate<Span> standingAlone(Statements said) {
    int[] light = companions.ends(said.words());
    return span -> {
      int at = said.start(span.start());
      while (at < span.start() && light[at] > 0 && light[at] <= span.start()) {
        at = light[at];
      }
      return at == span.start();
    };
  }

  /** Returns the last position that says it came back; -1 if there is none. */
  private int lastReturn(List<String> words) {
    List<Span> apparent = notReturned.in(words);
    return returned.in(words).stream()
        .filter(span -> apparent.stream().noneMatch(other -> other.holds(span)))
        .mapToInt(Span::start)
        .max()
        .orElse(-1);
  }
}
