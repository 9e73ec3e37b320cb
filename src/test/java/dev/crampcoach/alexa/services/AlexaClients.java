package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.util.JacksonSerializer;
import dev.crampcoach.conversation.Deadline;
import java.time.Duration;

/** The SDK's own clients of Alexa's services, over the skill's HTTP client. */
public final class AlexaClients {
  private AlexaClients() {}

  /**
   * @param patience how long a call may take
   */
  public static ServiceClientFactory of(String address, String token, Duration patience) {
    var deadline = Deadline.in(Duration.ofMinutes(1), System::nanoTime);
    return ServiceClientFactory.builder()
        .withDefaultApiConfiguration(
            DefaultApiConfiguration.builder()
                .withSerializer(new JacksonSerializer())
                .withApiClient(new HttpApiClient(patience, deadline))
                .withApiEndpoint(address)
                .withAuthorizationValue(token)
                .build())
        .build();
  }
}
