package dev.crampcoach.alexa.request;

import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import dev.crampcoach.dialogue.Intent;

/** Reads the answer to Alexa's question for consent. */
final class ConsentReader {
  private static final String ANSWERED = "200";

  private ConsentReader() {}

  /** An answer to any other request of ours, of which there is none, is nothing. */
  static Intent of(ConnectionsResponse response) {
    if (!"AskFor".equals(response.getName())) {
      return Intent.NOTHING;
    }
    boolean answered = ANSWERED.equals(response.getStatus().getCode());
    String status = String.valueOf(response.getPayload().get("status"));
    return switch (answered ? status : "") {
      case "ACCEPTED" -> Intent.CONSENT_GIVEN;
      case "DENIED" -> Intent.CONSENT_DENIED;
      case "NOT_ANSWERED" -> Intent.CONSENT_UNANSWERED;
      default -> Intent.CONSENT_UNASKED;
    };
  }
}
