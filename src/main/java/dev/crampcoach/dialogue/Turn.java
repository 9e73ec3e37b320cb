package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one thing heard.
 *
 * @param next where the conversation stands now; of no use where it ended
 * @param screen what to show beside the words
 */
public record Turn(Conversation next, Spoken spoken, Optional<Screen> screen) {

  /** Whether the session ends here: there is nothing left to answer. */
  public boolean ends() {
    return spoken.question().isEmpty();
  }

  /** The same turn, with these lines said before all others. */
  Turn after(List<Line> first) {
    var lines = new ArrayList<>(first);
    lines.addAll(spoken.lines());
    var said = new Spoken(lines, spoken.question());
    return new Turn(
        new Conversation(next.scene(), Optional.of(said), next.given(), next.gate()), said, screen);
  }

  /** The same turn, and a visit counts as advised. */
  Turn withVisit() {
    return new Turn(
        new Conversation(next.scene(), next.last(), next.given().withVisit(), next.gate()),
        spoken,
        screen);
  }
}
