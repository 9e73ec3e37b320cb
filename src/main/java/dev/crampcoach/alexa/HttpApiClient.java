package dev.crampcoach.alexa;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries the SDK's calls to Alexa's services. The SDK's own client waits for ever; this one gives
 * up, and a time-out is an {@link UncheckedIOException}.
 */
public final class HttpApiClient implements ApiClient {
  private final int patience;

  /**
   * @param patience how long to wait for a connection, and again for an answer
   */
  public HttpApiClient(Duration patience) {
    this.patience = Math.toIntExact(patience.toMillis());
  }

  @Override
  public ApiClientResponse invoke(ApiClientRequest request) {
    try {
      HttpURLConnection connection = connect(request);
      try {
        return response(connection);
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpURLConnection connect(ApiClientRequest request) throws IOException {
    var connection = (HttpURLConnection) URI.create(request.getUrl()).toURL().openConnection();
    connection.setConnectTimeout(patience);
    connection.setReadTimeout(patience);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod(request.getMethod());
    request
        .getHeaders()
        .forEach(header -> connection.setRequestProperty(header.getName(), header.getValue()));
    if (request.getBody() != null) {
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(request.getBody().getBytes(StandardCharsets.UTF_8));
      }
    }
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
      response.setBody(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
