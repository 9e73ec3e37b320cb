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
 * Tells the skill what happened outside its sessions, if its manifest subscribes to it. There is
 * nobody to speak to then, so that a skill that answers with speech does it wrong.
 */
final class Courier {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A skill that makes something happen whenever something happens would never come to an end. */
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

  /** Delivers all that the skill has not been told yet, and what comes of that. */
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
