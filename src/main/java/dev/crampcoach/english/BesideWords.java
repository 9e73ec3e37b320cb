package dev.crampcoach.english;

import java.util.List;

/**
 * Reads what is said beside an answer to an open question, or instead of one, using the phrases of
 * {@code understanding/beside-<language>.properties}: to start or go on, that a leg is only tight,
 * that the listener drives, and that an injury is old.
 */
public final class BesideWords {
  private static final int NEAR = 3;

  /** A place, and what the stretches for it are called. */
  private record StretchName(String word, List<String> ids) {}

  private static final List<StretchName> OTHERS =
      List.of(
          new StretchName("chair", List.of("chair", "seated")),
          new StretchName("seated", List.of("chair", "seated")),
          new StretchName("bed", List.of("bed", "lying")),
          new StretchName("standing", List.of("standing")),
          new StretchName("butterfly", List.of("butterfly")),
          new StretchName("lunge", List.of("lunge")),
          new StretchName("hamstring", List.of("hamstring")),
          new StretchName("massage", List.of("massage")),
          new StretchName("routine", List.of("routine")),
          new StretchName("instead", List.of("-none-")));

  private final PhraseList lead;
  private final PhraseList go;
  private final PhraseList noGo;
  private final PhraseList deed;
  private final PhraseList withMe;
  private final PhraseList one;
  private final PhraseList wishStretch;
  private final PhraseList aboutStretch;
  private final PhraseList onlyTight;
  private final PhraseList notACramp;
  private final PhraseList stretch;
  private final PhraseList hurt;
  private final PhraseList yes;
  private final PhraseList driving;
  private final PhraseList notDriving;
  private final PhraseList safe;
  private final PhraseList injury;
  private final PhraseList longAgo;
  private final PhraseList recent;

  private BesideWords(PhraseFile file) {
    lead = new PhraseList(file.list("lead"));
    go = new PhraseList(file.list("go"));
    noGo = new PhraseList(file.list("no-go"));
    deed = new PhraseList(file.list("do"));
    withMe = new PhraseList(file.list("with-me"));
    one = new PhraseList(file.list("one"));
    wishStretch = new PhraseList(file.list("wish-stretch"));
    aboutStretch = new PhraseList(file.list("about-stretch"));
    onlyTight = new PhraseList(file.list("only-tight"));
    notACramp = new PhraseList(file.list("not-a-cramp"));
    stretch = new PhraseList(file.list("stretch"));
    hurt = new PhraseList(file.list("hurt"));
    yes = new PhraseList(file.list("yes"));
    driving = new PhraseList(file.list("driving"));
    notDriving = new PhraseList(file.list("not-driving"));
    safe = new PhraseList(file.list("safe"));
    injury = new PhraseList(file.list("injury"));
    longAgo = new PhraseList(file.list("long-ago"));
    recent = new PhraseList(file.list("recent"));
  }

  public static BesideWords of(String language) {
    return new BesideWords(PhraseFile.read("beside", language));
  }

  /**
   * Whether the words begin or end with a wish to start or to go on: "okay yeah go, I've got a
   * chair now". A "don't", a leave or another errand takes it back: "I go take a shower".
   */
  public boolean go(Words words) {
    List<String> said = words.list();
    if (said.isEmpty()) {
      return false;
    }
    int first = behindLead(said);
    boolean begins = first < said.size() && go.ends(said)[first] > 0;
    if (begins && noGo.in(said).isEmpty()) {
      return true;
    }
    return endGoing(words);
  }

  /**
   * Whether what was said last is such a wish, which counts: "no, wait, let her sit up first; I am
   * sat up; yes, go on".
   */
  public boolean endGoing(Words words) {
    List<String> said = words.list();
    return go.in(said).stream()
        .filter(span -> span.end() == said.size())
        .anyMatch(span -> isFree(said, span));
  }

  /**
   * The same for a stretch whose gate is open: who names another one wants that.
   *
   * @param id of the stretch, which names its place
   */
  public boolean goWith(Words words, String id) {
    return go(words) && nameNoOther(words, id);
  }

  /** Whether words name no stretch or place that is not this item's. */
  public boolean nameNoOther(Words words, String id) {
    return OTHERS.stream()
        .filter(place -> words.list().contains(place.word()))
        .allMatch(place -> place.ids().stream().anyMatch(id::contains));
  }

  private boolean isFree(List<String> said, Span span) {
    int from = Math.max(0, span.start() - NEAR);
    return noGo.in(said.subList(from, said.size())).isEmpty();
  }

  private int behindLead(List<String> said) {
    int[] ends = lead.ends(said);
    int[] starts = go.ends(said);
    int at = 0;
    while (at < said.size() && ends[at] > 0 && starts[at] == 0) {
      at = ends[at];
    }
    return at;
  }

  /** Whether a stretch is to be done now: "start the chair one", "do the butterfly with me". */
  public boolean wantDone(Words words) {
    List<String> said = words.list();
    boolean done = holds(deed, said) && (holds(withMe, said) || holds(one, said));
    return done && noGo.in(said).stream().allMatch(span -> behindLead(said) > span.start());
  }

  /** Whether any stretch is wanted now: "I want to do the stretching". */
  public boolean wantStretch(Words words) {
    List<String> said = words.list();
    return holds(wishStretch, said) && !holds(aboutStretch, said);
  }

  /** Whether a place is named as one of the stretches: "the bed one". */
  public boolean nameOne(Words words) {
    return holds(one, words.list());
  }

  /** Whether a leg is tight, and not cramping: "no, I'm just tight". */
  public boolean areOfTightness(Words words) {
    List<String> said = words.list();
    boolean tight = holds(onlyTight, said);
    boolean none = holds(notACramp, said);
    boolean denies = said.stream().limit(2).anyMatch(each -> each.equals("no") || isNo(each));
    boolean agrees = !said.isEmpty() && yes.ends(said)[0] > 0;
    boolean wants = holds(stretch, said);
    return !agrees && !holds(hurt, said) && (tight && (none || denies || wants) || none && wants);
  }

  private static boolean isNo(String word) {
    return word.equals("nah") || word.equals("nope") || word.equals("not");
  }

  /** Whether the listener says to be at the wheel at this moment. */
  public boolean drive(Words words) {
    return holds(driving, words.list()) && !holds(notDriving, words.list());
  }

  /** Whether something is asked that a new joint changes: "is it okay to stretch". */
  public boolean askIfSafe(Words words) {
    return holds(safe, words.list());
  }

  /** Whether an injury is told of that is long healed: "an old pull, it's fine now". */
  public boolean areOfOldInjury(Words words) {
    List<String> said = words.list();
    return holds(injury, said) && holds(longAgo, said) && !holds(recent, said);
  }

  private static boolean holds(PhraseList phrases, List<String> said) {
    return !phrases.in(said).isEmpty();
  }
}
