package dev.crampcoach.alexa.reply;

import com.amazon.ask.model.Response;
import com.amazon.ask.response.ResponseBuilder;
import dev.crampcoach.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a turn's speech, reprompt and card to a response. */
final class SpeechWriter {
  private SpeechWriter() {}

  static Optional<Response> say(Turn turn, Ssml ssml, ResponseBuilder response) {
    var lines = new ArrayList<>(turn.speech().lines());
    turn.speech().question().ifPresent(question -> lines.add(question.ask()));
    response.withSpeech(ssml.markup(lines));
    turn.speech()
        .question()
        .ifPresentOrElse(
            question -> response.withReprompt(ssml.markup(question.again())),
            () -> response.withShouldEndSession(turn.waits() ? null : true));
    return response.build();
  }

  /** Adds the card that the Alexa app stores. */
  static void show(Turn turn, Ssml ssml, ResponseBuilder response) {
    turn.screen()
        .flatMap(AppCard::of)
        .ifPresent(
            card ->
                response.withSimpleCard(
                    title(ssml.plain(List.of(card.title()))), ssml.plain(card.lines())));
  }

  static String title(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
