package dev.crampcoach.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ServiceClientFactory;
import dev.crampcoach.dialogue.Whereabouts;
import dev.crampcoach.hydration.Measures;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a device is, as far as Alexa's settings service tells: its time zone. The service is asked
 * once a turn at the most, and only if somebody wants to know.
 */
final class DeviceWhereabouts implements Whereabouts {
  private static final Logger LOG = LoggerFactory.getLogger(DeviceWhereabouts.class);

  private final HandlerInput input;
  private Optional<ZoneId> zone;

  DeviceWhereabouts(HandlerInput input) {
    this.input = input;
  }

  /** Empty where it is not set, or the service does not answer in time. */
  @Override
  public Optional<ZoneId> zone() {
    if (zone == null) {
      zone =
          Services.system(input.getRequestEnvelope())
              .map(SystemState::getDevice)
              .map(Device::getDeviceId)
              .flatMap(device -> Services.of(input).flatMap(services -> ask(services, device)));
    }
    return zone;
  }

  @Override
  public Measures measures() {
    String locale = input.getRequestEnvelope().getRequest().getLocale();
    return Measures.of(locale == null ? "" : locale);
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
