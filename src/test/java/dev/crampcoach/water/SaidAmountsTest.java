package dev.crampcoach.water;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of sentences that are made up: what was said is counted exactly, and nothing else is. */
class SaidAmountsTest {
  private static final int SENTENCES = 3000;
  private static final DrinkWords READER = DrinkWords.of("en");

  /** Numbers as they are said before a measure, in twelfths, so that all are whole. */
  private static final Map<String, Integer> TWELFTHS =
      Map.ofEntries(
          Map.entry("a", 12),
          Map.entry("one", 12),
          Map.entry("two", 24),
          Map.entry("three", 36),
          Map.entry("half a", 6),
          Map.entry("a quarter of a", 3),
          Map.entry("three quarters of a", 9),
          Map.entry("a third of a", 4),
          Map.entry("two thirds of a", 8),
          Map.entry("one and a half", 18),
          Map.entry("two and a quarter", 27),
          Map.entry("1.5", 18),
          Map.entry("0.5", 6),
          Map.entry("two point five", 30),
          Map.entry("nought point five", 6),
          Map.entry("a couple of", 24),
          Map.entry("half a dozen", 72));

  /** Measures with their American size in tenths of a milliliter. Source: section 6D. */
  private static final Map<String, Integer> TENTHS =
      Map.of(
          "glass", 2400,
          "cup", 2400,
          "pint", 4730,
          "quart", 9460,
          "liter", 10_000,
          "deciliter", 1000,
          "fluid ounce", 296);

  private static final List<String> BEFORE =
      List.of("i drank ", "i had ", "log ", "put down ", "just finished ", "", "i've had ");
  private static final List<String> BEHIND =
      List.of(" of water", " of water today", "", " of milk", " of water with lunch");

  /** Words that may stand in a sentence about drinks, and hold no amount. */
  private static final List<String> NO_AMOUNT =
      List.of(
          "water",
          "today",
          "i",
          "was",
          "thirsty",
          "the",
          "my",
          "bowl",
          "yesterday",
          "drank",
          "with",
          "lunch",
          "and",
          "then",
          "later",
          "some",
          "not",
          "more",
          "wait",
          "of",
          "glasses",
          "kitchen",
          "please",
          "tomorrow",
          "liters",
          "ounces",
          "want",
          "how",
          "much",
          "few");

  private final Random random = new Random(18);

  @Test
  void what_was_said_is_counted_exactly() {
    for (int i = 0; i < SENTENCES; i++) {
      var all = new ArrayList<String>();
      long parts = 0;
      int many = 1 + random.nextInt(2);
      for (int part = 0; part < many; part++) {
        var count = any(sorted(TWELFTHS));
        var measure = any(sorted(TENTHS));
        all.add(count.getKey() + ' ' + measured(count.getKey(), measure.getKey()));
        parts += (long) count.getValue() * measure.getValue();
      }
      String sentence = any(BEFORE) + String.join(" and ", all) + any(BEHIND);
      int expected =
          BigDecimal.valueOf(parts)
              .divide(BigDecimal.valueOf(120), 0, RoundingMode.HALF_UP)
              .intValueExact();
      DrinkAmount read = READER.in(Words.of(sentence), Units.US);
      assertThat(read.verdict()).as(sentence).isEqualTo(DrinkAmount.Verdict.COUNTED);
      assertThat(read.drink().orElseThrow().millilitres()).as(sentence).isEqualTo(expected);
    }
  }

  private static String measured(String count, String measure) {
    boolean one = count.equals("one") || count.equals("a") || count.endsWith(" a");
    return one ? measure : measure.equals("glass") ? "glasses" : measure + 's';
  }

  @Test
  void without_an_amount_nothing_is_counted() {
    for (int i = 0; i < SENTENCES; i++) {
      var words = new ArrayList<String>();
      int length = 1 + random.nextInt(8);
      for (int at = 0; at < length; at++) {
        words.add(any(NO_AMOUNT));
      }
      DrinkAmount read = READER.in(new Words(words), Units.US);
      assertThat(read.drink()).as(String.join(" ", words)).isEmpty();
    }
  }

  /** In an order that is the same in every run. */
  private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> map) {
    return List.copyOf(new TreeMap<>(map).entrySet());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
