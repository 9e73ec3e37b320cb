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
 * The stack's entry on AWS Lambda: seeds the catalogue before the function that reads it goes live.
 * Whatever goes wrong is answered as FAILED, so that the deployment stops at once and the content
 * before it goes on serving. A deletion leaves the table alone.
 */
public final class SeedHandler implements RequestStreamHandler {
  /** How long seeding may take. A stack waits for a minute, and the answer takes its time too. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Logger LOG = LoggerFactory.getLogger(SeedHandler.class);

  private final Runnable seeding;
  private final Duration patience;

  /** The environment is read only when asked, or a variable that is missing could not be told. */
  public SeedHandler() {
    this(() -> seed(Settings.Seeding.ofTheEnvironment(), Optional.empty()), PATIENCE);
  }

  SeedHandler(Runnable seeding, Duration patience) {
    this.seeding = seeding;
    this.patience = patience;
  }

  /**
   * @param endpoint another address of DynamoDB than the region's own, such as DynamoDB Local's
   */
  static void seed(Settings.Seeding settings, Optional<String> endpoint) {
    DynamoClient client = DynamoClient.patient(settings.region(), endpoint);
    SeedCatalogue.at(client, settings.catalogueTable()).seed(BundledCatalogue.of(Skill.LANGUAGE));
  }

  /**
   * @throws IOException if there is nobody to answer, or the answer was not taken
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    CustomResourceRequest request = CustomResourceRequest.read(in);
    request.answer(trouble(request));
  }

  /** Why the request failed, in a sentence; empty where it did not. */
  private Optional<String> trouble(CustomResourceRequest request) {
    try {
      if (request.asksToSeed()) {
        seedInTime();
      }
      return Optional.empty();
    } catch (Throwable e) {
      // An Error too: a stack that gets no answer hangs, and then tells nothing.
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
