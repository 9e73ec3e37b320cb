package dev.crampcoach.aws.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * A CloudFormation request to a custom resource. It is answered with a PUT to an address in the
 * request. A stack without an answer hangs until its timeout, so the PUT is retried, with a timeout
 * for each attempt.
 */
public final class CustomResourceRequest {
  /**
   * Never changes: CloudFormation takes another id for a new resource, and would delete the old
   * one.
   */
  public static final String PHYSICAL_ID = "cramp-coach-catalogue";

  private static final int TRIES = 3;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(3);

  /** CloudFormation accepts at most 4 KB, and an operator reads one sentence. */
  private static final int LONGEST_REASON = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode event;
  private final URI address;

  private CustomResourceRequest(JsonNode event, URI address) {
    this.event = event;
    this.address = address;
  }

  /**
   * @throws IOException if this is not a CloudFormation request: there is nowhere to answer to
   */
  public static CustomResourceRequest read(InputStream in) throws IOException {
    JsonNode event = JSON.readTree(in);
    String address = event.path("ResponseURL").asText();
    if (address.isEmpty()) {
      throw new IOException("This is no request of CloudFormation: it has no ResponseURL.");
    }
    try {
      return new CustomResourceRequest(event, URI.create(address));
    } catch (IllegalArgumentException e) {
      throw new IOException("The ResponseURL is no address.", e);
    }
  }

  /** Whether the stack creates or updates the resource; a deletion needs no work. */
  public boolean asksToSeed() throws IOException {
    String type = event.path("RequestType").asText();
    return switch (type) {
      case "Create", "Update" -> true;
      case "Delete" -> false;
      default -> throw new IOException("CloudFormation asks for something unknown.");
    };
  }

  /**
   * @param trouble why it failed; empty on success
   * @throws IOException if the answer was not accepted
   */
  public void answer(Optional<String> trouble) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("Status", trouble.isPresent() ? "FAILED" : "SUCCESS");
    trouble.ifPresent(reason -> answer.put("Reason", cut(reason)));
    answer.put("PhysicalResourceId", PHYSICAL_ID);
    for (String field : new String[] {"StackId", "RequestId", "LogicalResourceId"}) {
      answer.put(field, event.path(field).asText());
    }
    // No Content-Type: the address is signed for a request without one.
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .PUT(BodyPublishers.ofString(answer.toString()))
            .build();
    put(request);
  }

  private static void put(HttpRequest request) throws IOException {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    String trouble = "";
    for (int i = 0; i < TRIES; i++) {
      try {
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status / 100 == 2) {
          return;
        }
        trouble = "status " + status;
      } catch (IOException e) {
        // Never log the address: whoever has it can answer in our place.
        trouble = e.getClass().getName();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    throw new IOException("CloudFormation did not take the answer: " + trouble);
  }

  private static String cut(String reason) {
    return reason.length() <= LONGEST_REASON
        ? reason
        : reason.substring(0, LONGEST_REASON - 1) + '…';
  }
}
