package dev.crampcoach.alexa.services;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import dev.crampcoach.alexa.request.Envelopes;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.log.FailureLog;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads the device's time zone from Alexa's settings service, at most once a turn and only if it is
 * needed.
 */
public final class DeviceTimeZone {
  private final HandlerInput input;
  private final FailureLog failures;
  private Optional<ZoneId> zone;
  private boolean down;

  public DeviceTimeZone(HandlerInput input, FailureLog failures) {
    this.input = input;
    this.failures = failures;
  }

  /** Empty if it is not set, or the service does not answer in time. */
  public Optional<ZoneId> zone() {
    if (zone == null) {
      zone =
          Optional.ofNullable(
                  Envelopes.system(input.getRequestEnvelope()).getDevice().getDeviceId())
              .flatMap(this::ask);
    }
    return zone;
  }

  public TimeZoneFound find() {
    Optional<ZoneId> found = zone();
    return new TimeZoneFound(found, found.isEmpty() && down);
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
      // Whatever is wrong with the service, the answer must not fail for it.
      failures.report("the time zone is not known", e);
      down = true;
      return Optional.empty();
    }
  }
}
