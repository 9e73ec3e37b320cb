package dev.crampcoach.alexa.reply;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.response.ResponseBuilder;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.dialogue.Dialogue;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.session.ListenerCodec;
import dev.crampcoach.session.SessionAttributes;
import dev.crampcoach.session.SessionListener;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a turn as a response: speech, screen, card and session attributes. If the screen or the
 * card fails, the speech is still sent.
 */
public record TurnWriter(
    Dialogue dialogue, Phrasebook phrasebook, Screens screens, FailureLog failures) {

  /**
   * @param after the listener as the session carries them
   */
  public Optional<Response> write(
      Turn turn,
      SessionListener after,
      Input input,
      Phonebook phonebook,
      HandlerInput handlerInput) {
    RequestEnvelope envelope = handlerInput.getRequestEnvelope();
    ResponseBuilder response = handlerInput.getResponseBuilder();
    var ssml = new Ssml(phrasebook, phonebook, input.catalogue());
    Turn told = turn;
    Map<String, Object> attributes = attributes(told, after, envelope);
    if (input.screen() && turn.screen().isPresent()) {
      String token = Screens.token(attributes);
      var document = draw(turn.screen().get(), ssml, locale(envelope), token);
      document.ifPresent(response::addDirective);
      if (document.isEmpty()) {
        told = dialogue.unshown(turn);
        attributes = attributes(told, after, envelope);
      }
    }
    if (envelope.getSession() != null) {
      handlerInput.getAttributesManager().setSessionAttributes(attributes);
    }
    Directives.add(told, Directives.isTask(envelope), response);
    failures.run("writing a card", () -> SpeechWriter.show(turn, ssml, response));
    return SpeechWriter.say(told, ssml, response);
  }

  private Optional<RenderDocumentDirective> draw(
      Screen screen, Ssml ssml, String locale, String token) {
    return failures.attempt(
        "drawing a screen", () -> screens.draw(screen, ssml, Locale.forLanguageTag(locale), token));
  }

  /** Empty if the request has none. */
  public static String locale(RequestEnvelope envelope) {
    String locale = envelope.getRequest().getLocale();
    return locale == null ? "" : locale;
  }

  private Map<String, Object> attributes(
      Turn turn, SessionListener after, RequestEnvelope envelope) {
    if (turn.ends()) {
      return Map.of();
    }
    Map<String, Object> attributes = SessionAttributes.write(turn.next());
    failures
        .attempt("carrying a listener", () -> ListenerCodec.write(after))
        .ifPresent(listener -> attributes.put(ListenerCodec.ATTRIBUTE, listener));
    if (Directives.isTask(envelope)) {
      attributes.put(Directives.TASK, Directives.GOING_ON);
    }
    return attributes;
  }
}
