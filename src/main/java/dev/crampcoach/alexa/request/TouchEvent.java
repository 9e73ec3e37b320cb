package dev.crampcoach.alexa.request;

import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.crampcoach.dialogue.Intent;
import dev.crampcoach.screen.Touch;
import java.util.List;
import java.util.Optional;

/**
 * What came back from a screen: ids of ours, or nothing that we know.
 *
 * @param item what it is about; the catalogue may not know it (any more)
 */
public record TouchEvent(Intent intent, Optional<String> item) {
  static final TouchEvent NOTHING = new TouchEvent(Intent.NOTHING, Optional.empty());

  /** Empty where the event holds nothing that one of our screens sends. */
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

  /** A touch means what is said for it. */
  private static Intent intent(Touch touch) {
    return switch (touch) {
      case HOME -> Intent.LAUNCH;
      case STOP -> Intent.STOP;
      case YES -> Intent.YES;
      case NO -> Intent.NO;
      case NOT_SURE -> Intent.NOT_SURE;
      case START -> Intent.START;
      case FIRST -> Intent.FIRST;
      case SECOND -> Intent.SECOND;
      case THIRD -> Intent.THIRD;
      // Not a yes: nobody has answered anything, and a yes would take a warning back.
      case MORE, OVER -> Intent.MORE;
      case NEXT -> Intent.NEXT;
      case BACK -> Intent.PREVIOUS;
      case AGAIN -> Intent.REPEAT;
      case PAUSE -> Intent.PAUSE;
      case GO_ON -> Intent.RESUME;
      case CRAMP_NOW -> Intent.CRAMP_NOW;
      case STRETCH -> Intent.START_STRETCH;
      case CHECK -> Intent.CHECK;
      case HURTS -> Intent.HURTS;
      case EASING -> Intent.EASING;
      case NOT_EASING -> Intent.NOT_EASING;
      case HELP_COMING -> Intent.HELP_COMING;
      case ABOUT -> Intent.ABOUT;
      case GUIDE -> Intent.GUIDE;
      case DRANK -> Intent.DRANK;
    };
  }
}
