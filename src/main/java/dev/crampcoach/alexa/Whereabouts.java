package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ServiceClientFactory;
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
    return Services.system(input.getRequestEnvelope())
        .map(SystemState::getDevice)
        .map(Device::getDeviceId)
        .flatMap(device -> Services.of(input).flatMap(services -> ask(services, device)));
  }

  private static Optional<ZoneId> ask(ServiceClientFactory services, String device) {
    try {
      String zone = services.getUpsService().getSystemTimeZone(device);
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
