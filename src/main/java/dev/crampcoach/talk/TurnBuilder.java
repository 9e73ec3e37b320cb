package dev.crampcoach.talk;

import dev.crampcoach.catalogue.AnswerLine;
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
 * Builds a turn that ends with a question. It adds the cautions that belong to its lines, and the
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
    for (AnswerLine line : spoken(item)) {
      var caution = new ContentId(item.id(), ContentId.Part.CAUTION, line.id());
      if (line.caution().isPresent() && !told.hasCaution(caution)) {
        told = told.withCaution(caution);
        if (!said.contains(new Line.Quote(caution))) {
          said.add(new Line.Quote(caution));
        }
      }
    }
    for (ContentId line : quoted()) {
      told = told.withLine(line);
    }
    Screen screen = screen(item, said);
    if (item.wording().isAdvice() && !told.note() && !(scene instanceof CrampOn)) {
      told = told.withNote();
      said.add(Line.say(Phrase.NOTE));
    }
    return build(said, told, Optional.of(screen));
  }

  /**
   * The item's lines in this turn. A side that is computed from its practice, such as how long it
   * takes, comes with the caution of the plain answer.
   */
  private List<AnswerLine> spoken(Item item) {
    List<AnswerLine> lines =
        quoted().stream()
            .filter(line -> line.item().equals(item.id()))
            .flatMap(line -> item.wording().line(line.line()).stream())
            .toList();
    return lines.isEmpty() ? List.of(item.wording().plain()) : lines;
  }

  private List<ContentId> quoted() {
    return lines.stream()
        .filter(Line.Quote.class::isInstance)
        .map(line -> ((Line.Quote) line).content())
        .filter(content -> content.part() == ContentId.Part.LINE)
        .toList();
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
