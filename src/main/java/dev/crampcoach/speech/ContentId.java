package dev.crampcoach.speech;

import java.util.regex.Pattern;

/**
 * Identifies words of the catalogue: the item, the part of it, and the index within a part that has
 * several (counted from zero). Sessions store these instead of the words, so an edit in the table
 * takes effect at the next "say that again".
 */
public record ContentId(String item, Part part, int index) {
  private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,60}");

  /** The parts of an item that can be spoken. */
  public enum Part {
    NAME,
    ANSWER,
    /** The first sentence of the answer. */
    GIST,
    CAUTION,
    MORE,
    PROOF,
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
    STOP_IF
  }

  public ContentId {
    requireItem(item);
    if (index < 0) {
      throw new IllegalArgumentException(item + ": index below nought");
    }
  }

  public ContentId(String item, Part part) {
    this(item, part, 0);
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
