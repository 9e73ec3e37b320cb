package dev.crampcoach.talk.relief;

import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads from an answer how a cramp goes. A trained model leads; closed lists decide what it leaves
 * open. It takes no worsening away that a list has heard, and pain only beyond doubt.
 */
final class HowItGoes {
  /** From this share on the model is followed where the lists hear nothing, or two things. */
  private static final double LIKELY = 0.5;

  /** The same for what ends the conversation, or leads to the safety question. */
  private static final double SURE = 0.6;

  /** From this share on it leads where the lists hear one thing. */
  private static final double CLEAR = 0.7;

  /** Only from this share on does it take pain away. */
  private static final double BEYOND_DOUBT = 0.8;

  /** From this share on words leave the conversation. */
  private static final double LEAVES = 0.6;

  /** So few words say no more than what the lists hear: "still sore". */
  private static final int SHORT = 4;

  private static final String LEAVE = "leave";

  private static final SentenceClassifier MODEL = SentenceClassifier.of("relief", "en");

  /** What each label of the model stands for; the others tell nothing. */
  private static final Map<String, ReliefWord> MEANINGS =
      Map.of(
          "gone", ReliefWord.BETTER,
          "better", ReliefWord.BETTER_A_LITTLE,
          "same", ReliefWord.SAME,
          "worse", ReliefWord.WORSE,
          "pain", ReliefWord.PAIN,
          "back", ReliefWord.BACK,
          "cannot", ReliefWord.CANNOT_DO,
          "unsure", ReliefWord.UNCLEAR,
          "wait", ReliefWord.WAIT);

  /** What is answered in its own way, whatever the model may hear. */
  private static final Set<ReliefWord> HEARD_FIRST =
      EnumSet.of(
          ReliefWord.WORSE,
          ReliefWord.UNBEARABLE,
          ReliefWord.FEAR,
          ReliefWord.ALONE,
          ReliefWord.NO_TOUCH,
          ReliefWord.NEW_JOINT,
          ReliefWord.SURGERY,
          ReliefWord.WHAT_DO_YOU_MEAN);

  private static final Set<ReliefWord> PROGRESS =
      EnumSet.of(
          ReliefWord.UNCLEAR,
          ReliefWord.SAME,
          ReliefWord.BACK,
          ReliefWord.BETTER_A_LITTLE,
          ReliefWord.BETTER,
          ReliefWord.LITTLE);

  /** Whoever tells this clearly tells of nothing else. */
  private static final Set<ReliefWord> OF_THE_CRAMP =
      EnumSet.of(ReliefWord.BACK, ReliefWord.BETTER, ReliefWord.SAME, ReliefWord.WORSE);

  private static final Set<ReliefWord> OF_A_PLACE =
      EnumSet.of(
          ReliefWord.FOOT,
          ReliefWord.CALF,
          ReliefWord.CHAIR,
          ReliefWord.STANDING,
          ReliefWord.UPRIGHT,
          ReliefWord.BED,
          ReliefWord.LYING,
          ReliefWord.SITTING);

  private static final Set<ReliefWord> EASED =
      EnumSet.of(ReliefWord.BETTER, ReliefWord.BETTER_A_LITTLE);

  /** Beside these, a word for pain tells none: "it hurts less already". */
  private static final Set<ReliefWord> PAINLESS =
      EnumSet.of(
          ReliefWord.BETTER, ReliefWord.BETTER_A_LITTLE, ReliefWord.WAIT, ReliefWord.UNCLEAR);

  private HowItGoes() {}

  /**
   * @param said what the lists read in the words
   * @return the same with one reading of how it goes, where the model has one
   */
  static Set<ReliefWord> in(Words words, Set<ReliefWord> said) {
    Set<ReliefWord> listed = EnumSet.copyOf(PROGRESS);
    listed.retainAll(said);
    boolean plain = listed.size() == 1 && words.list().size() <= SHORT;
    if (words.isEmpty() || plain || said.stream().anyMatch(HEARD_FIRST::contains)) {
      return said;
    }
    SentenceClassifier.Guess guess = MODEL.best(words);
    ReliefWord meaning = MEANINGS.get(guess.label());
    boolean follows =
        meaning != null
            && guess.share() >= least(said, listed, meaning)
            && !isSameDegree(listed, meaning);
    if (!follows) {
      return said;
    }
    Set<ReliefWord> read = with(meaning, said);
    if (guess.share() >= CLEAR && OF_THE_CRAMP.contains(meaning)) {
      // "The minute I let go of my toes it came back" tells of no foot.
      read.removeAll(OF_A_PLACE);
    }
    return read;
  }

  private static double least(Set<ReliefWord> said, Set<ReliefWord> listed, ReliefWord meaning) {
    if (said.contains(ReliefWord.PAIN)) {
      return BEYOND_DOUBT;
    }
    if (listed.size() == 1) {
      return CLEAR;
    }
    return meaning == ReliefWord.BETTER || meaning == ReliefWord.PAIN ? SURE : LIKELY;
  }

  /** How far it has eased, the lists tell better. */
  private static boolean isSameDegree(Set<ReliefWord> listed, ReliefWord meaning) {
    return EASED.contains(meaning) && listed.size() == 1 && EASED.containsAll(listed);
  }

  /** Whether the words leave the conversation. */
  static boolean leave(Words words) {
    SentenceClassifier.Guess guess = MODEL.best(words);
    return guess.label().equals(LEAVE) && guess.share() >= LEAVES;
  }

  private static Set<ReliefWord> with(ReliefWord meaning, Set<ReliefWord> said) {
    Set<ReliefWord> read = EnumSet.of(meaning);
    read.addAll(said);
    read.removeIf(word -> PROGRESS.contains(word) && word != meaning);
    if (meaning == ReliefWord.BETTER) {
      read.remove(ReliefWord.STILL_ON);
      read.remove(ReliefWord.CRAMP_ON);
    }
    if (PAINLESS.contains(meaning)) {
      read.remove(ReliefWord.PAIN);
    }
    return read;
  }
}
