package dev.crampcoach.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crampcoach.Skill;
import dev.crampcoach.SkillHandler;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Listeners;
import hello.Hello;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Our own time in a warm turn, from the request's bytes to the answer's bytes. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TurnBenchmark {
  /** The skill without its table: what is measured is our time, not DynamoDB's. */
  @State(Scope.Thread)
  public static class Skilled {
    /** A scene of the transcript, or {@code all}: every scene in turn, as the budget is set. */
    @Param({
      "all", "launch", "words", "more", "help", "slot", "guide", "start", "step", "cramp",
      "warning", "stop"
    })
    public String scene;

    private RequestStreamHandler handler;
    private List<byte[]> envelopes;
    private int next;

    @Setup
    public void play() throws IOException {
      BundledCatalogue bundled = BundledCatalogue.of(Skill.LANGUAGE);
      String id = Transcript.launch().at("/session/application/applicationId").asText();
      Optional<String> skillId = Optional.of(id);
      handler =
          new SkillHandler(
              Skill.of(skillId, CheckStyle.QUESTIONS, bundled::catalogue, Listeners.NOBODY),
              skillId);
      Map<String, byte[]> played = Transcript.play(handler);
      envelopes = scene.equals("all") ? List.copyOf(played.values()) : List.of(played.get(scene));
    }

    byte[] turn() throws IOException {
      next = (next + 1) % envelopes.size();
      return Transcript.answer(handler, envelopes.get(next));
    }
  }

  /** The hello world that the turn is set beside. */
  @State(Scope.Thread)
  public static class CrampAsked {
    private final RequestStreamHandler handler = new Hello();
    private byte[] launch;

    @Setup
    public void read() throws IOException {
      launch = new ObjectMapper().writeValueAsBytes(Transcript.launch());
      if (!new String(Transcript.answer(handler, launch)).contains("Welcome")) {
        throw new IllegalStateException("The hello world does not greet.");
      }
    }
  }

  @Benchmark
  public byte[] skill(Skilled skill) throws IOException {
    return skill.turn();
  }

  @Benchmark
  public byte[] hello(CrampAsked hello) throws IOException {
    return Transcript.answer(hello.handler, hello.launch);
  }
}
