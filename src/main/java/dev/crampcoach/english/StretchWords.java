package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads what is said in a guided stretch, using the phrases of {@code
 * understanding/stretch-<language>.properties}: pain, questions about the place, the way and the
 * reason, and wishes.
 */
public final class StretchWords {
  private static final String ALONE = "-alone";

  /** Pain is read before all else, and the name of a leg alone says nothing. */
  private static final Set<StretchWord> NOT_READ =
      EnumSet.of(StretchWord.PAIN, StretchWord.UNSTEADY, StretchWord.NAMING);

  private static final Set<StretchWord> WISHES =
      EnumSet.of(
          StretchWord.CHAIR_ROLLS,
          StretchWord.WHICH_SIDE,
          StretchWord.HOW_MANY,
          StretchWord.HOW_LONG_LEFT,
          StretchWord.NAME,
          StretchWord.FEELS,
          StretchWord.OTHER_LEG,
          StretchWord.ONE_SIDE,
          StretchWord.START_OVER,
          StretchWord.AGAIN,
          StretchWord.SKIP);

  /** One list for each {@link StretchWord}, and the words of another matter at the end. */
  private final PhraseMatcher phrases;

  private final Map<StretchWord, PhraseList> alone = new EnumMap<>(StretchWord.class);
  private final Set<String> small;
  private final PhraseList joining;
  private final PhraseList works;

  private StretchWords(PhraseFile file) {
    var lists = new ArrayList<List<String>>();
    for (StretchWord word : StretchWord.values()) {
      lists.add(file.list(word.key()));
      if (file.has(word.key() + ALONE)) {
        alone.put(word, new PhraseList(file.list(word.key() + ALONE)));
      }
    }
    lists.add(file.list("elsewhere"));
    phrases = new PhraseMatcher(lists);
    small = new HashSet<>(file.list("small"));
    joining = new PhraseList(file.list("joining"));
    works = new PhraseList(file.list("works"));
  }

  public static StretchWords of(String language) {
    return new StretchWords(PhraseFile.read("stretch", language));
  }

  /** Whether a question about the leg is about what it does: "which one do I bend". */
  public boolean askWhichWorks(Words words) {
    return !works.in(words.list()).isEmpty();
  }

  /** Whether the words say that a stretch hurts. */
  public boolean tellPain(Words words) {
    return read(words).filter(StretchWord.PAIN::equals).isPresent();
  }

  /**
   * Pain if there is any that is not denied or asked about; otherwise the first meaning that the
   * words have. Beside words of another matter ("how many glasses") only pain counts.
   */
  public Optional<StretchWord> read(Words words) {
    List<List<Span>> found = phrases.spot(words.list());
    if (hurts(StretchWord.UNSTEADY, found)) {
      return Optional.of(StretchWord.UNSTEADY);
    }
    if (hurts(StretchWord.PAIN, found)) {
      return Optional.of(StretchWord.PAIN);
    }
    boolean elsewhere = !found.get(StretchWord.values().length).isEmpty();
    return elsewhere ? Optional.empty() : first(words, found);
  }

  /**
   * Two things of the stretch that one sentence says or asks for: "count louder, and which leg is
   * it". Pain is never one of them, since it comes before all else.
   */
  public List<StretchWord> readTwo(Words words) {
    List<String> said = words.list();
    List<Span> joints = joining.in(said);
    for (Span joint : joints) {
      if (joint.start() == 0 || joint.end() == said.size()) {
        continue;
      }
      Optional<StretchWord> first = read(new Words(said.subList(0, joint.start())));
      Optional<StretchWord> second = read(new Words(said.subList(joint.end(), said.size())));
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        return List.of(first.get(), second.get());
      }
    }
    return List.of();
  }

  /** Trembling comes before "is it bad", and a wish before "nothing hurts". */
  private Optional<StretchWord> first(Words words, List<List<Span>> found) {
    List<StretchWord> read =
        Arrays.stream(StretchWord.values())
            .filter(word -> !NOT_READ.contains(word))
            .filter(word -> !found.get(word.ordinal()).isEmpty() || standsAlone(word, words))
            .toList();
    Predicate<StretchWord> before =
        read.contains(StretchWord.NO_PAIN) ? WISHES::contains : StretchWord.SHAKING::equals;
    return read.stream().filter(before).findFirst().or(() -> read.stream().findFirst());
  }

  /** "It doesn't hurt" tells no pain, and "should it hurt" only asks; "it burns" beside it does. */
  private static boolean hurts(StretchWord pain, List<List<Span>> found) {
    List<Span> excused =
        Stream.of(
                StretchWord.ASKS_PAIN,
                StretchWord.NO_PAIN,
                StretchWord.SHORT_WORDS,
                StretchWord.SHORTER_HOLD,
                StretchWord.SLOWER,
                StretchWord.FASTER,
                StretchWord.NAMING)
            .flatMap(word -> found.get(word.ordinal()).stream())
            .toList();
    return found.get(pain.ordinal()).stream()
        .anyMatch(span -> excused.stream().noneMatch(wider -> wider.holds(span)));
  }

  private boolean standsAlone(StretchWord word, Words words) {
    PhraseList listed = alone.get(word);
    if (listed == null) {
      return false;
    }
    List<String> said = words.list();
    List<Span> spans = listed.in(said);
    var light = new boolean[said.size()];
    for (int at = 0; at < light.length; at++) {
      light[at] = small.contains(said.get(at));
    }
    spans.forEach(span -> Arrays.fill(light, span.start(), span.end(), true));
    boolean only = true;
    for (boolean each : light) {
      only &= each;
    }
    return only && !spans.isEmpty();
  }
}
