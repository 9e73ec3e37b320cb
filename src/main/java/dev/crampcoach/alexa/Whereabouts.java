package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a device is, as far as Alexa's settings service tells: its time zone. */
final class Whereabouts {
  private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

  private Whereabouts() {}

  /** The device's time zone; empty where it is not set, or the service does not answer in time. */
  static Optional<ZoneId> zone(HandlerInput input) {
    return Optional.ofNullable(input.getRequestEnvelope().getContext())
        .map(Context::getSystem)
        .filter(system -> system.getApiEndpoint() != null && system.getDevice() != null)
        .flatMap(system -> ask(input, system));
  }

  private static Optional<ZoneId> ask(HandlerInput input, SystemState system) {
    try {
      String zone =
          input
              .getServiceClientFactory()
              .getUpsService()
              .getSystemTimeZone(system.getDevice().getDeviceId());
      return Optional.ofNullable(zone).filter(name -> !name.isBlank()).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      // Whatever is wrong with the service: an answer must not wait for it.
      LOG.warn("the time zone is not known: {}", e.getClass().getName());
      return Optional.empty();
    }
  }
}
