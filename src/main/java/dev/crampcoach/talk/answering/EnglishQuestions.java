package dev.crampcoach.talk.answering;

import dev.crampcoach.english.FollowUps;
import dev.crampcoach.english.OpenQuestions;

/**
 * The word lists that read questions about items, for English; apart from {@link
 * dev.crampcoach.talk.English}, since relief and water rarely need them.
 */
public final class EnglishQuestions {
  public static final FollowUps FOLLOW_UPS = FollowUps.of("en");
  static final OpenQuestions OPEN = OpenQuestions.of("en");

  private EnglishQuestions() {}
}
