package dev.crampcoach.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One call over HTTP. Its own limit holds for the connection and again for each piece of the
 * answer, so whoever waits for all of it must end it from outside.
 */
final class HttpCall implements Callable<ApiClientResponse> {
  /** Answers of Alexa's services are some kilobytes. */
  private static final int MOST_BYTES = 512 * 1024;

  private final ApiClientRequest request;
  private final int millis;
  private HttpURLConnection connection;
  private boolean over;

  HttpCall(ApiClientRequest request, Duration limit) {
    this.request = request;
    this.millis = Math.toIntExact(limit.toMillis());
  }

  @Override
  public ApiClientResponse call() throws IOException {
    HttpURLConnection open = open();
    if (request.getBody() != null) {
      open.setDoOutput(true);
      try (OutputStream out = open.getOutputStream()) {
        out.write(request.getBody().getBytes(StandardCharsets.UTF_8));
      }
    }
    return response(open);
  }

  /** Nobody waits for it any more: what is still open is closed, and nothing is opened. */
  synchronized void end() {
    over = true;
    if (connection != null) {
      connection.disconnect();
    }
  }

  private synchronized HttpURLConnection open() throws IOException {
    if (over) {
      throw new IOException("given up");
    }
    connection = (HttpURLConnection) URI.create(request.getUrl()).toURL().openConnection();
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod(request.getMethod());
    request
        .getHeaders()
        .forEach(header -> connection.setRequestProperty(header.getName(), header.getValue()));
    return connection;
  }

  private static ApiClientResponse response(HttpURLConnection connection) throws IOException {
    var response = new ApiClientResponse();
    response.setStatusCode(connection.getResponseCode());
    response.setHeaders(headers(connection));
    try (InputStream in =
        connection.getErrorStream() == null && connection.getResponseCode() < 400
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      byte[] body = in == null ? new byte[0] : in.readNBytes(MOST_BYTES);
      response.setBody(new String(body, StandardCharsets.UTF_8));
    }
    return response;
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
