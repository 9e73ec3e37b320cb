package dev.crampcoach.talk;

import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Speech.Question;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a turn that ends with a question. It adds the caution that an item's advice needs, and the
 * full note on first use.
 */
public record TurnBuilder(SessionState before, Scene scene, List<Line> lines, Question question) {

  public Turn turn() {
    return telling(before.told());
  }

  /** Builds it with this marked as told. */
  public Turn telling(AlreadyTold told) {
    return build(lines, told, Optional.empty());
  }

  /** Builds it with a screen. */
  public Turn showing(Screen screen, AlreadyTold told) {
    return build(lines, told, Optional.of(screen));
  }

  /**
   * Builds health advice about an item: adds its caution the first time, and the full note the
   * first time in a session. While a cramp is on, the note waits.
   */
  public Turn about(Item item) {
    var said = new ArrayList<>(lines);
    AlreadyTold told = before.told();
    Line caution = Line.quote(item.id(), ContentId.Part.CAUTION);
    boolean advice = item.wording().caution().isPresent();
    if (advice && !told.hasCaution(item.id())) {
      told = told.withCaution(item.id());
      if (!said.contains(caution)) {
        said.add(caution);
      }
    }
    Screen screen = screen(item, said);
    if (advice && !told.note() && !(scene instanceof CrampOn)) {
      told = told.withNote();
      said.add(Line.say(Phrase.NOTE));
    }
    return build(said, told, Optional.of(screen));
  }

  private static Screen screen(Item item, List<Line> lines) {
    Optional<String> picture = Optional.of(item.id()).filter(id -> item instanceof GuidedItem);
    Line name = Line.quote(item.id(), ContentId.Part.NAME);
    return new Screen.AnswerScreen(Optional.of(name), List.copyOf(lines), picture, List.of());
  }

  private Turn build(List<Line> said, AlreadyTold told, Optional<Screen> screen) {
    var speech = new Speech(said, Optional.of(question));
    return new Turn(before.at(scene).with(told).having(speech), speech, screen);
  }
}
