package dev.crampcoach.alexa.services;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One HTTP call on a connection of its own. Its timeout applies to connecting and to each read, not
 * to the whole call, so the caller must cancel it when time is up.
 */
final class HttpCall implements Callable<ApiClientResponse> {
  /** Maximum response size; Alexa's services answer with a few kilobytes. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final int PIECE = 8 * 1024;

  /** The SDK treats an error without a body as a broken response, whatever its status. */
  private static final String NO_DETAILS = "{}";

  /** Opens connections; nothing is sent yet. */
  public interface Opener {
    Opener NETWORK = address -> (HttpURLConnection) address.openConnection();

    HttpURLConnection open(URL address) throws IOException;
  }

  private final ApiClientRequest request;
  private final int millis;
  private final Opener opener;
  private volatile boolean givenUp;

  /** The connection once the request is sent: from then on any thread may close it. */
  private volatile HttpURLConnection sent;

  HttpCall(ApiClientRequest request, Duration limit, Opener opener) {
    this.request = request;
    this.millis = Math.toIntExact(limit.toMillis());
    this.opener = opener;
  }

  @Override
  public ApiClientResponse call() throws IOException {
    goOn();
    HttpURLConnection connection = open();
    byte[] body = body(connection);
    try {
      connection.connect();
      goOn();
      if (connection.getDoOutput()) {
        send(connection, body);
      }
      sent = connection;
      goOn();
      return response(connection);
    } finally {
      connection.disconnect();
    }
  }

  /** Cancels the call: nothing more is sent or read. Does not block. */
  void giveUp() {
    givenUp = true;
  }

  /** Closes the connection. May block while another thread reads. */
  void close() {
    HttpURLConnection open = sent;
    if (open != null) {
      open.disconnect();
    }
  }

  private void goOn() throws IOException {
    if (givenUp) {
      throw new IOException("given up");
    }
  }

  private HttpURLConnection open() throws IOException {
    HttpURLConnection connection = opener.open(URI.create(request.getUrl()).toURL());
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod(request.getMethod());
    request
        .getHeaders()
        .forEach(header -> connection.setRequestProperty(header.getName(), header.getValue()));
    return connection;
  }

  /**
   * Returns the request body. Every method but GET uses a streaming mode, with or without a body:
   * otherwise the JDK silently retries the request if the connection closes without an answer. In
   * this mode the JDK withholds the body of a 401.
   */
  private byte[] body(HttpURLConnection connection) {
    byte[] body =
        request.getBody() == null
            ? new byte[0]
            : request.getBody().getBytes(StandardCharsets.UTF_8);
    if (!request.getMethod().equals("GET")) {
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(body.length);
    }
    return body;
  }

  private static void send(HttpURLConnection connection, byte[] body) throws IOException {
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
  }

  private ApiClientResponse response(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status < HttpURLConnection.HTTP_OK) {
      throw new IOException("no HTTP status");
    }
    boolean refused = status >= HttpURLConnection.HTTP_BAD_REQUEST;
    var response = new ApiClientResponse();
    response.setStatusCode(status);
    response.setHeaders(headers(connection));
    try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
      String body = in == null ? "" : body(in, connection.getContentLengthLong());
      response.setBody(refused && body.isBlank() ? NO_DETAILS : body);
    }
    return response;
  }

  /**
   * @param length the Content-Length; not every JDK notices a truncated response
   */
  private String body(InputStream in, long length) throws IOException {
    var body = new ByteArrayOutputStream();
    var piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      goOn();
      body.write(piece, 0, read);
      if (body.size() > MOST_BYTES) {
        throw new IOException("the answer is too long");
      }
    }
    if (body.size() < length) {
      throw new EOFException("the answer breaks off");
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  private static List<Pair<String, String>> headers(HttpURLConnection connection) {
    var headers = new ArrayList<Pair<String, String>>();
    connection
        .getHeaderFields()
        .forEach(
            (name, values) -> {
              if (name != null) {
                values.forEach(value -> headers.add(new Pair<>(name, value)));
              }
            });
    return headers;
  }
}
