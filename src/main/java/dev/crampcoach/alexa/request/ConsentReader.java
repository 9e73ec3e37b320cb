package dev.crampcoach.alexa.request;

import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Move;

/** Reads the answer to Alexa's consent question. */
final class ConsentReader {
  private static final String ANSWERED = "200";

  private ConsentReader() {}

  /** Ignores an answer to any other request, since this skill sends no other. */
  static Intent of(ConnectionsResponse response) {
    if (!"AskFor".equals(response.getName())) {
      return Move.NOTHING;
    }
    boolean answered = ANSWERED.equals(response.getStatus().getCode());
    String status = String.valueOf(response.getPayload().get("status"));
    return switch (answered ? status : "") {
      case "ACCEPTED" -> Command.CONSENT_GIVEN;
      case "DENIED" -> Command.CONSENT_DENIED;
      case "NOT_ANSWERED" -> Command.CONSENT_UNANSWERED;
      default -> Command.CONSENT_UNASKED;
    };
  }
}
