package dev.crampcoach.triage;

import dev.crampcoach.understanding.LinearModel;
import dev.crampcoach.understanding.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges wording that the lexicon lacks: how likely the words tell each sign, learned from phrases.
 */
final class SignModel {
  /** A longer story would drown what was said in passing, and cost too much time. */
  private static final int MOST_WORDS = 300;

  private static final double LEAST_TOTAL = 0.2;

  private final LinearModel model;

  /** For each label its sign; null where a label stands for harmless talk. */
  private final List<Sign> signs;

  /**
   * @param shares how likely each urgency is, adding up to one
   * @param likeliest the likeliest sign of each urgency, where it has any
   */
  record Judgement(Map<Urgency, Double> shares, Map<Urgency, Sign> likeliest) {
    /** How likely it is as urgent as that or more. */
    double atLeast(Urgency urgency) {
      return shares.entrySet().stream()
          .filter(share -> share.getKey().atLeast(urgency))
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }
  }

  /**
   * @param signs the signs by their ids; a label that is none stands for harmless talk
   */
  SignModel(LinearModel model, Map<String, Sign> signs) {
    this.model = model;
    this.signs = model.labels().stream().map(signs::get).toList();
  }

  /**
   * @param live the words that count
   * @param concepts what the lexicon found in them
   */
  Judgement judge(List<String> live, Set<String> concepts) {
    var shares = new EnumMap<Urgency, Double>(Urgency.class);
    var likeliest = new EnumMap<Urgency, Sign>(Urgency.class);
    if (live.isEmpty()) {
      return new Judgement(Map.of(Urgency.SELF_CARE, 1.0), likeliest);
    }
    int end = Math.min(live.size(), MOST_WORDS);
    double[] judged = model.strengths(new Words(live.subList(0, end)));
    // Where the words are unlike any phrase, all are weak, and none is to be made strong.
    double total = Math.max(LEAST_TOTAL, Arrays.stream(judged).sum());
    java.util.stream.IntStream.range(0, judged.length)
        .boxed()
        .sorted(Comparator.comparingDouble(label -> -judged[label]))
        .forEach(
            label -> {
              Sign sign = signs.get(label);
              Urgency urgency = urgency(sign, concepts);
              shares.merge(urgency, judged[label] / total, Double::sum);
              if (sign != null && urgency == sign.urgency()) {
                likeliest.putIfAbsent(urgency, sign);
              }
            });
    return new Judgement(shares, likeliest);
  }

  private static Urgency urgency(Sign sign, Set<String> concepts) {
    return sign == null || !sign.needs().isEmpty() && !concepts.contains(sign.needs())
        ? Urgency.SELF_CARE
        : sign.urgency();
  }
}
