package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import java.util.Optional;

/** A finger on a screen of ours, or the screen itself once a hold is over. */
public record TouchHandler(Conversing conversing) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof UserEvent;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return conversing.touch(input, (UserEvent) input.getRequest());
  }
}
