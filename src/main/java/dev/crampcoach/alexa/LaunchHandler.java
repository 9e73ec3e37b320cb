package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** "Alexa, open Cramp Coach." */
public record LaunchHandler(Conversing conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof LaunchRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return conversing.turn(input);
  }
}
