package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Anything that a listener says, whatever intent carries it. */
public record IntentHandler(Conversing conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof IntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return conversing.turn(input);
  }
}
