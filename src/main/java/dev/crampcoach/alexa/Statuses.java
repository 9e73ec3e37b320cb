package dev.crampcoach.alexa;

import com.amazon.ask.model.services.ServiceException;
import dev.crampcoach.dialogue.Outcome.Trouble;
import java.net.SocketTimeoutException;

/** What a failed call to Alexa's services means. Source: the reminders API's reference, errors. */
final class Statuses {
  private Statuses() {}

  static Trouble trouble(ServiceException e) {
    return switch (e.getStatusCode()) {
      case 400 -> Trouble.TIME;
      case 401 -> Trouble.NO_CONSENT;
      case 403 -> Trouble.DEVICE;
      case 404 -> Trouble.GONE;
      case 409 -> Trouble.CONFLICT;
      case 429 -> Trouble.BUSY;
      default -> isTimeOut(e) ? Trouble.SLOW : Trouble.DOWN;
    };
  }

  /** A call that had no answer may have been heard; one that had a broken answer was. */
  static Trouble trouble(RuntimeException e) {
    return isTimeOut(e) ? Trouble.SLOW : Trouble.DOWN;
  }

  private static boolean isTimeOut(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }
}
