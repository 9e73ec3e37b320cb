package dev.crampcoach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays CloudFormation for a custom resource: sends a request and waits at an address for the
 * response.
 */
final class StackInWaiting implements AutoCloseable {
  static final String STACK = "arn:aws:cloudformation:eu-west-1:1234:stack/cramp-coach/guid";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<JsonNode> answers = new ArrayList<>();
  private final List<String> contentTypes = new ArrayList<>();
  private int refusals;

  private StackInWaiting(HttpServer server) {
    this.server = server;
  }

  static StackInWaiting start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var stack = new StackInWaiting(server);
    server.createContext("/", stack::take);
    server.start();
    return stack;
  }

  /** Does not take the next answers. */
  synchronized void refuse(int times) {
    refusals = times;
  }

  String request(String type) {
    ObjectNode request = JSON.createObjectNode();
    request.put("RequestType", type).put("RequestId", "request-1").put("StackId", STACK);
    request.put("LogicalResourceId", "CatalogueSeed").put("ResourceType", "Custom::CatalogueSeed");
    request.put(
        "ResponseURL",
        "http://localhost:" + server.getAddress().getPort() + "/arn%3Aaws%7C?Signature=a%2Fb%3D");
    request.putObject("ResourceProperties").put("Version", "1");
    return request.toString();
  }

  /** What was answered last. */
  synchronized JsonNode answer() {
    return answers.get(answers.size() - 1);
  }

  synchronized List<String> contentTypes() {
    return List.copyOf(contentTypes.stream().map(String::valueOf).toList());
  }

  private synchronized void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode answer = JSON.readTree(exchange.getRequestBody());
      if (refusals > 0) {
        refusals--;
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      boolean signed =
          exchange.getRequestMethod().equals("PUT")
              && exchange.getRequestURI().toString().equals("/arn%3Aaws%7C?Signature=a%2Fb%3D");
      if (signed) {
        contentTypes.add(exchange.getRequestHeaders().getFirst("Content-Type"));
        answers.add(answer);
      }
      exchange.sendResponseHeaders(signed ? 200 : 403, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
