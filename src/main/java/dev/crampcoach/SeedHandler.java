package dev.crampcoach;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.aws.seed.CustomResourceRequest;
import dev.crampcoach.aws.seed.SeedCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lambda handler of a CloudFormation custom resource: seeds the catalogue before the function that
 * reads it goes live. Any failure is answered as FAILED, so that the deployment stops at once and
 * the previous content stays in service. A deletion leaves the table alone.
 */
public final class SeedHandler implements RequestStreamHandler {
  /** Timeout for seeding. A stack waits for a minute, and sending the answer takes time too. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Logger LOG = LoggerFactory.getLogger(SeedHandler.class);

  private final Runnable seeding;
  private final Duration patience;

  /** Reads the environment only on request, so that a missing variable can be reported. */
  public SeedHandler() {
    this(() -> seed(Settings.Seeding.ofTheEnvironment(), Optional.empty()), PATIENCE);
  }

  SeedHandler(Runnable seeding, Duration patience) {
    this.seeding = seeding;
    this.patience = patience;
  }

  /**
   * @param endpoint overrides the region's DynamoDB endpoint, for DynamoDB Local
   */
  static void seed(Settings.Seeding settings, Optional<String> endpoint) {
    DynamoClient client = DynamoClient.patient(settings.region(), endpoint);
    SeedCatalogue.at(client, settings.catalogueTable()).seed(BundledCatalogue.of(Skill.LANGUAGE));
  }

  /**
   * @throws IOException if the request has no address to answer to, or the answer was not accepted
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    CustomResourceRequest request = CustomResourceRequest.read(in);
    request.answer(trouble(request));
  }

  /** The reason why the request failed, in one sentence; empty on success. */
  private Optional<String> trouble(CustomResourceRequest request) {
    try {
      if (request.asksToSeed()) {
        seedInTime();
      }
      return Optional.empty();
    } catch (Throwable e) {
      // Catches Errors too: a stack that gets no answer hangs and reports nothing.
      LOG.error("seeding failed: {}", e.getClass().getName());
      return Optional.of("Seeding failed: " + sentence(e));
    }
  }

  private void seedInTime() throws Throwable {
    var task = new FutureTask<Void>(seeding, null);
    var thread = new Thread(task, "seeding");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new IllegalStateException("it took too long.", e);
    }
  }

  private static String sentence(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
