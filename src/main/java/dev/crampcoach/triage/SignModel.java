package dev.crampcoach.triage;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Estimates the probability of each sign for wording that the lexicon does not cover. Trained on
 * phrases.
 */
public final class SignModel {
  /** The label of words that end the conversation. */
  public static final String FAREWELL = "C10";

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

  /** The sign of each label; null if the label stands for harmless talk or for several signs. */
  private final List<Sign> signs;

  /** Whether the model knows any sign; otherwise it has no say, and doubts no rule. */
  private final boolean trained;

  /** The labels that stand for all signs of an urgency and above. */
  private final Map<Urgency, Integer> together = new EnumMap<>(Urgency.class);

  /**
   * @param signs the signs by id; a label that is not among them stands for harmless talk
   */
  SignModel(LinearModel model, Map<String, Sign> signs, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.model = model;
    this.signs = model.labels().stream().map(signs::get).toList();
    this.trained = this.signs.stream().anyMatch(Objects::nonNull);
    for (Urgency urgency : Urgency.values()) {
      int label = model.labels().indexOf(together(urgency));
      if (label >= 0) {
        together.put(urgency, label);
      }
    }
  }

  /**
   * Returns the probability that words end the conversation.
   *
   * @param said all words: a "no" takes leave too
   */
  double farewell(List<String> said) {
    int label = model.labels().indexOf(FAREWELL);
    List<String> words = said.subList(0, Math.min(said.size(), MOST_WORDS));
    double[] judged = model.strengths(Features.of(new Words(words), lexicon.ideas(words)));
    return label < 0 ? 0 : judged[label] / total(judged);
  }

  /** Returns the name of the label that stands for all signs of this urgency and above. */
  public static String together(Urgency urgency) {
    return '=' + urgency.name();
  }

  /**
   * @param live the words that are not negated, over, or harmless
   * @param concepts the concepts that the lexicon found in them
   */
  ModelResult judge(List<String> live, Set<String> concepts) {
    List<String> words = live.subList(0, Math.min(live.size(), MOST_WORDS));
    if (!trained || lexicon.areContext(words)) {
      return ModelResult.NONE;
    }
    var windows = new ArrayList<UrgencyShares>();
    for (int end = WINDOW; words.size() > WINDOW + 2 && end < words.size() + STEP; end += STEP) {
      int last = Math.min(end, words.size());
      windows.add(judgement(words.subList(last - WINDOW, last), concepts));
    }
    return new ModelResult(judgement(words, concepts), windows, words.size());
  }

  private UrgencyShares judgement(List<String> words, Set<String> concepts) {
    double[] judged = model.strengths(Features.of(new Words(words), lexicon.ideas(words)));
    double total = total(judged);
    var shares = new HashMap<Sign, Double>();
    for (int label = 0; label < judged.length; label++) {
      Sign sign = signs.get(label);
      if (sign != null && counts(sign, concepts)) {
        shares.put(sign, judged[label] / total);
      }
    }
    var asOne = new EnumMap<Urgency, Double>(Urgency.class);
    together.forEach((urgency, label) -> asOne.put(urgency, judged[label]));
    return new UrgencyShares(shares, asOne);
  }

  private double total(double[] judged) {
    double sum =
        IntStream.range(0, judged.length)
            .filter(label -> !together.containsValue(label))
            .mapToDouble(label -> judged[label])
            .sum();
    return Math.max(LEAST_TOTAL, sum);
  }

  private static boolean counts(Sign sign, Set<String> concepts) {
    return sign.needs().isEmpty() || sign.needs().stream().anyMatch(concepts::contains);
  }
}
