package dev.crampcoach.trainer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Trains all models without using the caches and compares them with those of the last build: {@code
 * mvn -q process-classes exec:java@retraining}. Prints the time it took and fails unless the bytes
 * are identical.
 */
public final class Retraining {
  private Retraining() {}

  /**
   * @param args the project's folder, and the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    List<Recipe> recipes = new Trainer(Path.of(args[0]), Path.of(args[1])).recipes();
    Path folder = Files.createTempDirectory("retraining");
    List<Recipe> elsewhere = recipes.stream().map(recipe -> in(folder, recipe)).toList();
    long started = System.nanoTime();
    long before = processorTime();
    new ModelBuild(List.of(), Trainer::say).make(elsewhere);
    Trainer.say(
        "Trained %d models on %d processors in %d s, with %d s of processor time."
            .formatted(
                recipes.size(),
                Runtime.getRuntime().availableProcessors(),
                Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                (processorTime() - before) / 1_000_000_000));
    for (int model = 0; model < recipes.size(); model++) {
      compare(recipes.get(model).resource(), elsewhere.get(model).resource());
    }
  }

  /** Returns the processor time of all threads, in nanoseconds. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static Recipe in(Path folder, Recipe recipe) {
    return new Recipe(
        recipe.name(),
        recipe.fingerprint(),
        folder.resolve(recipe.resource().getFileName()),
        recipe.training(),
        recipe.reading());
  }

  private static void compare(Path built, Path trained) throws IOException {
    long difference = Files.mismatch(built, trained);
    Trainer.say(
        "%s: %d bytes, %s the last build's."
            .formatted(
                built.getFileName(), Files.size(trained), difference < 0 ? "equal to" : "unlike"));
    if (difference >= 0) {
      Trainer.fail(built + " differs from byte " + difference + " on.");
    }
  }
}
