package dev.crampcoach.talk.water;

import dev.crampcoach.speech.Line.Gap;
import dev.crampcoach.speech.Line.Say;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.water.Goal;
import dev.crampcoach.water.Hydration;
import java.util.Map;

/** Puts a number of glasses into words: "three and a half glasses". */
final class GlassWords {
  private GlassWords() {}

  static Gap of(Goal goal) {
    return halves(2 * goal.glasses());
  }

  /**
   * @param millilitres rounded to half a glass
   */
  static Gap of(int millilitres) {
    return halves(Hydration.halves(millilitres));
  }

  static Gap halves(int halves) {
    if (halves <= 0) {
      return part(Phrase.NO_GLASS, Map.of());
    }
    if (halves <= 2) {
      return part(halves == 1 ? Phrase.HALF_A_GLASS : Phrase.ONE_GLASS, Map.of());
    }
    var phrase = halves % 2 == 0 ? Phrase.GLASSES : Phrase.GLASSES_AND_A_HALF;
    return part(phrase, Map.of("count", new Gap.Number(halves / 2)));
  }

  private static Gap part(Phrase phrase, Map<String, Gap> gaps) {
    return new Gap.Clause(new Say(phrase, gaps));
  }
}
