package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.alexa.services.Services;
import dev.crampcoach.conversation.Deadline;
import dev.crampcoach.conversation.Listeners;
import dev.crampcoach.log.FailureLog;
import java.util.Optional;

/**
 * Erases all that is stored of a listener who disabled the skill. The event may come late, and more
 * than once.
 */
public record DisabledHandler(Listeners listeners, FailureLog failures) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SkillDisabledRequest;
  }

  /** Throws if erasing did not finish in time, so that Alexa sends the event again. */
  @Override
  public Optional<Response> handle(HandlerInput input) {
    String user = Envelopes.system(input.getRequestEnvelope()).getUser().getUserId();
    boolean known = user != null && !user.isBlank();
    if (known && !erase(user, Services.deadline(input))) {
      throw new EventMustBeRetried("a listener could not be erased");
    }
    return Optional.empty();
  }

  private boolean erase(String user, Deadline deadline) {
    return failures
        .attempt("erasing a listener", () -> listeners.erase(user, deadline))
        .orElse(false);
  }
}
