package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import dev.crampcoach.conversation.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries the calls of one turn to Alexa's services. The SDK's own client waits for ever; this one
 * gives up when its patience or the turn's time is over, whatever the server does. That is an
 * {@link UncheckedIOException}, and it does not tell whether the service has done what was asked.
 * The turn's thread only waits for the answer: it opens, reads and closes nothing itself, since
 * each of them can block.
 */
public final class HttpApiClient implements ApiClient {
  private static final ExecutorService BESIDE =
      Executors.newCachedThreadPool(HttpApiClient::thread);

  private final Duration patience;
  private final Deadline deadline;
  private final HttpCall.Opener opener;

  /**
   * @param patience how long one call may take
   * @param deadline how long all that a turn asks may take
   */
  HttpApiClient(Duration patience, Deadline deadline) {
    this(patience, deadline, HttpCall.Opener.NETWORK);
  }

  HttpApiClient(Duration patience, Deadline deadline, HttpCall.Opener opener) {
    this.patience = patience;
    this.deadline = deadline;
    this.opener = opener;
  }

  @Override
  public ApiClientResponse invoke(ApiClientRequest request) {
    Duration limit = deadline.atMost(patience);
    if (limit.toMillis() == 0) {
      throw new UncheckedIOException(new SocketTimeoutException("the turn has no time left"));
    }
    var call = new HttpCall(request, limit, opener);
    Future<ApiClientResponse> answer = BESIDE.submit(call);
    try {
      return answer.get(deadline.atMost(limit).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      giveUp(call);
      throw new UncheckedIOException(new SocketTimeoutException("no answer in time"));
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      giveUp(call);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted"));
    }
  }

  /** Closing waits for the thread that reads, which may be for as long as a server drips. */
  private static void giveUp(HttpCall call) {
    call.giveUp();
    // Submitted, not executed: the JDK's connection may throw when two threads close it at once.
    BESIDE.submit(call::close);
  }

  private static RuntimeException failure(Throwable cause) {
    return cause instanceof IOException e
        ? new UncheckedIOException(e)
        : new IllegalStateException(cause);
  }

  /** It must not keep a program alive. */
  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "alexa services");
    thread.setDaemon(true);
    return thread;
  }
}
