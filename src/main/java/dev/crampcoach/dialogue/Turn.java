package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Screen;
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
}
