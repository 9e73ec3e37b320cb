package dev.crampcoach.talk;

import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.rooms.CrampReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether words start the relief of a cramp: only a cramp that is on, or a wish for relief.
 * What was, what comes and goes, and what is only asked about start nothing. Source: clinical
 * facts, section 2A.
 *
 * <p>It is a class, and no record, since it keeps what it has read: a turn asks for it many times.
 */
public final class ReliefEntry {
  /** Words that join clauses: "it's cramping and I get them every night". */
  private static final Set<String> JOINTS = Set.of("and", "but");

  /** Longer answers to "is your leg cramping right now?" are read as sentences of their own. */
  private static final int SHORT = 8;

  /** A yes is among so many words at the beginning. */
  private static final int FIRST = 4;

  private final Words words;

  /** Read when first asked for: a turn without words needs no lists. */
  private Set<ReliefWord> said;

  private Boolean starts;

  private Boolean aboutElse;

  public ReliefEntry(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /** What the words say of a cramp. The set cannot be changed. */
  public Set<ReliefWord> said() {
    if (said == null) {
      said = Collections.unmodifiableSet(English.RELIEF.in(words));
    }
    return said;
  }

  /** Whether relief starts wherever this is said. */
  public boolean starts() {
    if (starts == null) {
      starts = findStart();
    }
    return starts;
  }

  private boolean findStart() {
    Set<ReliefWord> said = said();
    if (said.contains(ReliefWord.YOUNG) && isHurt(said)) {
      return true;
    }
    if (EnglishBeside.WORDS.areOfTightness(words)) {
      return false;
    }
    boolean helps =
        said.contains(ReliefWord.HELPER)
            && said.contains(ReliefWord.CRAMP_ON)
            && English.CRAMP_NAMES.askHowToHelp(words);
    boolean inWater =
        said.contains(ReliefWord.IN_WATER)
            && English.CRAMP_NAMES.areNamedNow(words)
            && English.CRAMP_NAMES.askHowToHelp(words);
    if (inWater) {
      return true;
    }
    if (asks(said) && !helps && !words.contains(Words.of("right now"))) {
      return false;
    }
    return !said.contains(ReliefWord.BETTER)
        && clauses().stream().anyMatch(ReliefEntry::isOn)
        && !isAboutElse();
  }

  /** Whether relief starts where this answers "is your leg cramping right now?". */
  public boolean startsAtOpening() {
    Set<ReliefWord> said = said();
    if (starts() || said.contains(ReliefWord.YOUNG) || English.CRAMP_NAMES.areOne(words)) {
      return true;
    }
    if (English.CRAMP_NAMES.areOfAnother(words) && said.contains(ReliefWord.HELPER)) {
      return true;
    }
    boolean placed = said.contains(ReliefWord.HELPER) && CrampPlace.in(said).isPresent();
    if (placed && !asks(said) && !isOver() && !English.REPLIES.beginWithNo(words)) {
      return true;
    }
    if (CrampPlace.in(said).isPresent() && beginsWithYes() && !asks(said) && !isOver()) {
      return true;
    }
    Set<ReliefWord> on =
        EnumSet.of(
            ReliefWord.STILL_ON,
            ReliefWord.BACK,
            ReliefWord.WORSE,
            ReliefWord.PAIN,
            ReliefWord.UNBEARABLE,
            ReliefWord.BETTER_A_LITTLE,
            ReliefWord.LITTLE);
    return said.stream().anyMatch(on::contains)
        && isOfSpeaker()
        && !asks(said)
        && words.list().size() <= SHORT
        && !said.contains(ReliefWord.WANTS_ELSE)
        && !isDenied(said.stream().filter(on::contains).collect(Collectors.toSet()))
        && !isOver()
        && (English.RELIEF.areOnlyThese(words) || !isAboutElse());
  }

  /** "Ah Jesus it is, we're pulled in at the side of the road": whatever follows it. */
  private boolean beginsWithYes() {
    List<String> first = words.list().subList(0, Math.min(FIRST, words.list().size()));
    Set<ReliefWord> said = English.RELIEF.in(new Words(first));
    return said.contains(ReliefWord.STILL_ON)
        && !said.contains(ReliefWord.WANTS_ELSE)
        && !English.REPLIES.beginWithNo(words);
  }

  /**
   * Whether nothing else is named, or somebody's own state is told: "beer after a match bad" and
   * "quinine tablets still sold" are questions.
   */
  private boolean isOfSpeaker() {
    return English.CRAMP_NAMES.tellOfState(words)
        || English.RELIEF.areOnlyThese(words)
        || English.REPLIES.beginWithYes(words);
  }

  /** "No thanks, I am just testing this": behind a no, "I am" is no yes. */
  private boolean isDenied(Set<ReliefWord> on) {
    return EnumSet.of(ReliefWord.STILL_ON, ReliefWord.LITTLE).containsAll(on)
        && English.REPLIES.beginWithNo(words)
        && !English.REPLIES.endWithYes(words);
  }

  /** Whether a no to a cramp begins the words: "no, not cramping, I just got in from work". */
  public boolean isDenied() {
    Set<ReliefWord> said = said();
    boolean over = said.contains(ReliefWord.BETTER) || said.contains(ReliefWord.NOT_NOW);
    return over && English.REPLIES.beginWithNo(words) && !starts();
  }

  /** Whether the words name a cramp, or a leg that could have one. */
  public boolean namesCramp() {
    return starts() || English.CRAMP_NAMES.isNamed(words);
  }

  /** Whether the words say that no cramp is on. */
  public boolean isOver() {
    Set<ReliefWord> said = said();
    boolean over = said.contains(ReliefWord.BETTER) || said.contains(ReliefWord.NOT_NOW);
    boolean told = words.list().size() <= SHORT || English.RELIEF.areOnlyThese(words);
    return over && told && !said.contains(ReliefWord.BACK) && !asks(said) && !starts();
  }

  /** Whether the words say that a cramp has let go. */
  public boolean letGo() {
    return isOver() && said().contains(ReliefWord.BETTER);
  }

  private static boolean isOn(Words clause) {
    Set<ReliefWord> said = English.RELIEF.in(clause);
    // "Vitamin B twelve stops the leg cramp" wishes for something else than relief.
    boolean wanted = said.contains(ReliefWord.RELIEF_WANTED) && English.RELIEF.areOnlyThese(clause);
    boolean on = said.contains(ReliefWord.CRAMP_ON) || wanted;
    return (on || said.contains(ReliefWord.BACK)) && !said.contains(ReliefWord.NOT_NOW);
  }

  /** Whether something is asked; a wish for relief may be put as a question. */
  private boolean asks(Set<ReliefWord> said) {
    boolean wanted = said.contains(ReliefWord.RELIEF_WANTED);
    return English.ANSWERS.onlyAsk(words)
        || !wanted && English.ANSWERS.ask(words)
        || compares()
        || English.CRAMP_NAMES.areOfCause(words);
  }

  /** Whether a model knows better than the lists that no cramp is on. */
  private boolean isAboutElse() {
    if (aboutElse == null) {
      aboutElse = CrampReader.isAboutElse(words, English.ANSWERS.ask(words));
    }
    return aboutElse;
  }

  /** "Ice or heat for a thigh cramp" chooses between remedies. */
  private boolean compares() {
    return words.contains(Words.of("or")) && words.contains(Words.of("for"));
  }

  private static boolean isHurt(Set<ReliefWord> said) {
    return said.contains(ReliefWord.PAIN)
        || said.contains(ReliefWord.WORSE)
        || said.contains(ReliefWord.UNBEARABLE)
        || said.contains(ReliefWord.CRAMP_ON);
  }

  private List<Words> clauses() {
    var clauses = new ArrayList<Words>();
    var clause = new ArrayList<String>();
    for (String word : words.list()) {
      if (JOINTS.contains(word)) {
        clauses.add(new Words(clause));
        clause.clear();
      } else {
        clause.add(word);
      }
    }
    clauses.add(new Words(clause));
    return clauses;
  }
}
