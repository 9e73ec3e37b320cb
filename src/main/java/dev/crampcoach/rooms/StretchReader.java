package dev.crampcoach.rooms;

import dev.crampcoach.english.AnswerWords;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.StretchWords;
import dev.crampcoach.english.Words;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what is said in the middle of a guided stretch. A trained model leads; closed lists decide
 * what it leaves open, and hear pain before all else.
 */
public final class StretchReader {
  /** From this share on the model leads, whatever the lists hear. */
  private static final double CLEAR = 0.5;

  /** From this share on it is followed where the lists hear nothing. */
  private static final double LIKELY = 0.3;

  /**
   * Only from this share on does it take away what the lists hear and it has no meaning for, or
   * pain.
   */
  private static final double BEYOND_DOUBT = 0.8;

  /** What the words of pain may mean instead: only this takes pain away. */
  private static final Set<StretchWord> NAMING_PAIN =
      EnumSet.of(
          StretchWord.ASKS_PAIN,
          StretchWord.NO_PAIN,
          StretchWord.SHAKING,
          StretchWord.CHAIR_ROLLS,
          StretchWord.LOUDER,
          StretchWord.SHORT_WORDS,
          StretchWord.SHORTER_HOLD,
          StretchWord.SLOWER,
          StretchWord.RIGHT_WAY);

  /** The label of words that leave the stretch. */
  private static final String STOP = "stop";

  /** From this share on words leave it. */
  private static final double LEAVES = 0.6;

  private static final Set<StretchWord> EASING_OUT =
      EnumSet.of(StretchWord.PAIN, StretchWord.UNSTEADY);

  private final StretchWords lists;
  private final AnswerWords answers;
  private final RoomReader<StretchWord> model;

  private StretchReader(StretchWords lists, AnswerWords answers, RoomReader<StretchWord> model) {
    this.lists = lists;
    this.answers = answers;
    this.model = model;
  }

  /**
   * @param answers tells questions from statements
   */
  public static StretchReader of(StretchWords lists, AnswerWords answers) {
    return new StretchReader(lists, answers, RoomReader.of("stretch", StretchWord.class));
  }

  public Optional<StretchWord> read(Words words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<StretchWord> listed = lists.read(words);
    RoomReading<StretchWord> guess = model.read(words);
    return leads(guess, listed, words) || listed.isEmpty() && guess.share() >= LIKELY
        ? guess.word()
        : listed;
  }

  private boolean leads(RoomReading<StretchWord> guess, Optional<StretchWord> listed, Words words) {
    boolean other = guess.word().isEmpty();
    if (listed.filter(EASING_OUT::contains).isPresent()) {
      // "Does beer make it worse" asks about another matter.
      boolean named =
          other ? answers.ask(words) : guess.word().filter(NAMING_PAIN::contains).isPresent();
      return guess.share() >= BEYOND_DOUBT && named;
    }
    return guess.share() >= (other && listed.isPresent() ? BEYOND_DOUBT : CLEAR);
  }

  /** Whether the words say that a stretch hurts. */
  public boolean tellPain(Words words) {
    return read(words).filter(StretchWord.PAIN::equals).isPresent();
  }

  /** Whether the words leave the stretch. */
  public boolean leave(Words words) {
    RoomReading<StretchWord> guess = model.read(words);
    return guess.label().equals(STOP) && guess.share() >= LEAVES;
  }
}
