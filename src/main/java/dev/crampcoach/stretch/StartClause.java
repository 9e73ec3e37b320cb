package dev.crampcoach.stretch;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Practice.Position;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The one clause about who should skip it that is spoken before an item starts, by kind of item.
 * All other reasons are told when asked. Source: clinical facts, section 3A.
 */
public enum StartClause {
  CLOT_OR_THINNERS(
      Phrase.START_NOT_WITH_CLOT, practice -> practice.avoid().contains(Avoid.PAST_CLOT)),
  NUMB_OR_DIABETES(
      Phrase.START_NOT_ON_NUMB_SKIN, practice -> practice.avoid().contains(Avoid.DIABETES)),
  SOMETHING_TO_HOLD(
      Phrase.START_SOMETHING_TO_HOLD, practice -> practice.position() == Position.STANDING),
  UP_FROM_FLOOR(
      Phrase.START_UP_FROM_FLOOR,
      practice ->
          practice.position() == Position.KNEELING || practice.position() == Position.FLOOR);

  private final Phrase phrase;
  private final Predicate<Practice> applies;

  StartClause(Phrase phrase, Predicate<Practice> applies) {
    this.phrase = phrase;
    this.applies = applies;
  }

  /** Returns the sentences to speak before an item. */
  static List<Line> of(Practice practice) {
    return Arrays.stream(values())
        .filter(clause -> clause.applies.test(practice))
        .map(clause -> Line.say(clause.phrase))
        .toList();
  }
}
