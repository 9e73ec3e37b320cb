package dev.crampcoach.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Delivers events to the skill that happen outside its sessions, if its manifest subscribes to
 * them. No listener is there then, so an answer with speech is reported as a mistake.
 */
final class Courier {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Limit for events that are caused by events, which might otherwise never end. */
  private static final int MOST = 100;

  private final UnaryOperator<byte[]> skill;
  private final Manifest manifest;
  private final String services;

  /**
   * @param skill answers an envelope
   * @param services where the skill finds Alexa's services
   */
  Courier(UnaryOperator<byte[]> skill, Manifest manifest, String services) {
    this.skill = skill;
    this.manifest = manifest;
    this.services = services;
  }

  /** Delivers all events that the skill has not received yet, and those that they cause. */
  List<Delivery> deliver(String user, Home home) {
    var deliveries = new ArrayList<Delivery>();
    for (var events = home.happened(); !events.isEmpty(); events = home.happened()) {
      for (SkillEvent event : events) {
        if (manifest.subscriptions().contains(event.kind().name())) {
          deliveries.add(deliver(user, home, event));
        }
      }
      if (deliveries.size() > MOST) {
        throw new IllegalStateException("events without an end");
      }
    }
    return deliveries;
  }

  private Delivery deliver(String user, Home home, SkillEvent event) {
    ObjectNode envelope = Envelopes.outside(user, event.request(), services, home.world());
    String trouble;
    try {
      trouble = trouble(skill.apply(envelope.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      trouble = "it failed: " + e.getClass().getSimpleName();
    }
    return new Delivery(event.kind().type(), trouble);
  }

  private static String trouble(byte[] answer) {
    try {
      JsonNode response = JSON.readTree(answer).path("response");
      return response.has("outputSpeech") || response.has("directives")
          ? "it was answered with words"
          : "";
    } catch (JsonProcessingException e) {
      return "it was answered with no JSON";
    } catch (IOException e) {
      return "the answer cannot be read";
    }
  }
}
