package dev.crampcoach.alexa.services;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.conversation.Deadline;
import java.time.Duration;
import java.util.Optional;

/**
 * Alexa's services for the length of one turn. The SDK's own way to them ({@code
 * HandlerInput.getServiceClientFactory}) knows no deadline, so nobody here goes it.
 */
public final class Services {
  /** How long one call may take on its own. */
  private static final Duration PATIENCE = Duration.ofMillis(600);

  private Services() {}

  /** The time that the turn has left. */
  public static Deadline deadline(HandlerInput input) {
    return (Deadline) input.getContext();
  }

  /** Empty where the request does not tell where they are, or gives no leave to ask them. */
  public static Optional<ServiceClientFactory> of(HandlerInput input) {
    return Optional.of(Envelopes.system(input.getRequestEnvelope()))
        .filter(system -> system.getApiEndpoint() != null && system.getApiAccessToken() != null)
        .map(system -> of(system, deadline(input)));
  }

  private static ServiceClientFactory of(SystemState system, Deadline deadline) {
    return ServiceClientFactory.builder()
        .withDefaultApiConfiguration(
            DefaultApiConfiguration.builder()
                .withSerializer(new JacksonSerializer())
                .withApiClient(new HttpApiClient(PATIENCE, deadline))
                .withApiEndpoint(system.getApiEndpoint())
                .withAuthorizationValue(system.getApiAccessToken())
                .build())
        .build();
  }
}
