package dev.crampcoach.triage.lexicon;

import dev.crampcoach.english.PhraseMatcher;
import dev.crampcoach.english.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Adds the missing subject to a bare sign: after a question about the leg, "no but it's swollen"
 * becomes "the leg is swollen". Only words without a subject are completed, so sentences about
 * something else stay as they are.
 */
final class BareSigns {
  private static final String STAR = "*";
  private static final String AND = " and ";

  /**
   * Tests how words are used in the sentence.
   *
   * @param count whether they are neither denied nor harmless
   * @param denied whether they are denied
   */
  record Standing(Predicate<Span> count, Predicate<Span> denied) {}

  private record Sign(BareKind kind, Span span) {
    int start() {
      return span.start();
    }

    int end() {
      return span.end();
    }
  }

  private final List<BareKind> kinds;
  private final PhraseMatcher spotter;
  private final SignAnswers words;

  BareSigns(List<BareKind> kinds, SignAnswers words) {
    this.kinds = List.copyOf(kinds);
    this.spotter = new PhraseMatcher(kinds.stream().map(BareKind::words).toList());
    this.words = words;
  }

  /**
   * @param reading called only if there is a bare sign
   */
  Optional<BareSign> in(List<String> said, Subject subject, Supplier<Standing> reading) {
    List<Sign> signs = signs(said, subject);
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    Standing standing = reading.get();
    List<Sign> told = signs.stream().filter(sign -> standing.count().test(sign.span())).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    boolean[] bare = words.around(said);
    signs.forEach(sign -> Arrays.fill(bare, sign.start(), sign.end(), true));
    if (end(bare, 0) == said.size()) {
      return Optional.of(whole(said, subject, told));
    }
    return subject.isLeg() && !words.nameAnother(said, standing.denied())
        ? within(said, told, bare)
        : Optional.empty();
  }

  /**
   * Finds the signs in the words, without overlaps: the longest first, then by the order of the
   * subject's parts.
   */
  private List<Sign> signs(List<String> said, Subject subject) {
    List<List<Span>> found = spotter.spot(said);
    List<String> parts = words.answerNo(said) ? subject.partsAfterNo() : subject.parts();
    var all = new ArrayList<Sign>();
    for (int kind = 0; kind < found.size(); kind++) {
      if (parts.contains(kinds.get(kind).part())) {
        for (Span span : found.get(kind)) {
          all.add(new Sign(kinds.get(kind), span));
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Sign sign) -> sign.start() - sign.end())
            .thenComparingInt(sign -> parts.indexOf(sign.kind().part())));
    var signs = new ArrayList<Sign>();
    for (Sign sign : all) {
      if (signs.stream().noneMatch(longer -> overlap(longer, sign))) {
        signs.add(sign);
      }
    }
    signs.sort(Comparator.comparingInt(Sign::start));
    return signs;
  }

  private static boolean overlap(Sign one, Sign other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Completes an answer that consists of nothing else. */
  private BareSign whole(List<String> said, Subject subject, List<Sign> told) {
    boolean ofMe = words.areOfMe(said);
    List<Sign> sure =
        told.stream()
            .filter(sign -> sign.kind().isCall() || subject.isLeg() && !isLess(said, sign, ofMe))
            .toList();
    List<Sign> signs = sure.isEmpty() ? told : sure;
    return new BareSign(sentence(said, signs), true, sure.isEmpty());
  }

  /** Completes a longer answer: adds the leg to the signs in it that have no subject. */
  private Optional<BareSign> within(List<String> said, List<Sign> told, boolean[] bare) {
    var completed = new ArrayList<String>();
    int done = 0;
    for (int start = 0; start < said.size(); start = Math.max(end(bare, start), start + 1)) {
      int from = start;
      int to = end(bare, start);
      List<Sign> here =
          told.stream()
              .filter(sign -> sign.start() >= from && sign.end() <= to)
              .filter(sign -> sign.kind().sign() && !sign.kind().isCall())
              .toList();
      int subject = here.isEmpty() ? -1 : subject(said, from, to, here);
      if (subject >= 0) {
        completed.addAll(said.subList(done, subject));
        completed.add(sentence(said.subList(from, to), here, from));
        done = here.get(here.size() - 1).end();
      }
    }
    if (done == 0) {
      return Optional.empty();
    }
    completed.addAll(said.subList(done, said.size()));
    return Optional.of(new BareSign(String.join(" ", completed), false, false));
  }

  /**
   * Returns the start of the word that stands for the leg in a run of bare words; -1 if there is
   * none.
   */
  private int subject(List<String> said, int from, int to, List<Sign> signs) {
    boolean ofMe = words.areOfMe(said.subList(from, to));
    int end = signs.get(signs.size() - 1).end();
    boolean goesOn = end < to || end == said.size() || words.goOn(said, end);
    return goesOn && signs.stream().noneMatch(sign -> isLess(said, sign, ofMe))
        ? words.subject(said, from, signs.get(0).start())
        : -1;
  }

  private boolean isLess(List<String> said, Sign sign, boolean ofMe) {
    return ofMe && sign.kind().unsureOfMe() || words.weaken(said, sign.start());
  }

  private String sentence(List<String> said, List<Sign> signs) {
    return sentence(said, signs, 0);
  }

  /**
   * Joins the sentences of the signs; signs with the same sentence are merged into one.
   *
   * @param from index in the answer of the first of these words
   */
  private String sentence(List<String> said, List<Sign> signs, int from) {
    boolean ofBoth = words.areOfBoth(said);
    Map<String, List<String>> own = new LinkedHashMap<>();
    for (Sign sign : signs) {
      own.computeIfAbsent(sign.kind().says(ofBoth), any -> new ArrayList<>())
          .add(String.join(" ", said.subList(sign.start() - from, sign.end() - from)));
    }
    String all =
        own.entrySet().stream()
            .map(each -> each.getKey().replace(STAR, String.join(AND, each.getValue())))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(AND));
    return words.areSudden(said) && !all.isEmpty() ? "suddenly " + all : all;
  }

  private static int end(boolean[] bare, int start) {
    int end = start;
    while (end < bare.length && bare[end]) {
      end++;
    }
    return end;
  }
}
