package dev.crampcoach.alexa.reply;

import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Status;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import com.amazon.ask.response.ResponseBuilder;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.conversation.AlexaAction;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.session.ReminderCodec;
import java.util.List;
import java.util.Map;

/**
 * Adds the directives of a turn to a response: Alexa's consent question, a card, a task's
 * completion.
 */
final class Directives {
  static final String REMINDERS = "alexa::alerts:reminders:skill:readwrite";

  private static final String DONE = "200";

  /** Session attribute that is present while a task is running. */
  static final String TASK = "task";

  /** A string like all our attributes: the response writer accepts no other type. */
  static final String GOING_ON = "going on";

  private Directives() {}

  /** Whether the session was started as a task, which is completed when the session ends. */
  static boolean isTask(RequestEnvelope envelope) {
    boolean begins =
        envelope.getRequest() instanceof LaunchRequest launch && launch.getTask() != null;
    return begins || GOING_ON.equals(Envelopes.attributes(envelope).get(TASK));
  }

  /**
   * @param task whether this session was started as a task
   */
  static void add(Turn turn, boolean task, ResponseBuilder response) {
    for (AlexaAction action : turn.actions()) {
      if (action instanceof AlexaAction.AskConsent ask) {
        response.addDirective(askFor(ReminderCodec.write(ask.reminder())));
      } else if (action instanceof AlexaAction.ShowConsentCard) {
        response.withAskForPermissionsConsentCard(List.of(REMINDERS));
      }
    }
    boolean completes =
        turn.actions().stream().anyMatch(AlexaAction.CompleteTask.class::isInstance);
    if (completes || task && turn.ends()) {
      response.addDirective(complete());
    }
  }

  /** Asks for consent. Source: voice permissions for reminders, version 2 of the payload. */
  private static SendRequestDirective askFor(String token) {
    return SendRequestDirective.builder()
        .withName("AskFor")
        .putPayloadItem("@type", "AskForPermissionsConsentRequest")
        .putPayloadItem("@version", "2")
        .putPayloadItem(
            "permissionScopes",
            List.of(Map.of("permissionScope", REMINDERS, "consentLevel", "ACCOUNT")))
        .withToken(token)
        .build();
  }

  private static CompleteTaskDirective complete() {
    return CompleteTaskDirective.builder()
        .withStatus(Status.builder().withCode(DONE).withMessage("done").build())
        .build();
  }
}
