package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.dialogue.Spoken.Question;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Screen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A turn in the making, which ends with a question. It adds the caution that an item's advice
 * wants, and the full note on first use.
 */
record Draft(Conversation before, Scene scene, List<Line> lines, Question question) {

  Turn turn() {
    return build(lines, before.cautioned(), before.noted(), Optional.empty());
  }

  /** The same, and the full note counts as given. */
  Turn noted() {
    return build(lines, before.cautioned(), true, Optional.empty());
  }

  /** The same, and these items' cautions count as given. */
  Turn cautioned(Set<String> cautioned) {
    return build(lines, cautioned, before.noted(), Optional.empty());
  }

  /**
   * Health advice about an item: its caution the first time, the full note the first time in a
   * session. While a cramp is on the note waits.
   */
  Turn about(Item item) {
    var said = new ArrayList<>(lines);
    var cautioned = new HashSet<>(before.cautioned());
    boolean advice = item.wording().caution().isPresent();
    Line caution = Line.quote(item.id(), Part.CAUTION);
    if (advice && cautioned.add(item.id()) && !said.contains(caution)) {
      said.add(caution);
    }
    var screen = new Screen(Line.quote(item.id(), Part.NAME), said);
    boolean note = advice && !before.noted() && !(scene instanceof Relieving);
    if (note) {
      said.add(Line.say(Phrase.NOTE));
    }
    return build(said, cautioned, before.noted() || note, Optional.of(screen));
  }

  private Turn build(
      List<Line> said, Set<String> cautioned, boolean noted, Optional<Screen> screen) {
    var spoken = new Spoken(said, Optional.of(question));
    return new Turn(new Conversation(scene, Optional.of(spoken), cautioned, noted), spoken, screen);
  }
}
