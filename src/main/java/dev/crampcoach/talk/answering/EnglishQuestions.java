package dev.crampcoach.talk.answering;

import dev.crampcoach.english.FollowUps;
import dev.crampcoach.english.OpenQuestions;
import dev.crampcoach.model.LineModel;

/**
 * What reads questions about items, for English; apart from {@link dev.crampcoach.talk.English},
 * since relief and water rarely need it.
 */
public final class EnglishQuestions {
  public static final LineModel LINES = LineModel.of("en");
  public static final FollowUps FOLLOW_UPS = FollowUps.of("en");
  static final OpenQuestions OPEN = OpenQuestions.of("en");

  private EnglishQuestions() {}
}
