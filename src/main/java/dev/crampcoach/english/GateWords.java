package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what is said to the gate, using the phrases of {@code
 * understanding/gate-<language>.properties}.
 */
public final class GateWords {
  /** As long as the bare name of a reason: "a blood clot". */
  private static final int BARE = 3;

  /** A denial applies to this many words after it: "no falls or surgery". */
  private static final int DENIAL_REACHES = 4;

  private final PhraseMatcher phrases;
  private final Set<String> denials;
  private final Set<String> subjects;
  private final Set<String> light;
  private final PhraseList clot;
  private final PhraseList startBehind;
  private final PhraseList nobodyHas;
  private final PhraseList pregnant;
  private final PhraseList supposedPregnant;
  private final PhraseList notPregnant;

  private GateWords(PhraseFile file) {
    var lists = new ArrayList<List<String>>();
    for (GateWord word : GateWord.values()) {
      lists.add(file.list(word.key()));
    }
    phrases = new PhraseMatcher(lists);
    denials = new HashSet<>(file.list("denials"));
    subjects = new HashSet<>(file.list("subjects"));
    light = new HashSet<>(file.list("light"));
    clot = new PhraseList(file.list("clot"));
    startBehind = new PhraseList(file.list("start-behind"));
    nobodyHas = new PhraseList(file.list("nobody-has"));
    pregnant = new PhraseList(file.list("pregnant"));
    supposedPregnant = new PhraseList(file.list("supposed-pregnant"));
    notPregnant = new PhraseList(file.list("not-pregnant"));
  }

  public static GateWords of(String language) {
    return new GateWords(PhraseFile.read("gate", language));
  }

  /** All meanings of the words, without those that are denied. */
  public Set<GateWord> read(Words words) {
    List<List<Span>> found = phrases.spot(words.list());
    var read = EnumSet.noneOf(GateWord.class);
    for (GateWord word : GateWord.values()) {
      boolean said =
          found.get(word.ordinal()).stream()
              .anyMatch(span -> !word.isDeniable() || !isDenied(words, span.start()));
      if (said) {
        read.add(word);
      }
    }
    return read;
  }

  /** Whether the words only start it, or only say that none of it applies. */
  public boolean open(Words words) {
    List<List<Span>> found = phrases.spot(words.list());
    var opening = new ArrayList<>(found.get(GateWord.NONE.ordinal()));
    opening.addAll(found.get(GateWord.START.ordinal()));
    var counted = new boolean[words.list().size()];
    opening.forEach(span -> Arrays.fill(counted, span.start(), span.end(), true));
    for (int at = 0; at < counted.length; at++) {
      if (!counted[at] && !light.contains(words.list().get(at))) {
        return false;
      }
    }
    return !opening.isEmpty() || isDenied(words, words.list().size());
  }

  /** Whether words end with "none of those", after whatever else was said. */
  public boolean endDenying(Words words) {
    return phrases.spot(words.list()).get(GateWord.NONE.ordinal()).stream()
        .anyMatch(span -> span.end() == words.list().size());
  }

  /** Whether words end with a wish to start, whatever they ask first: "is it long, and start". */
  public boolean endStarting(Words words) {
    List<String> said = words.list();
    return startBehind.in(said).stream().anyMatch(span -> span.end() == said.size());
  }

  /** Whether a clot alone is named, which is one of now; "no clots" opens the gate. */
  public boolean nameClot(Words words) {
    return words.list().size() <= BARE && !clot.in(words.list()).isEmpty() && !open(words);
  }

  /** Whether a phrase is among the words, and is not denied. */
  public boolean tell(String phrase, Words words) {
    List<String> said = words.list();
    List<String> wanted = Words.split(phrase);
    int at = Collections.indexOfSubList(said, wanted);
    return at >= 0 && !isDenied(words, at);
  }

  /** Whether the words say that nobody has cleared it: "nobody told me it's okay". */
  public boolean denyClearance(Words words) {
    return !nobodyHas.in(words.list()).isEmpty();
  }

  /** Whether a pregnancy is named and denied: "I'm not pregnant". */
  public boolean denyPregnancy(Words words) {
    return !notPregnant.in(words.list()).isEmpty() && !tellPregnancy(words);
  }

  /** Whether a pregnancy that is named is only denied or supposed: "how would I know if I am". */
  public boolean onlySupposePregnancy(Words words) {
    return !pregnant.in(words.list()).isEmpty() && !tellPregnancy(words);
  }

  private boolean tellPregnancy(Words words) {
    List<Span> excused = new ArrayList<>(notPregnant.in(words.list()));
    excused.addAll(supposedPregnant.in(words.list()));
    return pregnant.in(words.list()).stream()
        .anyMatch(span -> excused.stream().noneMatch(wider -> wider.holds(span)));
  }

  /** Whether the words deny one reason by its name: "I'm not pregnant". */
  public boolean denyOne(Words words) {
    List<List<Span>> found = phrases.spot(words.list());
    return Arrays.stream(GateWord.values())
        .filter(GateWord::isDeniable)
        .flatMap(word -> found.get(word.ordinal()).stream())
        .anyMatch(span -> isDenied(words, span.start()));
  }

  /** Whether the words deny something. */
  public boolean deny(Words words) {
    return words.list().stream().anyMatch(denials::contains);
  }

  private boolean isDenied(Words words, int at) {
    List<String> said = words.list();
    boolean answers = said.size() > 1 && subjects.contains(said.get(1));
    int first = Math.max(answers ? 1 : 0, at - DENIAL_REACHES);
    return first < at && said.subList(first, at).stream().anyMatch(denials::contains);
  }
}
