package dev.crampcoach.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/**
 * Changes the speaker's answers before they reach the page, to test cases that the skill never
 * produces.
 */
final class ChangedAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChangedAnswers() {}

  static void reach(SpeakerPage page, Consumer<ObjectNode> change) {
    page.page().route("**/api/say", route -> fulfill(route, change));
  }

  private static void fulfill(Route route, Consumer<ObjectNode> change) {
    try {
      APIResponse answer = route.fetch();
      ObjectNode said = (ObjectNode) JSON.readTree(answer.text());
      change.accept(said);
      route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(said.toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the speaker answered no JSON", e);
    }
  }
}
