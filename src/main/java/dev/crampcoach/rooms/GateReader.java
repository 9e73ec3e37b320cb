package dev.crampcoach.rooms;

import dev.crampcoach.english.GateWord;
import dev.crampcoach.english.GateWords;
import dev.crampcoach.english.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said to the gate. A trained model leads; closed lists decide what it leaves open.
 * What speaks against a stretch counts if either hears it.
 */
public final class GateReader {
  /** From this share on the model leads. */
  private static final double CLEAR = 0.5;

  /** From this share on it is followed where the lists hear nothing. */
  private static final double LIKELY = 0.35;

  /** From this share on what speaks against a stretch counts beside what opens the gate. */
  private static final double POSSIBLE = 0.15;

  /** Only from this share on does it open the gate, or clear what was told. */
  private static final double SURE = 0.65;

  /** Only from this share on does it take away what speaks against a stretch. */
  private static final double BEYOND_DOUBT = 0.8;

  /** With fewer words, what was said may be the answer: "swollen". */
  private static final int SENTENCE = 3;

  /** The label of a question what the stretch needs. */
  private static final String NEED = "need";

  private static final Set<GateWord> OPENING = EnumSet.of(GateWord.START, GateWord.CLEARED);

  private static final Set<GateWord> AGAINST =
      EnumSet.of(
          GateWord.SURGERY, GateWord.PREGNANCY, GateWord.FALL, GateWord.ILL, GateWord.NOT_CLEARED);

  /** What may name surgery or a fall and not tell of it: "none of that, no falls". */
  private static final Set<GateWord> NAMING =
      EnumSet.of(
          GateWord.NONE,
          GateWord.CLEARED,
          GateWord.EXPLAIN,
          GateWord.SLOWER,
          GateWord.REMAINS,
          GateWord.HOW_LONG,
          GateWord.LATER);

  private final GateWords lists;
  private final RoomReader<GateWord> model;

  private GateReader(GateWords lists, RoomReader<GateWord> model) {
    this.lists = lists;
    this.model = model;
  }

  public static GateReader of(GateWords lists) {
    return new GateReader(lists, RoomReader.of("gate", GateWord.class));
  }

  /** All meanings of the words. */
  public Set<GateWord> read(Words words) {
    Set<GateWord> read = all(words);
    boolean denied =
        lists.denyClearance(words)
            || lists.deny(words) && !model.read(words).is(GateWord.CLEARED, BEYOND_DOUBT);
    if (lists.onlySupposePregnancy(words)) {
      read.remove(GateWord.PREGNANCY);
    }
    if (read.contains(GateWord.CLEARED) && denied) {
      read.add(GateWord.NOT_CLEARED);
    }
    return read;
  }

  private Set<GateWord> all(Words words) {
    Set<GateWord> listed = lists.read(words);
    if (words.isEmpty() || lists.open(words)) {
      return listed;
    }
    List<RoomReading<GateWord>> guesses = model.readings(words, 2);
    RoomReading<GateWord> guess = guesses.get(0);
    Optional<GateWord> word =
        guess
            .word()
            .filter(each -> guess.share() >= least(each, words, listed))
            .or(() -> careful(guess, guesses.get(1), words));
    if (word.isEmpty()) {
      return listed;
    }
    Set<GateWord> read = EnumSet.of(word.get());
    boolean names = NAMING.contains(word.get()) && guess.share() >= BEYOND_DOUBT;
    for (GateWord each : listed) {
      if (each == GateWord.LISTED || AGAINST.contains(each) && !names) {
        read.add(each);
      }
    }
    return read;
  }

  /** Where it is between what opens the gate and what speaks against it, the latter counts. */
  private Optional<GateWord> careful(
      RoomReading<GateWord> first, RoomReading<GateWord> second, Words words) {
    boolean opening = first.word().filter(OPENING::contains).isPresent();
    return second
        .word()
        .filter(AGAINST::contains)
        .filter(each -> opening && second.share() >= POSSIBLE)
        .filter(each -> each == GateWord.NOT_CLEARED || !lists.deny(words));
  }

  private double least(GateWord word, Words words, Set<GateWord> listed) {
    if (AGAINST.contains(word) && word != GateWord.NOT_CLEARED && lists.deny(words)) {
      return BEYOND_DOUBT;
    }
    if (OPENING.contains(word)) {
      return SURE;
    }
    return listed.isEmpty() ? LIKELY : CLEAR;
  }

  /** Whether the words say beyond doubt that none of it applies, and not only of one of them. */
  public boolean denyAll(Words words) {
    return model.read(words).is(GateWord.NONE, BEYOND_DOUBT) && !lists.denyOne(words);
  }

  /** Whether the words ask what was meant, without a doubt. */
  public boolean askMeaning(Words words) {
    return words.list().size() >= SENTENCE && model.read(words).is(GateWord.EXPLAIN, BEYOND_DOUBT);
  }

  /** Whether the words ask what the stretch needs. */
  public boolean askNeed(Words words) {
    RoomReading<GateWord> guess = model.read(words);
    return guess.label().equals(NEED) && guess.share() >= CLEAR;
  }
}
