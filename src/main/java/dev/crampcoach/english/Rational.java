package dev.crampcoach.english;

/**
 * An exact fraction, always reduced: half a glass is no rounded number. Speech holds no number that
 * overflows it, since {@link Numerals} bounds what it reads.
 */
public record Rational(long numerator, long denominator) implements Comparable<Rational> {
  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);

  public Rational {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator: above zero");
    }
    long divisor = divisor(Math.abs(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  private static long divisor(long one, long other) {
    return other == 0 ? Math.max(one, 1) : divisor(other, one % other);
  }

  public static Rational of(long whole) {
    return new Rational(whole, 1);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(numerator, denominator);
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator * other.denominator + other.numerator * denominator,
        denominator * other.denominator);
  }

  public Rational times(Rational other) {
    return new Rational(numerator * other.numerator, denominator * other.denominator);
  }

  public Rational negated() {
    return new Rational(-numerator, denominator);
  }

  public boolean isWhole() {
    return denominator == 1;
  }

  public boolean isNegative() {
    return numerator < 0;
  }

  /** Returns the whole number below or equal. */
  public long floor() {
    return Math.floorDiv(numerator, denominator);
  }

  /** Rounds half up. */
  public long rounded() {
    return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
  }

  @Override
  public int compareTo(Rational other) {
    return Long.compare(numerator * other.denominator, other.numerator * denominator);
  }
}
