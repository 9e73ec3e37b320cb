package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a bug or an outage is caught: the listener hears an apology, the log its
 * class and nothing of what was said.
 */
public record TroubleHandler(Phrasebook phrasebook) implements ExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(TroubleHandler.class);

  @Override
  public boolean canHandle(HandlerInput input, Throwable trouble) {
    return !(trouble instanceof Unfinished);
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable trouble) {
    LOG.error("a turn failed: {} at {}", trouble.getClass().getName(), Troubles.where(trouble));
    if (!(input.getRequest() instanceof IntentRequest
        || input.getRequest() instanceof LaunchRequest
        || input.getRequest() instanceof UserEvent)) {
      return Optional.empty();
    }
    var ssml = new Ssml(phrasebook, Phonebook.of(""), id -> Optional.empty());
    String apology = ssml.markup(List.of(Line.say(Phrase.TROUBLE)));
    return input.getResponseBuilder().withSpeech(apology).withReprompt(apology).build();
  }
}
