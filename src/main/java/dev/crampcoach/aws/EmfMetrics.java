package dev.crampcoach.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts events in CloudWatch's embedded metric format: a log line with nothing but a name and a
 * number. It is never passed any words or ids of a listener.
 */
public final class EmfMetrics {
  /** The catalogue table did not answer, so the bundled catalogue is used. */
  public static final String CATALOGUE_FALLBACK = "CatalogueFallback";

  /** A listener was warned. */
  public static final String WARNINGS = "Warnings";

  static final String NAMESPACE = "CrampCoach";

  /** Distinguishes two stacks of one account. */
  static final String DIMENSION = "Function";

  private final Optional<String> function;
  private final InstantSource clock;
  private final PrintStream log;

  /**
   * @param function the name of this function on Lambda; if empty, nothing is counted
   */
  public EmfMetrics(Optional<String> function, InstantSource clock, PrintStream log) {
    this.function = function;
    this.clock = clock;
    this.log = log;
  }

  /** Returns a counter that adds one each time it is run. */
  public Runnable of(String metric) {
    return () -> function.ifPresent(name -> log.println(line(name, metric)));
  }

  private String line(String name, String metric) {
    ObjectNode line = Json.object();
    ObjectNode about = line.putObject("_aws");
    about.put("Timestamp", clock.millis());
    ObjectNode definition = about.putArray("CloudWatchMetrics").addObject();
    definition.put("Namespace", NAMESPACE);
    definition.putArray("Dimensions").addArray().add(DIMENSION);
    definition.putArray("Metrics").addObject().put("Name", metric).put("Unit", "Count");
    line.put(DIMENSION, name).put(metric, 1);
    return Json.write(line);
  }
}
