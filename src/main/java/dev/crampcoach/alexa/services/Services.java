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
 * Gives access to Alexa's services for one turn. The SDK's own way ({@code
 * HandlerInput.getServiceClientFactory}) has no deadline: do not use it.
 */
public final class Services {
  /** Timeout of one call. */
  private static final Duration PATIENCE = Duration.ofMillis(600);

  private Services() {}

  /** The turn's deadline. */
  public static Deadline deadline(HandlerInput input) {
    return (Deadline) input.getContext();
  }

  /** Empty if the request has no API endpoint or no access token. */
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
