package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RuntimeErrorEvent;
import dev.crampcoach.log.FailureLog;
import java.util.Optional;

/** Logs that a device could not draw a screen. The listener has already heard everything. */
public record ScreenTroubleHandler(FailureLog failures) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof RuntimeErrorEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    failures.report("a device could not draw a screen");
    return Optional.empty();
  }
}
