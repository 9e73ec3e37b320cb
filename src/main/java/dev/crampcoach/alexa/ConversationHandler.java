package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Optional;

/**
 * Handles the requests of a conversation: launch, intents, touches, the answer to Alexa's consent
 * question, and the end of a session, which takes no answer.
 */
public record ConversationHandler(TurnRunner conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    Request request = input.getRequest();
    return request instanceof LaunchRequest
        || request instanceof IntentRequest
        || request instanceof UserEvent
        || request instanceof ConnectionsResponse
        || request instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    if (input.getRequest() instanceof SessionEndedRequest) {
      conversing.leave(input);
      return Optional.empty();
    }
    return input.getRequest() instanceof UserEvent touch
        ? conversing.touch(input, touch)
        : conversing.turn(input);
  }
}
