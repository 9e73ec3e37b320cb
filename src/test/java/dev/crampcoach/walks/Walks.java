package dev.crampcoach.walks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.Speech;
import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How far one turn travels through the code: for four turns, the files that it touches, its method
 * calls, the distinct steps from file to file and the calls from package to package. Counted are
 * the methods of main that somebody wrote, from the entry to its return, on all threads; a record's
 * constructors and accessors are not, nor is the body of a lambda, whose calls are its file's.
 * Beside it stands how long the files and methods are, and what depends on itself in a circle.
 */
public final class Walks {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** How often a turn is tried until the tables are asked. */
  private static final int TRIES = 120;

  private static final List<String> STRETCH =
      List.of("open cramp coach", "guide me through the seated butterfly", "start");

  private Walks() {}

  /** The turns, each of somebody new. */
  private enum Walk {
    QUESTION("ask cramp coach does magnesium help", "magnesium", List.of("Query")) {
      @Override
      Supplier<Said> prepared() {
        Speech listener = Speech.listener();
        return () -> listener.say("ask cramp coach does magnesium help");
      }
    },
    NEXT("\"next\" in a stretch", "Round 2 of 3.", List.of("UpdateItem")) {
      @Override
      Supplier<Said> prepared() {
        Speech listener = Speech.listener();
        listener.sayAll(STRETCH);
        return () -> listener.say("next");
      }
    },
    TOUCH("touch \"next\" on an Echo Show", "Round 2 of 3.", List.of("UpdateItem")) {
      @Override
      Supplier<Said> prepared() {
        Speech listener = Speech.listener().on("echo-show");
        List<Said> said = listener.sayAll(STRETCH);
        ObjectNode touch = touch(said.get(said.size() - 1), "next");
        return () -> listener.event(touch);
      }
    },
    CONSENT("\"yes\" to Alexa's question for consent", "Done. I'll remind you", List.of()) {
      @Override
      Supplier<Said> prepared() {
        Speech listener = Speech.listener().world("timeZone", "America/New_York");
        listener.sayAll(
            List.of("ask cramp coach to remind me to drink at ten and three", "yes", "yes"));
        return () -> listener.say("yes");
      }
    };

    private final String title;
    private final String words;
    private final List<String> dynamo;

    /**
     * @param words some of the answer
     * @param dynamo calls to the tables that the turn cannot do without
     */
    Walk(String title, String words, List<String> dynamo) {
      this.title = title;
      this.words = words;
      this.dynamo = dynamo;
    }

    /** The last turn, when all before it have been had. */
    abstract Supplier<Said> prepared();

    /**
     * @throws IllegalStateException if the tables are left alone for long: without them a turn is
     *     shorter
     */
    CallTrace.Distance traced() {
      for (int tries = 0; tries < TRIES; tries++) {
        var answer = new AtomicReference<Said>();
        Supplier<Said> turn = prepared();
        CallTrace.Distance distance = CallTrace.of(() -> answer.set(turn.get()));
        if (isMeant(answer.get())) {
          return distance;
        }
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
      throw new IllegalStateException("never answered as it should be: " + title);
    }

    private boolean isMeant(Said said) {
      return said.speech().contains(words) && said.dynamo().containsAll(dynamo);
    }

    private static ObjectNode touch(Said shown, String argument) {
      ObjectNode event =
          JsonNodeFactory.instance
              .objectNode()
              .put("type", "Alexa.Presentation.APL.UserEvent")
              .put("token", shown.directives().path(0).path("token").asText());
      event.putArray("arguments").add(argument);
      return event;
    }
  }

  public static void main(String[] arguments) throws IOException {
    TracedMethods.install(CLASSES);
    walks();
    sizes();
    cycles();
    // DynamoDB Local's own threads would keep the program alive.
    System.exit(0);
  }

  private static void walks() {
    // The first turns read what is kept from then on.
    for (Walk walk : Walk.values()) {
      walk.prepared().get();
    }
    System.out.printf("%-40s %8s %8s %8s %8s%n", "turn", "files", "calls", "steps", "crossings");
    for (Walk walk : Walk.values()) {
      CallTrace.Distance distance = walk.traced();
      System.out.printf(
          "%-40s %8d %8d %8d %8d%n",
          walk.title, distance.files(), distance.calls(), distance.steps(), distance.crossings());
    }
  }

  private static void sizes() throws IOException {
    CodeSizes sizes = CodeSizes.of(SOURCES);
    System.out.printf(
        "%d files, %d lines, %d without imports%n",
        sizes.files().size(), sizes.lines(), sizes.lines() - sizes.imports());
    System.out.printf("lines of a file: %s%n", CodeSizes.spread(sizes.files()));
    System.out.printf(
        "lines of a method, of %d: %s%n",
        sizes.methods().size(), CodeSizes.spread(sizes.methods()));
  }

  private static void cycles() {
    System.out.println("packages with types in a circle, and how many of them");
    TypeCycles.in(CLASSES)
        .forEach(
            (name, cycle) -> {
              if (cycle.types() > 1) {
                System.out.printf("%-40s %8d of %d%n", name, cycle.types(), cycle.ofTypes());
              }
            });
  }
}
