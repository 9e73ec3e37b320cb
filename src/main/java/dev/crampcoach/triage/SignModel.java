package dev.crampcoach.triage;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates the probability of each sign for wording that the lexicon does not cover. Trained on
 * phrases.
 */
final class SignModel {
  /** Words after these are not scored: it would take too long. */
  private static final int MOST_WORDS = 150;

  /** Words in a window: about as many as in a training phrase. */
  private static final int WINDOW = 9;

  private static final int STEP = 3;

  /**
   * Minimum divisor when the scores are normalized. Words unlike any phrase score low for all
   * labels, and must not be scaled up.
   */
  private static final double LEAST_TOTAL = 0.2;

  private final LinearModel model;
  private final Lexicon lexicon;

  /** The sign of each label; null if the label stands for harmless talk. */
  private final List<Sign> signs;

  /**
   * @param signs the signs by id; a label that is not among them stands for harmless talk
   */
  SignModel(LinearModel model, Map<String, Sign> signs, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.model = model;
    this.signs = model.labels().stream().map(signs::get).toList();
  }

  /**
   * @param live the words that are not negated, over, or harmless
   * @param concepts the concepts that the lexicon found in them
   */
  ModelResult judge(List<String> live, Set<String> concepts) {
    List<String> words = live.subList(0, Math.min(live.size(), MOST_WORDS));
    if (lexicon.areContext(words)) {
      return ModelResult.NONE;
    }
    var windows = new ArrayList<UrgencyShares>();
    for (int end = WINDOW; words.size() > WINDOW + 2 && end < words.size() + STEP; end += STEP) {
      int last = Math.min(end, words.size());
      windows.add(judgement(words.subList(last - WINDOW, last), concepts));
    }
    return new ModelResult(judgement(words, concepts), windows);
  }

  private UrgencyShares judgement(List<String> words, Set<String> concepts) {
    double[] judged = model.strengths(Features.of(new Words(words), lexicon.ideas(words)));
    double total = Math.max(LEAST_TOTAL, Arrays.stream(judged).sum());
    var shares = new EnumMap<Urgency, Double>(Urgency.class);
    var strongest = new EnumMap<Urgency, Double>(Urgency.class);
    var likeliest = new EnumMap<Urgency, Sign>(Urgency.class);
    for (int label = 0; label < judged.length; label++) {
      Sign sign = signs.get(label);
      if (sign != null && counts(sign, concepts)) {
        shares.merge(sign.urgency(), judged[label] / total, Double::sum);
        if (judged[label] > strongest.getOrDefault(sign.urgency(), 0.0)) {
          strongest.put(sign.urgency(), judged[label]);
          likeliest.put(sign.urgency(), sign);
        }
      }
    }
    return new UrgencyShares(shares, likeliest);
  }

  private static boolean counts(Sign sign, Set<String> concepts) {
    return sign.needs().isEmpty() || concepts.contains(sign.needs());
  }
}
