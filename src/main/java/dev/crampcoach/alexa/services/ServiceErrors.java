package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.ServiceException;
import dev.crampcoach.conversation.JobResult.Trouble;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Maps failed calls to Alexa's services to {@link Trouble}. Source: the reminders API's reference,
 * errors.
 */
final class ServiceErrors {
  private ServiceErrors() {}

  /** Makes a call; empty if it went through, else why not. */
  static Optional<Trouble> attempt(Runnable call) {
    try {
      call.run();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(trouble(e));
    }
  }

  /** A call without an answer may have been processed; one with a broken answer was. */
  static Trouble trouble(RuntimeException e) {
    if (e instanceof ServiceException answered) {
      return trouble(answered);
    }
    return isUnanswered(e) ? Trouble.SLOW : Trouble.DOWN;
  }

  private static Trouble trouble(ServiceException e) {
    return switch (e.getStatusCode()) {
      case 400 -> Trouble.TIME;
      case 401 -> Trouble.NO_CONSENT;
      case 403 -> Trouble.DEVICE;
      case 404 -> Trouble.GONE;
      case 409 -> Trouble.CONFLICT;
      case 429 -> Trouble.BUSY;
      default -> isUnanswered(e) ? Trouble.SLOW : Trouble.DOWN;
    };
  }

  /** Whether the call timed out or the connection broke, so that its outcome is unknown. */
  private static boolean isUnanswered(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UncheckedIOException broken) {
        return !isUnsent(broken.getCause());
      }
    }
    return false;
  }

  private static boolean isUnsent(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof NoRouteToHostException
        || cause instanceof UnknownHostException;
  }
}
