package dev.crampcoach.alexa.request;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.screen.Touch;
import java.util.List;
import java.util.Optional;

/**
 * A touch on one of our screens.
 *
 * @param item id of what it is about; the catalogue may not have it (any more)
 */
public record TouchEvent(Intent intent, Optional<String> item) {
  static final TouchEvent NOTHING = new TouchEvent(Move.NOTHING, Optional.empty());

  /** Empty if the event holds nothing that one of our screens sends. */
  public static Optional<TouchEvent> of(UserEvent event) {
    return text(event.getArguments(), 0)
        .flatMap(Touch::of)
        .map(touch -> new TouchEvent(intent(touch), text(event.getArguments(), 1)));
  }

  private static Optional<String> text(List<Object> arguments, int index) {
    return Optional.of(arguments)
        .filter(all -> all.size() > index)
        .map(all -> all.get(index))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  /** A touch means the same as saying its label. */
  private static Intent intent(Touch touch) {
    return switch (touch) {
      case HOME -> Command.LAUNCH;
      case STOP -> Command.STOP;
      case YES -> Move.YES;
      case NO -> Move.NO;
      case NOT_SURE -> Move.NOT_SURE;
      case START -> Move.START;
      case FIRST -> Move.FIRST;
      case SECOND -> Move.SECOND;
      case THIRD -> Move.THIRD;
      // Not a YES: nobody has answered anything, and a yes would take a warning back.
      case MORE, OVER -> Move.MORE;
      case NEXT -> Move.NEXT;
      case BACK -> Move.PREVIOUS;
      case AGAIN -> Command.REPEAT;
      case PAUSE -> StretchMove.PAUSE;
      case GO_ON -> StretchMove.RESUME;
      case CRAMP_NOW -> Command.CRAMP_NOW;
      case STRETCH -> Command.START_STRETCH;
      case CHECK -> Command.CHECK;
      case HURTS -> Move.HURTS;
      case EASING -> Move.EASING;
      case NOT_EASING -> Move.NOT_EASING;
      case HELP_COMING -> Command.HELP_COMING;
      case ABOUT -> Command.ABOUT;
      case GUIDE -> Command.GUIDE;
      case DRANK -> Command.DRANK;
    };
  }
}
