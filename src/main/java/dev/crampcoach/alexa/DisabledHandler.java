package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.User;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.crampcoach.dialogue.Listeners;
import java.util.Optional;

/** Somebody disabled the skill: nothing of them is kept. It may come late, and more than once. */
public record DisabledHandler(Listeners listeners) implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequest() instanceof SkillDisabledRequest;
  }

  /** Not done in time, it is an error, so that Alexa sends the event again. */
  @Override
  public Optional<Response> handle(HandlerInput input) {
    Optional<String> user =
        Services.system(input.getRequestEnvelope())
            .map(SystemState::getUser)
            .map(User::getUserId)
            .filter(id -> !id.isBlank());
    if (user.isPresent() && !listeners.erase(user.get(), Services.deadline(input))) {
      throw new Unfinished("a listener could not be erased");
    }
    return Optional.empty();
  }
}
