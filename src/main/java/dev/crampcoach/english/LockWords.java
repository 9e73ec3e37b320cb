package dev.crampcoach.english;

import dev.crampcoach.speech.PropertyFile;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what is said to a warning and must not be left to a trained model: a protest, a promise to
 * call, a ride to help, and leaving. The phrases are those of {@code
 * understanding/lock-words-<language>.properties}. Source: clinical facts, section 4B4.
 */
public final class LockWords {
  /** A farewell at the end of so few words may answer something else: "did it stop". */
  private static final int NEAR = 3;

  private final PhraseList fine;
  private final PhraseList onlyCramp;
  private final PhraseList onlyAsked;
  private final PhraseList surprise;
  private final PhraseList noMore;
  private final PhraseList treating;
  private final PhraseList over;
  private final PhraseList notOver;
  private final PhraseList leg;
  private final PhraseList promise;
  private final PhraseList promiseAgain;
  private final PhraseList noPromise;
  private final PhraseList soonEnough;
  private final PhraseList putOff;
  private final PhraseList ride;
  private final PhraseList drives;
  private final PhraseList noRide;
  private final PhraseList tellThem;
  private final PhraseList leaves;
  private final PhraseList stop;
  private final PhraseList noLeave;
  private final PhraseList noWorse;
  private final PhraseList abroad;
  private final PhraseList seen;
  private final PhraseList notSeen;
  private final PhraseList noCrisis;
  private final PhraseList unwilling;
  private final PhraseList may;
  private final Map<LockAsk, PhraseList> asked = new EnumMap<>(LockAsk.class);

  private LockWords(Map<String, String> properties) {
    fine = AnswerWords.phrases(properties, "fine");
    onlyCramp = AnswerWords.phrases(properties, "only-cramp");
    onlyAsked = AnswerWords.phrases(properties, "only-asked");
    surprise = AnswerWords.phrases(properties, "surprise");
    noMore = AnswerWords.phrases(properties, "no-more");
    treating = AnswerWords.phrases(properties, "treating");
    over = AnswerWords.phrases(properties, "over");
    notOver = AnswerWords.phrases(properties, "not-over");
    leg = AnswerWords.phrases(properties, "leg");
    promise = AnswerWords.phrases(properties, "promise");
    promiseAgain = AnswerWords.phrases(properties, "promise-again");
    noPromise = AnswerWords.phrases(properties, "no-promise");
    soonEnough = AnswerWords.phrases(properties, "soon-enough");
    putOff = AnswerWords.phrases(properties, "put-off");
    ride = AnswerWords.phrases(properties, "ride");
    drives = AnswerWords.phrases(properties, "drives");
    noRide = AnswerWords.phrases(properties, "no-ride");
    tellThem = AnswerWords.phrases(properties, "tell-them");
    leaves = AnswerWords.phrases(properties, "leaves");
    stop = AnswerWords.phrases(properties, "stop");
    noLeave = AnswerWords.phrases(properties, "no-leave");
    noWorse = AnswerWords.phrases(properties, "no-worse");
    abroad = AnswerWords.phrases(properties, "abroad");
    seen = AnswerWords.phrases(properties, "seen");
    notSeen = AnswerWords.phrases(properties, "not-seen");
    noCrisis = AnswerWords.phrases(properties, "no-crisis");
    unwilling = AnswerWords.phrases(properties, "unwilling");
    may = AnswerWords.phrases(properties, "may");
    asked.put(LockAsk.DRIVE_THEM, AnswerWords.phrases(properties, "drive-them"));
    asked.put(LockAsk.DRIVE, AnswerWords.phrases(properties, "drive"));
    asked.put(LockAsk.WALK, AnswerWords.phrases(properties, "walk"));
    asked.put(LockAsk.CARE, AnswerWords.phrases(properties, "care"));
  }

  public static LockWords of(String language) {
    return new LockWords(
        PropertyFile.read("/understanding/lock-words-" + language + ".properties"));
  }

  /**
   * Whether words protest: there is no danger, it is only a cramp, it was only a question, or its
   * reason is asked for with surprise.
   */
  public boolean protest(Words words) {
    Predicate<PhraseList> holds = holding(words);
    return holds.test(fine)
        || holds.test(onlyCramp)
        || holds.test(onlyAsked)
        || holds.test(surprise)
        || holds.test(noMore);
  }

  /** Whether it is said to be no more than a cramp. */
  public boolean tellOfOnlyCramp(Words words) {
    return holding(words).test(onlyCramp);
  }

  /** Whether a crisis was misheard: "nobody's hurting themselves". */
  public boolean denyCrisis(Words words) {
    return holding(words).test(noCrisis);
  }

  /** Whether a call is refused: "I don't really wanna call nobody". */
  public boolean refuse(Words words) {
    return holding(words).test(unwilling);
  }

  /** What is asked whether it may be done until then; empty if nothing is. */
  public Optional<LockAsk> ask(Words words) {
    return may.in(words.list()).stream()
        .map(Span::end)
        .min(Comparator.naturalOrder())
        .map(end -> new Words(words.list().subList(end, words.list().size())))
        .map(this::askedIn);
  }

  private LockAsk askedIn(Words clause) {
    return asked.entrySet().stream()
        .filter(entry -> holding(clause).test(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(LockAsk.ELSE);
  }

  /** Whether a sentence tells to do something to a leg, which waits until it was looked at. */
  public boolean treat(Words words) {
    return !treating.in(words.list()).isEmpty();
  }

  /** Whether words say that it is over. */
  public boolean tellItIsOver(Words words) {
    return holding(words).test(over) && !holding(words).test(notOver);
  }

  /** Whether words name the cramp or the leg. */
  public boolean nameLeg(Words words) {
    return holding(words).test(leg);
  }

  /** Whether a call today is promised, or being made. */
  public boolean promise(Words words) {
    return holding(words).test(promise) && !isPutOff(noPromise, words);
  }

  /** Whether words repeat such a promise, as an answer to the question whether they can call. */
  public boolean promiseAgain(Words words) {
    return holding(words).test(promiseAgain) && !isPutOff(noPromise, words);
  }

  /** Whether the call is put off to another day. */
  public boolean putOff(Words words) {
    return isPutOff(putOff, words);
  }

  private boolean isPutOff(PhraseList list, Words words) {
    List<Span> enough = soonEnough.in(words.list());
    return list.in(words.list()).stream()
        .anyMatch(
            span ->
                enough.stream()
                    .noneMatch(soon -> soon.start() <= span.start() && span.end() <= soon.end()));
  }

  /** Whether somebody else drives to help now. */
  public boolean tellOfRide(Words words) {
    Predicate<PhraseList> holds = holding(words);
    return holds.test(ride) && holds.test(drives) && !holds.test(noRide);
  }

  /** Whether it is asked what to tell whoever answers the call. */
  public boolean askWhatToTell(Words words) {
    return holding(words).test(tellThem);
  }

  /** Whether words take leave, inside other words, too. */
  public boolean leave(Words words) {
    Predicate<PhraseList> holds = holding(words);
    if (holds.test(noLeave) || holds.test(noMore)) {
      return false;
    }
    List<String> said = words.list();
    boolean last =
        said.size() > NEAR && stop.in(said).stream().anyMatch(span -> span.end() == said.size());
    return last || holds.test(leaves);
  }

  /** Whether the number is not the one to call where they are. */
  public boolean tellOfAbroad(Words words) {
    return holding(words).test(abroad);
  }

  /** Whether a doctor has seen it. */
  public boolean tellItWasSeen(Words words) {
    List<Span> found = seen.in(words.list());
    return !found.isEmpty() && notSeen.in(words.list().subList(0, found.get(0).start())).isEmpty();
  }

  /** Whether words say that it has got no worse. */
  public boolean tellNoWorse(Words words) {
    return holding(words).test(noWorse);
  }

  private static Predicate<PhraseList> holding(Words words) {
    return phrases -> !phrases.in(words.list()).isEmpty();
  }
}
