package dev.crampcoach.alexa.services;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.conversation.DeviceSettings;
import dev.crampcoach.log.FailureLog;
import dev.crampcoach.water.Units;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a device is, as far as Alexa's settings service tells: its time zone. The service is asked
 * once a turn at the most, and only if somebody wants to know.
 */
public final class DeviceTimeZone implements DeviceSettings {
  private final HandlerInput input;
  private final FailureLog failures;
  private Optional<ZoneId> zone;
  private boolean down;

  public DeviceTimeZone(HandlerInput input, FailureLog failures) {
    this.input = input;
    this.failures = failures;
  }

  /** Empty where it is not set, or the service does not answer in time. */
  @Override
  public Optional<ZoneId> zone() {
    if (zone == null) {
      zone =
          Optional.ofNullable(
                  Envelopes.system(input.getRequestEnvelope()).getDevice().getDeviceId())
              .flatMap(this::ask);
    }
    return zone;
  }

  @Override
  public boolean isDown() {
    return zone().isEmpty() && down;
  }

  @Override
  public Units units() {
    String locale = input.getRequestEnvelope().getRequest().getLocale();
    return Units.of(locale == null ? "" : locale);
  }

  private Optional<ZoneId> ask(String device) {
    try {
      return Services.of(input)
          .map(services -> services.getUpsService().getSystemTimeZone(device))
          .filter(name -> !name.isBlank())
          .map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    } catch (Throwable e) {
      // Whatever is wrong with the service: an answer must not wait for it.
      failures.report("the time zone is not known", e);
      down = true;
      return Optional.empty();
    }
  }
}
