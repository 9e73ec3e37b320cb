package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Monologue;
import dev.crampcoach.Speech;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Records every request of every transcript, as the skill received it, as seeds for the fuzzer. */
public final class Recording {
  /** Whoever speaks in a recording. */
  static final String USER = "amzn1.ask.account.zebra";

  private static final String FILE = "recorded.json";
  private static final int ORDERS = 200;
  private static final int MOST_ORDERS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Recording() {}

  /**
   * Writes the envelopes, and a fuzzer's corpus made of them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    List<JsonNode> recorded = record();
    JSON.writeValue(folder.resolve(FILE).toFile(), recorded);
    int seed = 0;
    for (byte[] bytes : seeds(recorded)) {
      Files.write(corpus.resolve("seed-" + seed++), bytes);
    }
    System.out.println(recorded.size() + " envelopes recorded, " + seed + " seeds");
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(0);
  }

  static List<JsonNode> record() {
    var recorded = new ArrayList<JsonNode>();
    for (Monologue monologue : Monologue.all()) {
      monologue.play(
          () -> Speech.listener(monologue.locale()),
          said -> envelope(said).ifPresent(recorded::add));
    }
    return recorded;
  }

  /** What the skill was sent; nothing where Alexa herself has answered. */
  private static Optional<JsonNode> envelope(Said said) {
    return said.request() instanceof ObjectNode envelope && envelope.has("session")
        ? Optional.of(masked(envelope.deepCopy()))
        : Optional.empty();
  }

  static List<JsonNode> read(Path folder) throws IOException {
    var recorded = new ArrayList<JsonNode>();
    JSON.readTree(folder.resolve(FILE).toFile()).forEach(recorded::add);
    return recorded;
  }

  /** Each envelope as it is, and orders of all kinds to change one. */
  static List<byte[]> seeds(List<JsonNode> recorded) throws IOException {
    var seeds = new ArrayList<byte[]>();
    for (JsonNode envelope : recorded) {
      byte[] bytes = JSON.writeValueAsBytes(envelope);
      byte[] seed = new byte[bytes.length + 1];
      seed[0] = FuzzedSkill.RAW;
      System.arraycopy(bytes, 0, seed, 1, bytes.length);
      seeds.add(seed);
    }
    var random = new Random(7);
    for (int order = 0; order < ORDERS; order++) {
      byte[] seed = new byte[1 + random.nextInt(MOST_ORDERS)];
      random.nextBytes(seed);
      seed[0] = FuzzedSkill.ORDERS;
      seeds.add(seed);
    }
    return seeds;
  }

  private static JsonNode masked(ObjectNode envelope) {
    for (String user : List.of("/session/user", "/context/System/user")) {
      ((ObjectNode) envelope.at(user)).put("userId", USER);
    }
    return envelope;
  }
}
