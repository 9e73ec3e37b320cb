package dev.crampcoach.alexa.envelope;

import com.amazon.ask.model.DialogState;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedError;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Task;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads the kinds of request that a conversation is made of. */
final class RequestReader {
  /** {@code 2026-11-22T18:00:00Z} */
  private static final int TIMESTAMP = 20;

  private RequestReader() {}

  static Request request(Part part) {
    if (part == null) {
      return null;
    }
    String type = part.text("type");
    Request request =
        switch (type == null ? "" : type) {
          case "LaunchRequest" -> launch(part);
          case "IntentRequest" -> intent(part);
          case "SessionEndedRequest" -> ended(part);
          case "Alexa.Presentation.APL.UserEvent" -> touched(part);
          default -> throw new Unknown();
        };
    part.skip("shouldLinkResultBeReturned");
    part.end();
    return request;
  }

  private static LaunchRequest launch(Part part) {
    return LaunchRequest.builder()
        .withRequestId(part.text("requestId"))
        .withTimestamp(time(part.text("timestamp")))
        .withLocale(part.text("locale"))
        .withTask(task(part.part("task")))
        .build();
  }

  private static Task task(Part part) {
    if (part == null) {
      return null;
    }
    var task =
        Task.builder()
            .withName(part.text("name"))
            .withVersion(part.text("version"))
            .withInput(part.anything("input"))
            .build();
    part.end();
    return task;
  }

  private static IntentRequest intent(Part part) {
    return IntentRequest.builder()
        .withRequestId(part.text("requestId"))
        .withTimestamp(time(part.text("timestamp")))
        .withLocale(part.text("locale"))
        .withDialogState(state(part.text("dialogState")))
        .withIntent(IntentReader.intent(part.part("intent")))
        .build();
  }

  private static DialogState state(String text) {
    DialogState state = text == null ? null : DialogState.fromValue(text);
    if (state == DialogState.UNKNOWN_TO_SDK_VERSION) {
      throw new Unknown();
    }
    return state;
  }

  private static UserEvent touched(Part part) {
    var event =
        UserEvent.builder()
            .withRequestId(part.text("requestId"))
            .withTimestamp(time(part.text("timestamp")))
            .withLocale(part.text("locale"))
            .withToken(part.text("token"))
            .withSource(part.anything("source"))
            .withComponents(part.anything("components"));
    List<JsonNode> arguments = part.list("arguments");
    if (arguments != null) {
      var values = new ArrayList<Object>();
      arguments.forEach(argument -> values.add(Part.plain(argument)));
      event.withArguments(values);
    }
    return event.build();
  }

  private static SessionEndedRequest ended(Part part) {
    return SessionEndedRequest.builder()
        .withRequestId(part.text("requestId"))
        .withTimestamp(time(part.text("timestamp")))
        .withLocale(part.text("locale"))
        .withReason(reason(part.text("reason")))
        .withError(error(part.part("error")))
        .build();
  }

  private static SessionEndedReason reason(String text) {
    SessionEndedReason reason = text == null ? null : SessionEndedReason.fromValue(text);
    if (reason == SessionEndedReason.UNKNOWN_TO_SDK_VERSION) {
      throw new Unknown();
    }
    return reason;
  }

  private static SessionEndedError error(Part part) {
    if (part == null) {
      return null;
    }
    var error =
        SessionEndedError.builder()
            .withType(part.text("type"))
            .withMessage(part.text("message"))
            .build();
    part.end();
    return error;
  }

  /** The form that Alexa writes; the general one would load hundreds of classes for a colon. */
  static OffsetDateTime time(String text) {
    if (text == null) {
      return null;
    }
    boolean shaped =
        text.length() == TIMESTAMP
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(19) == 'Z';
    if (!shaped) {
      throw new Unknown();
    }
    try {
      return OffsetDateTime.of(
          digits(text, 0, 4),
          digits(text, 5, 7),
          digits(text, 8, 10),
          digits(text, 11, 13),
          digits(text, 14, 16),
          digits(text, 17, 19),
          0,
          ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Unknown();
    }
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        throw new Unknown();
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
