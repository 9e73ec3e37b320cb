package dev.crampcoach.simulator;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Records the name of each call that reaches the local tables, including a refresh of the catalogue
 * that runs in the background of a turn.
 */
final class DynamoCalls extends Handler.Wrapper {
  private static final int MOST = 1000;

  private final List<String> calls = new ArrayList<>();

  DynamoCalls(Handler tables) {
    super(tables);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String target = request.getHeaders().get("X-Amz-Target");
    if (target != null) {
      note(target.substring(target.lastIndexOf('.') + 1));
    }
    return super.handle(request, response, callback);
  }

  /** Returns the calls since this was last asked, such as {@code UpdateItem}. */
  synchronized List<String> since() {
    List<String> since = List.copyOf(calls);
    calls.clear();
    return since;
  }

  private synchronized void note(String call) {
    if (calls.size() < MOST) {
      calls.add(call);
    }
  }
}
