package dev.crampcoach.understanding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a listener said, as plain small words. Apostrophes are dropped ("can't" is "cant"), so that
 * writers and recognisers agree.
 */
public record Words(List<String> list) {
  /** Longer than any breath; what comes after is not read. */
  private static final int MOST_CHARACTERS = 1000;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Words {
    list = List.copyOf(list);
  }

  public static Words of(String text) {
    return new Words(
        split(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text));
  }

  /** The plain small words of a text of any length. */
  static List<String> split(String text) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    String joined =
        BETWEEN.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** Whether these words occur in this order without a gap. */
  public boolean contains(Words phrase) {
    return !phrase.isEmpty() && java.util.Collections.indexOfSubList(list, phrase.list) >= 0;
  }

  @Override
  public String toString() {
    return String.join(" ", list);
  }
}
