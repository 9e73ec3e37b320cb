package dev.crampcoach.english;

import dev.crampcoach.english.ReliefWord.Group;
import dev.crampcoach.speech.PropertyFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what is said while a cramp is on, using the phrases of {@code
 * understanding/relief-<language>.properties}.
 */
public final class ReliefWords {
  /** A denial applies to this many words after it: "I'm not in bed". */
  private static final int DENIAL_REACHES = 3;

  /** The oldest who needs a grown-up first. Source: clinical facts, section 2A. */
  private static final int YOUNG = 12;

  private static final int TEEN = 15;

  private static final int ADULT = 18;

  private static final Set<ReliefWord> PREGNANT =
      EnumSet.of(ReliefWord.PREGNANCY, ReliefWord.PREGNANT, ReliefWord.BIRTH);

  private record Found(ReliefWord word, Span span) {
    int length() {
      return span.end() - span.start();
    }

    boolean meets(Found other) {
      return word.group() == other.word.group()
          && span.start() < other.span.end()
          && other.span.start() < span.end();
    }
  }

  private final List<ReliefWord> words;
  private final PhraseMatcher matcher;
  private final PhraseList small;
  private final PhraseList around;
  private final PhraseList denial;
  private final PhraseList supposing;
  private final PhraseList longAgo;
  private final PhraseList notDriving;
  private final PhraseList calledParent;
  private final PhraseList notCalled;
  private final PhraseList notYoung;
  private final PhraseList ofParent;
  private final PhraseList grown;
  private final PhraseList beside;
  private final PhraseList correcting;

  private ReliefWords(Map<String, String> properties) {
    words = Arrays.stream(ReliefWord.values()).filter(word -> word != ReliefWord.TEEN).toList();
    matcher = new PhraseMatcher(words.stream().map(word -> list(properties, word.key())).toList());
    small = new PhraseList(list(properties, "small"));
    around = new PhraseList(list(properties, "around"));
    denial = new PhraseList(list(properties, "denial"));
    supposing = new PhraseList(list(properties, "supposing"));
    notDriving = new PhraseList(list(properties, "not-driving"));
    longAgo = new PhraseList(list(properties, "long-ago"));
    calledParent = new PhraseList(list(properties, "called-parent"));
    notCalled = new PhraseList(list(properties, "not-called"));
    notYoung = new PhraseList(list(properties, "not-young"));
    ofParent = new PhraseList(list(properties, "of-parent"));
    grown = new PhraseList(list(properties, "grown"));
    beside = new PhraseList(list(properties, "beside"));
    correcting = new PhraseList(list(properties, "correcting"));
  }

  public static ReliefWords of(String language) {
    return new ReliefWords(PropertyFile.read("/understanding/relief-" + language + ".properties"));
  }

  /** Returns all meanings of the words. */
  public Set<ReliefWord> in(Words said) {
    var meanings = EnumSet.noneOf(ReliefWord.class);
    if (said.isEmpty()) {
      return meanings;
    }
    List<Found> found = found(said.list());
    found.forEach(each -> meanings.add(each.word()));
    if (!longAgo.in(said.list()).isEmpty()) {
      meanings.removeAll(EnumSet.of(ReliefWord.SURGERY, ReliefWord.BIRTH));
    }
    if (!notDriving.in(said.list()).isEmpty()) {
      meanings.remove(ReliefWord.DRIVING);
    }
    keepIfAlone(ReliefWord.LITTLE, said.list(), found, meanings);
    keepIfAlone(ReliefWord.HELP_ME, said.list(), found, meanings);
    addAge(said, meanings);
    return meanings;
  }

  /**
   * Whether the words are phrases of these lists, and words that tell no sign beside them, and
   * nothing else.
   */
  public boolean areOnlyThese(Words said) {
    List<Found> found = found(said.list());
    return !found.isEmpty() && isLight(said.list(), found, around.in(said.list()));
  }

  /** Finds the phrases in the words: of those of one group that meet, the longest. */
  private List<Found> found(List<String> said) {
    List<List<Span>> spans = matcher.spot(said);
    var all = new ArrayList<Found>();
    for (int list = 0; list < spans.size(); list++) {
      for (Span span : spans.get(list)) {
        all.add(new Found(words.get(list), span));
      }
    }
    all.sort(Comparator.comparingInt(Found::length).reversed().thenComparing(Found::word));
    var found = new ArrayList<Found>();
    for (Found each : all) {
      if (found.stream().noneMatch(each::meets)) {
        found.add(each);
      }
    }
    found.removeIf(each -> each.word().group().isDeniable() && isDenied(each, said));
    // "Seven months pregnant" tells no time.
    found.removeIf(each -> each.word() == ReliefWord.NOT_NOW && isOfPregnancy(each, found));
    dropCorrected(found, said);
    dropBeside(found, said);
    return found;
  }

  private static boolean isOfPregnancy(Found time, List<Found> found) {
    return found.stream()
        .filter(each -> PREGNANT.contains(each.word()))
        .anyMatch(each -> each.span().holds(time.span()));
  }

  /** Of "worse, no wait, better" the last counts. */
  private void dropCorrected(List<Found> found, List<String> said) {
    Optional<Span> last = correcting.in(said).stream().max(Comparator.comparingInt(Span::end));
    last.ifPresent(
        correction ->
            found.removeIf(
                each ->
                    each.word().group().isCorrectable()
                        && each.span().start() < correction.start()
                        && found.stream()
                            .anyMatch(
                                other ->
                                    other.word().group() == each.word().group()
                                        && other.span().start() >= correction.start())));
  }

  /** "On the floor, leaning on the tub" is on the floor. */
  private void dropBeside(List<Found> found, List<String> said) {
    List<Span> things = beside.in(said);
    List<Found> places = found.stream().filter(each -> each.word().group() == Group.PLACE).toList();
    List<Found> hidden =
        places.stream()
            .filter(each -> things.stream().anyMatch(thing -> thing.holds(each.span())))
            .toList();
    if (hidden.size() < places.size()) {
      found.removeAll(hidden);
    }
  }

  private boolean isDenied(Found each, List<String> said) {
    int start = each.span().start();
    boolean no = start > 0 && said.get(start - 1).equals("no") && isOfBody(each.word());
    int reach = start - DENIAL_REACHES;
    // "May I stretch when I'm pregnant" tells nothing of the speaker.
    boolean supposed =
        each.word() == ReliefWord.PREGNANT
            && supposing.in(said).stream().anyMatch(span -> span.end() == start);
    boolean wrong =
        each.word() == ReliefWord.YOUNG
            && notYoung.in(said).stream().anyMatch(span -> span.end() == start);
    return no
        || supposed
        || wrong
        || denial.in(said).stream().anyMatch(span -> span.end() > reach && span.end() <= start);
  }

  /** "No surgery" denies it, "no sitting" answers a question and says where. */
  private static boolean isOfBody(ReliefWord word) {
    return word.group() == Group.BODY || word.group() == Group.ONSET;
  }

  private void keepIfAlone(
      ReliefWord word, List<String> said, List<Found> found, Set<ReliefWord> meanings) {
    List<Found> these = found.stream().filter(each -> each.word() == word).toList();
    if (!these.isEmpty() && !isLight(said, these, List.of())) {
      meanings.remove(word);
    }
  }

  private boolean isLight(List<String> said, List<Found> found, List<Span> more) {
    Stream<Span> beside = Stream.concat(more.stream(), small.in(said).stream());
    return Span.cover(said.size(), Stream.concat(beside, found.stream().map(Found::span)));
  }

  private void addAge(Words said, Set<ReliefWord> meanings) {
    OptionalInt age = Age.ofSelf(said);
    // "Mama, is it cramping now? She says no" speaks to somebody there.
    boolean child = callsParent(said.list()) && !meanings.contains(ReliefWord.HELPER);
    if (age.isPresent() && age.getAsInt() >= ADULT) {
      meanings.add(ReliefWord.ADULT);
    }
    if (child || age.isPresent() && age.getAsInt() <= YOUNG) {
      meanings.add(ReliefWord.YOUNG);
    } else if (age.isPresent() && age.getAsInt() <= TEEN) {
      meanings.add(ReliefWord.TEEN);
    }
  }

  /** Whether the words say that a grown-up speaks: "I am a grown-up, I'm fifty-eight". */
  public boolean tellGrownUp(Words words) {
    OptionalInt age = Age.ofSelf(words);
    return age.isPresent() ? age.getAsInt() >= ADULT : !grown.in(words.list()).isEmpty();
  }

  /** Whether "mommy" is said to us, and not of somebody. */
  private boolean callsParent(List<String> said) {
    List<Span> before = notCalled.in(said);
    if (!ofParent.in(said).isEmpty()) {
      return false;
    }
    return calledParent.in(said).stream()
        .anyMatch(
            parent ->
                (parent.start() == 0 || parent.end() == said.size())
                    && before.stream().noneMatch(span -> span.end() == parent.start()));
  }

  private static List<String> list(Map<String, String> properties, String key) {
    String phrases = properties.get(key);
    if (phrases == null) {
      throw new IllegalArgumentException("relief words: no " + key);
    }
    return Arrays.stream(phrases.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
