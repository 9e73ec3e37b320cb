package dev.crampcoach.talk.relief;

import dev.crampcoach.english.ReliefWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.model.ModelFiles;
import dev.crampcoach.model.Proposal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from an answer how a cramp goes. Closed lists decide; what they leave open or contradict
 * ("it's about gone, just sore") is read by a trained model. It takes no pain away that a list has
 * heard.
 */
final class HowItGoes {
  /** Below this score a proposal of the model is not followed. */
  private static final double HEARD = 0.5;

  /** The same where the lists have heard that it hurts, and not whether less or more. */
  private static final double CERTAIN = 0.6;

  /** So few words say no more than what the lists hear: "still sore". */
  private static final int SHORT = 4;

  private static final LinearModel MODEL = ModelFiles.read("relief", "en");

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
          ReliefWord.PAIN,
          ReliefWord.FEAR,
          ReliefWord.ALONE,
          ReliefWord.NO_TOUCH,
          ReliefWord.WHAT_DO_YOU_MEAN);

  private static final Set<ReliefWord> PROGRESS =
      EnumSet.of(
          ReliefWord.UNCLEAR,
          ReliefWord.SAME,
          ReliefWord.BACK,
          ReliefWord.BETTER_A_LITTLE,
          ReliefWord.BETTER,
          ReliefWord.LITTLE);

  private HowItGoes() {}

  /**
   * @param said what the lists read in the words
   * @return the same with one reading of how it goes, where the model has one
   */
  static Set<ReliefWord> in(Words words, Set<ReliefWord> said) {
    Set<ReliefWord> listed = EnumSet.copyOf(PROGRESS);
    listed.retainAll(said);
    boolean unclear = listed.contains(ReliefWord.UNCLEAR);
    boolean clear = listed.size() == 1 && (!unclear || words.list().size() <= SHORT);
    if (clear || said.stream().anyMatch(HEARD_FIRST::contains)) {
      return said;
    }
    return proposed(words, unclear ? CERTAIN : HEARD)
        .map(meaning -> with(meaning, said))
        .orElse(said);
  }

  private static Set<ReliefWord> with(ReliefWord meaning, Set<ReliefWord> said) {
    Set<ReliefWord> read = EnumSet.of(meaning);
    read.addAll(said);
    read.removeIf(word -> PROGRESS.contains(word) && word != meaning);
    if (meaning == ReliefWord.BETTER) {
      read.remove(ReliefWord.STILL_ON);
      read.remove(ReliefWord.CRAMP_ON);
    }
    return read;
  }

  private static Optional<ReliefWord> proposed(Words words, double least) {
    var proposal = Proposal.of(MODEL, words);
    return proposal.score() < least
        ? Optional.empty()
        : Optional.ofNullable(MEANINGS.get(proposal.label()));
  }
}
