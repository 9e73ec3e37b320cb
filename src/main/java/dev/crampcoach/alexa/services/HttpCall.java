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
 * One call over HTTP, on a connection of its own. Its limit holds for connecting and again for each
 * piece of the answer, so whoever waits for all of it must give it up from outside.
 */
final class HttpCall implements Callable<ApiClientResponse> {
  /** Answers of Alexa's services are some kilobytes. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final int PIECE = 8 * 1024;

  /** The SDK takes an error without a body for a broken answer, whatever its status says. */
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

  /** Nobody waits for it any more: nothing more is sent or read. It does not block. */
  void giveUp() {
    givenUp = true;
  }

  /** Ends what is still being waited for. It may block while another thread reads. */
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
   * Puts whatever may change something into a streaming mode, with or without a body: in any other,
   * the JDK sends a request a second time when the connection closes without an answer. A GET it
   * may ask twice. The price is the body of a 401, which the JDK withholds in this mode.
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
   * @param length how long the server said it would be; not every JDK notices that it breaks off
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
