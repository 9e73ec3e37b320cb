package dev.crampcoach.talk.safety;

import dev.crampcoach.english.Words;
import dev.crampcoach.triage.Replies;
import dev.crampcoach.triage.Warning;

/** The reader of what is said to a warning, for English. It is loaded with the first lock. */
public final class EnglishReplies {
  public static final Replies REPLIES = Replies.of("en");

  private EnglishReplies() {}

  /**
   * The warning of a crisis, also of somebody else's, whose words name means or an act; or else the
   * warning as it is.
   */
  public static Warning graded(Warning warning, Words words) {
    return warning.isCrisis() && REPLIES.nameMeans(words) ? Warning.CRISIS_MEANS : warning;
  }
}
