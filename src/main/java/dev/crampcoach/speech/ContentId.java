package dev.crampcoach.speech;

import java.util.regex.Pattern;

/**
 * Identifies words of the catalogue. Sessions store these instead of the words, so an edit in the
 * table takes effect at the next "say that again".
 *
 * @param place the id of a line, for a line and its caution; for any other part its index from zero
 */
public record ContentId(String item, Part part, String place) {
  private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern LINE_ID = Pattern.compile("[a-z][a-z-]{0,39}");
  private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

  /** The parts of an item that can be spoken. */
  public enum Part {
    NAME,
    /** One of its answers. */
    LINE,
    /** The first sentence of a line. */
    GIST,
    /** The caution of a line. */
    CAUTION,
    STEP,
    /** All steps in one short sentence. */
    BRIEF,
    /** How to come out of it. */
    RELEASE,
    FEELS,
    EASIER,
    /** Who should skip it. */
    SKIP_IF,
    /** A single reason to skip it. */
    SKIP_IF_ONE,
    /** When to stop. */
    STOP_IF;

    private boolean isOfLine() {
      return this == LINE || this == GIST || this == CAUTION;
    }
  }

  public ContentId {
    requireItem(item);
    if (!(part.isOfLine() ? LINE_ID : INDEX).matcher(place).matches()) {
      throw new IllegalArgumentException(item + ": no place in " + part);
    }
  }

  public ContentId(String item, Part part, int index) {
    this(item, part, String.valueOf(index));
  }

  public ContentId(String item, Part part) {
    this(item, part, 0);
  }

  /** An answer of an item. */
  public static ContentId line(String item, String line) {
    return new ContentId(item, Part.LINE, line);
  }

  /** Writes the id of a line or of its caution as {@code heat#how-often}. */
  public String lineKey() {
    return item + '#' + place;
  }

  /**
   * Reads what {@link #lineKey} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ContentId ofKey(Part part, String key) {
    String[] ids = key.split("#", -1);
    if (ids.length != 2) {
      throw new IllegalArgumentException("not the key of a line");
    }
    return new ContentId(ids[0], part, ids[1]);
  }

  /** The id of the line that this is, or that it is the caution of. */
  public String line() {
    return place;
  }

  /** The index within the part. */
  public int index() {
    return Integer.parseInt(place);
  }

  /**
   * @throws IllegalArgumentException if the text cannot be a line's id: words of small letters with
   *     hyphens
   */
  public static String requireLine(String id) {
    if (!LINE_ID.matcher(id).matches()) {
      throw new IllegalArgumentException("lines: an id is words of small letters with hyphens");
    }
    return id;
  }

  /**
   * @throws IllegalArgumentException if the text cannot be an item's id: lower-case letters,
   *     digits, and hyphens
   */
  public static String requireItem(String id) {
    if (!ITEM.matcher(id).matches()) {
      throw new IllegalArgumentException("id: missing, or not made of small letters and hyphens");
    }
    return id;
  }
}
