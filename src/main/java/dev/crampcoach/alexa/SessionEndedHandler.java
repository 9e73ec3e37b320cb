package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Optional;

/** The end of a session that no answer ended: nothing can be said, a place may be kept. */
public record SessionEndedHandler(Conversing conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    conversing.leave(input);
    return Optional.empty();
  }
}
