package dev.crampcoach.talk;

import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final List<String> NAMES =
      List.of("cramp", "cramps", "cramping", "spasm", "charley");

  /** What a cramp may be meant by. */
  private static final List<String> MEANT = List.of("leg", "thigh", "first");

  /** What may stand beside the name of a cramp that is given as an answer. */
  private static final List<String> BESIDE =
      List.of("a", "bad", "groin", "horse", "inner", "leg", "my", "thigh", "yes");

  /** How somebody asks what to do for another: this is no question about causes. */
  private static final List<Words> HELPING =
      Stream.of("what do", "what should", "what can", "how do", "how can", "help", "can i do")
          .map(Words::of)
          .toList();

  /**
   * What is said to bring on cramps in general: "couple beers before bed make leg cramp worse". Of
   * a cramp that is on, people say "my" or "this".
   */
  private static final Pattern BARE_QUESTION =
      Pattern.compile(
          "(?!(it|its|this|that|these|they|everything|nothing|something|i|he|she|we|my|cramps?)\\b).+"
              + " (make|makes|making|cause|causes|causing|give|gives|giving|trigger|triggers|worsens?"
              + "|brings? on|sets? off|aggravates?|increases?)"
              + "( (me|you|people|a|bad|inner|leg|legs|thigh|groin|calf|foot|muscle|night|more|worse))*"
              + " (cramp|cramps|cramping|spasms?|charley horses?)( (worse|more|bad|stronger|again|longer|often|at night"
              + "|in bed))*");

  /** Longer answers to "is your leg cramping right now?" are read as sentences of their own. */
  private static final int SHORT = 8;

  private final Words words;

  /** Read when first asked for: a turn without words needs no lists. */
  private Set<ReliefWord> said;

  private Boolean starts;

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
            && HELPING.stream().anyMatch(words::contains);
    if (asks(said) && !helps && !words.contains(Words.of("right now"))) {
      return false;
    }
    return !said.contains(ReliefWord.BETTER) && clauses().stream().anyMatch(ReliefEntry::isOn);
  }

  /** Whether relief starts where this answers "is your leg cramping right now?". */
  public boolean startsAtOpening() {
    Set<ReliefWord> said = said();
    if (starts() || said.contains(ReliefWord.YOUNG) || isName()) {
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
        && !asks(said)
        && words.list().size() <= SHORT
        && !said.contains(ReliefWord.WANTS_ELSE)
        && !isDenied(said.stream().filter(on::contains).collect(Collectors.toSet()))
        && !isOver();
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

  /** Whether the words are nothing but the name of one cramp: "charley horse". */
  private boolean isName() {
    List<String> rest = words.list().stream().filter(word -> !BESIDE.contains(word)).toList();
    return !rest.isEmpty() && NAMES.containsAll(rest) && !rest.contains("cramps");
  }

  /** Whether the words name a cramp, or a leg that could have one. */
  public boolean namesCramp() {
    return starts()
        || words.list().stream().anyMatch(word -> NAMES.contains(word) || MEANT.contains(word));
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
        || isBareQuestion();
  }

  private boolean isBareQuestion() {
    return BARE_QUESTION.matcher(words.toString()).matches();
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
