package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.dialogue.Speech.Question;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A turn in the making, which ends with a question. It adds the caution that an item's advice
 * wants, and the full note on first use.
 */
record TurnBuilder(SessionState before, Scene scene, List<Line> lines, Question question) {

  /** Back to a stretch or a cramp that something came in between; empty where there is none. */
  static Optional<TurnBuilder> between(SessionState before, Scene now, List<Line> lines) {
    if (now instanceof Resting) {
      return Optional.of(new TurnBuilder(before, now, lines, Questions.GO_ON));
    }
    return now instanceof Relieving
        ? Optional.of(new TurnBuilder(before, now, lines, Questions.EASING))
        : Optional.empty();
  }

  Turn turn() {
    return given(before.given());
  }

  /** The same, and this counts as told. */
  Turn given(AlreadyTold given) {
    return build(lines, given, Optional.empty());
  }

  /** The same, and this is shown. */
  Turn showing(Screen screen, AlreadyTold given) {
    return build(lines, given, Optional.of(screen));
  }

  /**
   * Health advice about an item: its caution the first time, the full note the first time in a
   * session. While a cramp is on the note waits.
   */
  Turn about(Item item) {
    var said = new ArrayList<>(lines);
    AlreadyTold given = before.given();
    Line caution = Line.quote(item.id(), Part.CAUTION);
    boolean advice = item.wording().caution().isPresent();
    if (advice && !given.hasCaution(item.id())) {
      given = given.withCaution(item.id());
      if (!said.contains(caution)) {
        said.add(caution);
      }
    }
    Screen screen = ScreenChooser.item(item, said);
    if (advice && !given.note() && !(scene instanceof Relieving)) {
      given = given.withNote();
      said.add(Line.say(Phrase.NOTE));
    }
    return build(said, given, Optional.of(screen));
  }

  private Turn build(List<Line> said, AlreadyTold given, Optional<Screen> screen) {
    var spoken = new Speech(said, Optional.of(question));
    return new Turn(before.at(scene).with(given).having(spoken), spoken, screen);
  }
}
