package dev.crampcoach;

import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The listener's side of a {@link Transcript}: sentences and passing time. It can be played to any
 * skill, whatever that answers.
 */
public record Monologue(String locale, List<String> lines) {
  static final Path FOLDER = Path.of("src", "test", "resources", "conversations");

  public static List<Monologue> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Monologue::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Monologue read(Path file) {
    try {
      return new Monologue(file.getParent().getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param listeners brings somebody new each time
   * @param answers told everything that is answered
   */
  public void play(Supplier<Speech> listeners, Consumer<Said> answers) {
    Speech listener = listeners.get();
    for (String line : lines) {
      if (line.startsWith("U: ")) {
        answers.accept(listener.say(line.substring(3)));
      } else if (line.startsWith("T: ")) {
        listener.world("clock", line.substring(3));
      } else if (line.startsWith("S:")) {
        answers.accept(listener.fallSilent());
      } else if (line.isBlank()) {
        listener = listeners.get();
      }
    }
  }
}
