package dev.crampcoach.alexa.request;

import com.amazon.ask.model.RequestEnvelope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a device can draw our APL documents. One with no version, or too old a version, is
 * treated as having no screen: the voice says everything.
 */
public final class Display {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\..*)?");
  private static final int MAJOR = 1;
  private static final int MINOR = 4;

  private Display() {}

  public static boolean of(RequestEnvelope envelope) {
    var interfaces = Envelopes.system(envelope).getDevice().getSupportedInterfaces();
    String version = interfaces.getAlexaPresentationAPL().getRuntime().getMaxVersion();
    return version != null && isNewEnough(version);
  }

  private static boolean isNewEnough(String version) {
    Matcher parts = VERSION.matcher(version);
    if (!parts.matches()) {
      return false;
    }
    int major = Integer.parseInt(parts.group(1));
    return major > MAJOR || major == MAJOR && Integer.parseInt(parts.group(2)) >= MINOR;
  }
}
