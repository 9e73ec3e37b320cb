package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeError;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A device could not draw a screen. The listener has heard everything; the log tells how many. */
public record ScreenTroubleHandler() implements RequestHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ScreenTroubleHandler.class);

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof RuntimeErrorEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    List<RuntimeError> errors = ((RuntimeErrorEvent) input.getRequest()).getErrors();
    LOG.warn("a screen could not be drawn: {} errors", errors == null ? 0 : errors.size());
    return Optional.empty();
  }
}
