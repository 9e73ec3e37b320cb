package dev.crampcoach.rooms;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.model.SentenceClassifier.Guess;
import java.util.List;
import java.util.Set;

/**
 * Knows a cramp that is on from what is only asked or told of cramps, by the model of topics. Lists
 * of phrases find a cramp wherever one is named: "my legs cramp on the bike, is it the saddle".
 */
public final class CrampReader {
  /** Below this share a live cramp is unlikely where something is asked. */
  private static final double UNLIKELY = 0.05;

  /**
   * The same where nothing is asked: "I have a cramp, and a new hip" names an illness beside it.
   */
  private static final double VERY_UNLIKELY = 0.005;

  /** From this share on, another topic is clear. */
  private static final double CLEAR = 0.6;

  /** So few words tell the model too little. */
  private static final int TOO_FEW = 3;

  /** What a live cramp is sorted under. */
  private static final Set<String> LIVE = Set.of("cramp-now", "other-cramp-now", "quick-relief");

  private static final SentenceClassifier TOPICS = SentenceClassifier.topics("en");

  private CrampReader() {}

  /**
   * Whether the words are clearly about another topic than a cramp that is on.
   *
   * @param ask whether they ask something
   */
  public static boolean isAboutElse(Words words, boolean ask) {
    if (words.list().size() <= TOO_FEW) {
      return false;
    }
    List<Guess> guesses = TOPICS.best(words, Integer.MAX_VALUE);
    double live =
        guesses.stream()
            .filter(guess -> LIVE.contains(guess.label()))
            .mapToDouble(Guess::share)
            .sum();
    return live < (ask ? UNLIKELY : VERY_UNLIKELY) && guesses.get(0).share() >= CLEAR;
  }
}
