package hello;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.request.Predicates;
import java.util.Optional;
import java.util.function.Predicate;

/** The handlers of a hello world, the same number that Amazon's example has. */
final class Greeting {
  private Greeting() {}

  static RequestHandler[] handlers() {
    return new RequestHandler[] {
      new Says(Predicates.requestType(LaunchRequest.class), "Welcome. You can say hello.", false),
      new Says(Predicates.intentName("AMAZON.HelpIntent"), "You can say hello to me.", false),
      new Says(
          Predicates.intentName("AMAZON.CancelIntent")
              .or(Predicates.intentName("AMAZON.StopIntent")),
          "Goodbye.",
          true),
      new Says(Predicates.requestType(SessionEndedRequest.class), "", true),
      new Says(Predicates.intentName("AMAZON.FallbackIntent"), "Sorry, say hello.", false),
      // Any other intent is the greeting, so that both functions take the same events.
      new Says(Predicates.requestType(IntentRequest.class), "Hello world.", true)
    };
  }

  private record Says(Predicate<HandlerInput> when, String words, boolean ends)
      implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return when.test(input);
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      var response = input.getResponseBuilder();
      if (!words.isEmpty()) {
        response.withSpeech(words).withSimpleCard("Hello", words);
      }
      if (!ends) {
        response.withReprompt(words);
      }
      return response.withShouldEndSession(ends).build();
    }
  }
}
