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
 * What is gone through before Lambda takes its snapshot, so that a listener's first turn after a
 * restore is not the first of its kind. Whoever plays is nobody: what they say has no effect, and
 * nothing of it is in the snapshot but code that has run.
 */
final class WarmUp implements Resource {
  /** So often the whole play, until the most of it is compiled. */
  private static final int ROUNDS = 40;

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static WarmUp announced;

  private final RequestStreamHandler stage;
  private final Runnable tables;
  private final Runnable waking;

  /**
   * @param stage a skill without effects
   * @param tables goes through what tables are asked
   * @param waking what is done first after a restore
   */
  WarmUp(RequestStreamHandler stage, Runnable tables, Runnable waking) {
    this.stage = stage;
    this.tables = tables;
    this.waking = waking;
  }

  /** To Lambda, which forgets whom nobody else holds. */
  void announce() {
    announced = this;
    Core.getGlobalContext().register(this);
  }

  /** A play that fails, with an {@link Error} too, makes a start slower, and no worse. */
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

  /** One envelope a line; a blank line begins a new session. */
  static List<String> requests() throws IOException {
    try (InputStream in = WarmUp.class.getResourceAsStream("/rehearsal/requests.jsonl")) {
      if (in == null) {
        throw new IOException("no requests to rehearse");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Each request carries on with what the answer before it said. */
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
