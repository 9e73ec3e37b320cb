package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crampcoach.RefusedRequest;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.conversation.CheckStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The skill's Lambda entry for a fuzzer: for any bytes, the answer and the log must be valid. It
 * has no network and keeps no state, so that the same bytes give the same result.
 */
final class FuzzedSkill {
  /** Before the bytes of an envelope; before orders to change one stands an odd byte. */
  static final byte RAW = 0;

  static final byte ORDERS = 1;

  private final SkillHandler handler;
  private final Mutation mutation;

  /**
   * @param recorded envelopes of whole conversations
   */
  FuzzedSkill(List<JsonNode> recorded) {
    Optional<String> id =
        Optional.of(recorded.get(0).at("/session/application/applicationId").asText());
    BundledCatalogue bundled = BundledCatalogue.of(Skill.LANGUAGE);
    handler =
        new SkillHandler(
            Skill.of(id, CheckStyle.QUESTIONS, bundled::catalogue, new FuzzedListeners()), id);
    mutation = new Mutation(recorded);
  }

  /**
   * @throws AssertionError if the answer or the log is not sound
   */
  void hear(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    if ((bytes[0] & 1) == RAW) {
      hear(new String(rest, StandardCharsets.ISO_8859_1), List.of());
    } else {
      JsonNode envelope = mutation.envelope(new Orders(rest));
      byte[] text = envelope.toString().getBytes(StandardCharsets.UTF_8);
      hear(new String(text, StandardCharsets.ISO_8859_1), secrets(envelope));
    }
  }

  /**
   * @param envelope its bytes, one a character
   */
  private void hear(String envelope, List<String> secrets) {
    // Nobody is to be called, whatever address a fuzzer thinks of.
    byte[] request =
        envelope.replace("apiEndpoint", "noEndpoint").getBytes(StandardCharsets.ISO_8859_1);
    var log = new ByteArrayOutputStream();
    PrintStream err = System.err;
    try (var captured = new PrintStream(log, true, StandardCharsets.UTF_8)) {
      System.setErr(captured);
      answer(request).ifPresent(Soundness::check);
    } finally {
      System.setErr(err);
    }
    Soundness.checkLog(log.toString(StandardCharsets.UTF_8), secrets);
  }

  private Optional<byte[]> answer(byte[] request) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(request), out, null);
    } catch (RefusedRequest e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(out.toByteArray());
  }

  /** Who speaks, and what they said where it is long enough to be theirs. */
  private static List<String> secrets(JsonNode envelope) {
    var secrets = new ArrayList<String>();
    secrets.add(Recording.USER);
    for (JsonNode slot : envelope.at("/request/intent/slots")) {
      String words = slot.path("value").asText().strip();
      if (words.contains(" ")) {
        secrets.add(words.toLowerCase(Locale.ROOT));
      }
    }
    return secrets;
  }
}
