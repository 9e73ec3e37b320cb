package dev.crampcoach.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one number from the beginning of some words. */
final class NumeralReading {
  private static final Set<String> NAUGHT = Set.of("nought", "naught", "oh", "o");

  private static final Set<String> NEGATIVE = Set.of("minus", "negative");

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "quarter",
          4,
          "quarters",
          4,
          "third",
          3,
          "thirds",
          3,
          "fourths",
          4,
          "fifths",
          5,
          "eighths",
          8);

  /** Parts that are ordinals too, and parts only after a number: "a third", "two thirds". */
  private static final Set<String> ORDINALS =
      Set.of("third", "thirds", "fourths", "fifths", "eighths");

  private static final Map<String, Integer> LARGE =
      Map.of(
          "hundred", 100,
          "thousand", 1000,
          "grand", 1000,
          "million", 1_000_000,
          "billion", 1_000_000_000);

  private static final int HUNDRED = 100;

  private static final int THOUSAND = 1000;

  private static final int MOST_DECIMALS = 3;

  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  private final List<String> words;
  private int at;
  private Optional<Integer> head = Optional.empty();

  NumeralReading(List<String> words) {
    this.words = words;
  }

  Optional<Numeral> read(int start) {
    boolean negative = NEGATIVE.contains(word(0));
    at = negative ? 1 : 0;
    Optional<Rational> value = value();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean article = at == 1 && ARTICLES.contains(word(0));
    Rational signed = negative ? value.get().negated() : value.get();
    return Optional.of(new Numeral(signed, article, head, start, start + at));
  }

  private Optional<Rational> value() {
    if (word(at).equals("half") && word(at + 1).equals("a") && word(at + 2).equals("dozen")) {
      at += 3;
      return Optional.of(Rational.of(6));
    }
    return part().or(this::group).or(this::whole).map(this::andPart).or(this::article);
  }

  /** "Half", "a quarter", "two thirds"; the "of" and the article behind it are left alone. */
  private Optional<Rational> part() {
    boolean counted = ARTICLES.contains(word(at)) || NumberWords.digit(word(at)) > 0;
    int next = counted ? at + 1 : at;
    Integer parts = PARTS.get(word(next));
    if (parts == null || !counted && ORDINALS.contains(word(next))) {
      return Optional.empty();
    }
    int count = counted ? Math.max(1, NumberWords.digit(word(at))) : 1;
    // "Two half liter bottles" are two numbers.
    if (count > 1 && word(next).equals("half")) {
      return Optional.empty();
    }
    at = next + 1;
    return Optional.of(Rational.of(count, parts));
  }

  /** "A couple of", "a dozen", "hundreds of", "a hundred". */
  private Optional<Rational> group() {
    int next = word(at).equals("a") ? at + 1 : at;
    int of = word(next + 1).equals("of") ? 1 : 0;
    switch (word(next)) {
      case "couple", "pair" -> {
        at = next + 1 + of;
        return Optional.of(Rational.of(2));
      }
      case "dozen" -> {
        at = next + 1;
        return Optional.of(Rational.of(12));
      }
      case "dozens", "hundreds", "thousands", "millions" -> {
        at = next + 1 + of;
        return Optional.of(Rational.of(NumberWords.MANY));
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private Optional<Rational> article() {
    if (!ARTICLES.contains(word(at))) {
      return Optional.empty();
    }
    at++;
    return Optional.of(Rational.ONE);
  }

  /** "Two hundred and fifty", "two fifty", "1000", "two point five", "nought point five". */
  private Optional<Rational> whole() {
    boolean naught = NAUGHT.contains(word(at)) && word(at + 1).equals("point");
    Optional<Rational> whole = naught ? Optional.of(Rational.ZERO) : cardinal().map(Rational::of);
    at += naught ? 1 : 0;
    if (!word(at).equals("point") || decimals(at + 1) == 0) {
      return word(at).equals("over") ? whole.map(this::over) : whole;
    }
    int digits = decimals(at + 1);
    var text = new StringBuilder();
    for (int next = at + 1; next <= at + digits; next++) {
      text.append(NAUGHT.contains(word(next)) ? 0 : NumberWords.digit(word(next)));
    }
    at += 1 + digits;
    String tail = text.length() > MOST_DECIMALS ? text.substring(0, MOST_DECIMALS) : text + "";
    Rational decimal = Rational.of(Long.parseLong(tail), Math.round(Math.pow(10, tail.length())));
    head = Optional.empty();
    return Optional.of(whole.orElse(Rational.ZERO).plus(decimal));
  }

  /** "1/2", which the words spell "1 over 2". */
  private Rational over(Rational whole) {
    int below = NumberWords.digit(word(at + 1));
    if (below < 2 || !whole.isWhole()) {
      return whole;
    }
    at += 2;
    return whole.times(Rational.of(1, below));
  }

  /** How many words after "point" are digits. */
  private int decimals(int from) {
    int next = from;
    while (NumberWords.digit(word(next)) >= 0
            && (NumberWords.digit(word(next)) < 10 || isDigits(word(next)))
        || NAUGHT.contains(word(next))) {
      next++;
    }
    return next == from && NumberWords.digit(word(from)) >= 0 ? 1 : next - from;
  }

  /** The fraction in "two and a half", "one and three quarters". */
  private Rational andPart(Rational whole) {
    if (!word(at).equals("and") || !whole.isWhole()) {
      return whole;
    }
    int before = at++;
    Optional<Rational> part =
        ARTICLES.contains(word(at)) || NumberWords.digit(word(at)) > 0 ? part() : Optional.empty();
    if (part.isEmpty()) {
      at = before;
      return whole;
    }
    return whole.plus(part.get());
  }

  /** A whole number; leaves the place behind its last word. */
  private Optional<Integer> cardinal() {
    int start = at;
    boolean a = word(at).equals("a") && LARGE.containsKey(word(at + 1));
    long sum = 0;
    long done = 0;
    int last = a ? 1 : -1;
    sum = a ? 1 : 0;
    int next = a ? at + 1 : at;
    while (true) {
      String word = word(next);
      Integer large = LARGE.get(word);
      int value = NumberWords.digit(word);
      if (large != null && (last >= 0 || next == start)) {
        if (large == HUNDRED) {
          sum = Math.max(sum, 1) * HUNDRED;
        } else {
          done += Math.max(sum, 1) * large;
          sum = 0;
        }
        last = large;
      } else if (value >= 0 && (last < 0 || follows(last, value, word, word(next - 1)))) {
        boolean leftOut = last >= 1 && last <= 9 && value >= 10;
        head = leftOut ? Optional.of(last) : head;
        sum = leftOut ? sum * HUNDRED + value : sum + value;
        last = value;
      } else if (word.equals("and")
          && (last == HUNDRED || last >= THOUSAND)
          && NumberWords.digit(word(next + 1)) >= 0
          && !PARTS.containsKey(word(next + 2))) {
        next++;
        continue;
      } else {
        break;
      }
      next++;
      at = next;
    }
    return at == start
        ? Optional.empty()
        : Optional.of((int) Math.min(done + sum, NumberWords.MANY));
  }

  private static boolean follows(int last, int value, String word, String before) {
    boolean afterTens = last >= 20 && last < HUNDRED && last % 10 == 0 && value > 0 && value < 10;
    boolean afterLarge = last == HUNDRED && value < HUNDRED || last >= THOUSAND;
    boolean leftOut = last >= 1 && last <= 9 && value >= 10 && value < HUNDRED;
    boolean digits = isDigits(word) || isDigits(before);
    return afterLarge || !digits && (afterTens || leftOut);
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }
}
