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
 * Sends one turn's calls to Alexa's services. The SDK's own client has no timeout; this one gives
 * up when the call's timeout or the turn's deadline is over, whatever the server does, and throws
 * an {@link UncheckedIOException}: the service may or may not have done what was asked. The turn's
 * thread only waits for the result and never opens, reads or closes a connection, since each of
 * them can block.
 */
public final class HttpApiClient implements ApiClient {
  private static final ExecutorService BESIDE =
      Executors.newCachedThreadPool(HttpApiClient::thread);

  private final Duration patience;
  private final Deadline deadline;
  private final HttpCall.Opener opener;

  /**
   * @param patience timeout of one call
   * @param deadline deadline of all calls of a turn
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

  /**
   * Closes asynchronously: closing waits for the reading thread, which may be stuck on a slow
   * server.
   */
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

  /** A daemon thread: it must not keep the JVM alive. */
  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "alexa services");
    thread.setDaemon(true);
    return thread;
  }
}
