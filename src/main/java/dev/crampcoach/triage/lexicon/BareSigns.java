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
 * Gives a bare sign its subject: asked about the leg, "no but it's swollen" is "the leg is
 * swollen". Only words that name no subject of their own are completed, so that a sentence about
 * something else stays what it is.
 */
final class BareSigns {
  private static final String STAR = "*";
  private static final String AND = " and ";

  /**
   * What becomes of words where they stand.
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
   * @param reading is asked only where there is a bare sign
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

  /** The signs in the words, none within another; the part that is read first names them. */
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

  /** Nothing else was said. */
  private BareSign whole(List<String> said, Subject subject, List<Sign> told) {
    boolean ofMe = words.areOfMe(said);
    List<Sign> sure =
        told.stream()
            .filter(sign -> sign.kind().isCall() || subject.isLeg() && !isLess(said, sign, ofMe))
            .toList();
    List<Sign> signs = sure.isEmpty() ? told : sure;
    return new BareSign(sentence(said, signs), true, sure.isEmpty());
  }

  /** A longer answer: the signs in it that are given no subject are given the leg. */
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

  /** Where what stands for the leg begins in a stretch of bare words; -1 where nothing does. */
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
   * What the signs stand for; those that stand for the same are said in one breath.
   *
   * @param from which word of the answer the words begin with
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
