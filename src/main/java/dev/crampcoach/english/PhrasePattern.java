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

    boolean fits(String spoken) {
      return open ? spoken.startsWith(word) : spoken.equals(word);
    }
  }

  /** For each position in the phrase its alternatives, each of one or more words. */
  private final List<List<List<Piece>>> places;

  private PhrasePattern(List<List<List<Piece>>> places) {
    this.places = places;
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

  /** Returns the end of the phrase if it starts at this word, or -1. */
  int end(List<String> words, int start) {
    return end(words, start, 0);
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
