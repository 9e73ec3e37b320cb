package dev.crampcoach;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs sample requests before Lambda takes its snapshot, so that the first turn after a restore
 * finds its code loaded and compiled. It uses a skill without effects and no real user: only code
 * that has run is left in the snapshot.
 */
final class WarmUp implements Resource {
  /** Repetitions after which most of the code is compiled. */
  private static final int ROUNDS = 40;

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static WarmUp announced;

  private final RequestStreamHandler stage;
  private final Runnable tables;
  private final Runnable waking;

  /**
   * @param stage a skill without effects
   * @param tables runs the DynamoDB calls
   * @param waking runs first after a restore
   */
  WarmUp(RequestStreamHandler stage, Runnable tables, Runnable waking) {
    this.stage = stage;
    this.tables = tables;
    this.waking = waking;
  }

  /**
   * Registers with Lambda, which holds only a weak reference: the static field keeps this alive.
   */
  void announce() {
    announced = this;
    Core.getGlobalContext().register(this);
  }

  /** Runs the samples. A failure, an {@link Error} too, only makes the next start slower. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    try {
      List<String> requests = requests();
      for (int round = 0; round < ROUNDS; round++) {
        play(requests);
      }
      tables.run();
    } catch (Throwable e) {
      LOG.warn("the rehearsal failed: {}", e.getClass().getName());
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    try {
      waking.run();
    } catch (Throwable e) {
      LOG.warn("waking failed: {}", e.getClass().getName());
    }
  }

  /** One envelope per line; a blank line starts a new session. */
  static List<String> requests() throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream("/rehearsal/requests.jsonl")) {
      if (in == null) {
        throw new IOException("no requests to rehearse");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Sends the requests in order, each with the session attributes of the answer before it. */
  void play(List<String> requests) throws IOException {
    JsonNode attributes = Json.object();
    for (String request : requests) {
      if (request.isBlank()) {
        attributes = Json.object();
      } else {
        attributes = answer(request, attributes).path("sessionAttributes");
      }
    }
  }

  private JsonNode answer(String request, JsonNode attributes) throws IOException {
    ObjectNode envelope = (ObjectNode) Json.read(request);
    ((ObjectNode) envelope.path("session")).set("attributes", attributes);
    var answer = new ByteArrayOutputStream();
    byte[] bytes = Json.write(envelope).getBytes(StandardCharsets.UTF_8);
    stage.handleRequest(new ByteArrayInputStream(bytes), answer, null);
    return Json.read(answer.toByteArray());
  }
}
