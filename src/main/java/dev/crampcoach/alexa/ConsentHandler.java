package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Optional;

/** What came of Alexa's question whether reminders may be set. */
public record ConsentHandler(Conversing conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof ConnectionsResponse;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return conversing.turn(input);
  }
}
