package dev.crampcoach.speech;

import java.util.regex.Pattern;

/**
 * Which words of the catalogue are meant: the item, the part of it, and the place within a part
 * that has several (counted from nought). Sessions hold these, never the words, so an edit in the
 * table is heard at the next "say that again".
 */
public record ContentId(String item, Part part, int index) {
  private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,60}");

  /** The parts of an item that can be spoken. */
  public enum Part {
    NAME,
    ANSWER,
    CAUTION,
    MORE,
    PROOF,
    STEP,
    /** All the steps in a breath. */
    BRIEF,
    /** How to come out of it. */
    RELEASE,
    FEELS,
    EASIER,
    /** Who should leave it out. */
    SKIP_IF,
    /** The same, but for what was asked before anything is guided. */
    SKIP_IF_TOO,
    /** One of the reasons alone. */
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
   * @throws IllegalArgumentException if a text cannot be an item's id: small letters, digits and
   *     hyphens
   */
  public static String requireItem(String id) {
    if (!ITEM.matcher(id).matches()) {
      throw new IllegalArgumentException("id: missing, or not made of small letters and hyphens");
    }
    return id;
  }
}
