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
import java.util.function.Supplier;

/** The handlers of a hello world, the same number that Amazon's example has. */
final class Greeting {
  private Greeting() {}

  static RequestHandler[] handlers() {
    return handlers(() -> "");
  }

  /**
   * @param news what is said before the greeting's own words; asked for in every turn that speaks
   */
  static RequestHandler[] handlers(Supplier<String> news) {
    return new RequestHandler[] {
      new Says(
          Predicates.requestType(LaunchRequest.class), news, "Welcome. You can say hello.", false),
      new Says(Predicates.intentName("AMAZON.HelpIntent"), news, "You can say hello to me.", false),
      new Says(
          Predicates.intentName("AMAZON.CancelIntent")
              .or(Predicates.intentName("AMAZON.StopIntent")),
          news,
          "Goodbye.",
          true),
      new Says(Predicates.requestType(SessionEndedRequest.class), news, "", true),
      new Says(Predicates.intentName("AMAZON.FallbackIntent"), news, "Sorry, say hello.", false),
      // Any other intent is the greeting, so that both functions take the same events.
      new Says(Predicates.requestType(IntentRequest.class), news, "Hello world.", true)
    };
  }

  private record Says(
      Predicate<HandlerInput> when, Supplier<String> news, String words, boolean ends)
      implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return when.test(input);
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      var response = input.getResponseBuilder();
      if (!words.isEmpty()) {
        response.withSpeech(news.get() + words).withSimpleCard("Hello", words);
      }
      if (!ends) {
        response.withReprompt(words);
      }
      return response.withShouldEndSession(ends).build();
    }
  }
}
