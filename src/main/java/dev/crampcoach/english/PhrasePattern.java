package dev.crampcoach.english;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches a phrase with alternatives and gaps: {@code cold|icy . leg*} is "cold" or "icy", at most
 * two words in between, and a word that starts with "leg"; {@code get_up} joins several words into
 * one alternative. Patterns are written without apostrophes.
 */
final class PhrasePattern {
  private static final int WIDEST_GAP = 2;
  private static final List<List<Piece>> GAP = List.of();

  /** Stands for every word, and for none. */
  private static final long ANY = -1;

  /** A word, or the prefix of one if {@code open}. */
  private record Piece(String word, boolean open) {
    static Piece of(String text) {
      boolean open = text.endsWith("*");
      String word = open ? text.substring(0, text.length() - 1) : text;
      if (word.isEmpty() || !isWord(word)) {
        throw new IllegalArgumentException("\"" + text + "\" is not a word of a phrase");
      }
      return new Piece(word, open);
    }

    private static boolean isWord(String word) {
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        if (!Character.isLetterOrDigit(c) && c != ',') {
          return false;
        }
      }
      return true;
    }

    /** The letters that the word may begin with, see {@link #letters}. */
    long letters() {
      return open && word.length() == 1 ? ANY : PhrasePattern.letters(word);
    }

    boolean fits(String spoken) {
      return open ? spoken.startsWith(word) : spoken.equals(word);
    }
  }

  /** For each position in the phrase its alternatives, each of one or more words. */
  private final List<List<List<Piece>>> places;

  /** The letters of the words that may come second, so that most phrases are ruled out at once. */
  private final long second;

  private final boolean gapAfterFirst;

  private PhrasePattern(List<List<List<Piece>>> places) {
    this.places = places;
    this.gapAfterFirst = places.size() > 1 && places.get(1) == GAP;
    this.second = second(places, gapAfterFirst ? 2 : 1);
  }

  private static long second(List<List<List<Piece>>> places, int next) {
    long second = 0;
    for (List<Piece> first : places.get(0)) {
      if (first.size() > 1) {
        second |= first.get(1).letters();
      } else if (next < places.size() && places.get(next) != GAP) {
        for (List<Piece> alternative : places.get(next)) {
          second |= alternative.get(0).letters();
        }
      } else {
        second = ANY;
      }
    }
    return second;
  }

  /** One bit of 64 for a word's first two letters, or zero for no word. */
  private static long letters(String word) {
    return word.isEmpty()
        ? 0
        : 1L << (31 * word.charAt(0) + (word.length() > 1 ? word.charAt(1) : 0));
  }

  /**
   * Returns the {@linkplain #letters letters} of the words that may come second in a phrase which
   * starts at this word.
   *
   * @param gap whether a gap may come first
   */
  static long following(List<String> words, int start, boolean gap) {
    long letters = 0;
    int last = Math.min(start + 1 + (gap ? WIDEST_GAP : 0), words.size() - 1);
    for (int at = start + 1; at <= last; at++) {
      letters |= letters(words.get(at));
    }
    return letters;
  }

  /**
   * @throws IllegalArgumentException naming the text, if it is not a pattern
   */
  static PhrasePattern of(String text) {
    var places = new ArrayList<List<List<Piece>>>();
    for (String place : text.strip().split(" ")) {
      if (!place.isEmpty()) {
        places.add(place.equals(".") ? GAP : alternatives(place));
      }
    }
    if (places.get(0) == GAP || places.get(places.size() - 1) == GAP) {
      throw new IllegalArgumentException("\"" + text + "\" starts or ends with a gap");
    }
    return new PhrasePattern(places);
  }

  private static List<List<Piece>> alternatives(String place) {
    var alternatives = new ArrayList<List<Piece>>();
    for (String alternative : place.split("\\|", -1)) {
      var pieces = new ArrayList<Piece>();
      for (String piece : alternative.split("_", -1)) {
        pieces.add(Piece.of(piece));
      }
      alternatives.add(pieces);
    }
    return alternatives;
  }

  /** Returns the possible first words; a trailing star marks a prefix. */
  List<String> beginnings() {
    var beginnings = new ArrayList<String>();
    for (List<Piece> alternative : places.get(0)) {
      Piece first = alternative.get(0);
      beginnings.add(first.open() ? first.word() + '*' : first.word());
    }
    return beginnings;
  }

  /**
   * Returns the end of the phrase if it starts at this word, or -1.
   *
   * @param next the letters {@link #following} this word
   * @param near the same after a gap
   */
  int end(List<String> words, int start, long next, long near) {
    boolean possible = second == ANY || (second & (gapAfterFirst ? near : next)) != 0;
    return possible ? end(words, start, 0) : -1;
  }

  private int end(List<String> words, int at, int place) {
    if (place == places.size()) {
      return at;
    }
    if (places.get(place) == GAP) {
      return afterGap(words, at, place);
    }
    for (List<Piece> alternative : places.get(place)) {
      if (fits(alternative, words, at)) {
        int end = end(words, at + alternative.size(), place + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private int afterGap(List<String> words, int at, int place) {
    for (int gap = 0; gap <= WIDEST_GAP; gap++) {
      int end = end(words, at + gap, place + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean fits(List<Piece> alternative, List<String> words, int at) {
    if (at + alternative.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < alternative.size(); i++) {
      if (!alternative.get(i).fits(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
