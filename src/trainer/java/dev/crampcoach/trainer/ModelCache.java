package dev.crampcoach.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Stores trained models in a folder, one file for each fingerprint. A cache never fails a build: a
 * damaged file counts as missing, and a folder that cannot be read or written costs one line of
 * output and the time to train.
 */
final class ModelCache {
  private final Path folder;
  private final int versions;
  private final Clock clock;
  private final Consumer<String> output;

  /**
   * @param versions how many versions of a model to store; the least recently used are deleted
   *     first
   * @param output receives one sentence for each problem
   */
  ModelCache(Path folder, int versions, Clock clock, Consumer<String> output) {
    this.folder = folder;
    this.versions = versions;
    this.clock = clock;
    this.output = output;
  }

  /** Returns the bytes of the model if it is stored and undamaged. */
  Optional<byte[]> find(Recipe recipe) {
    Path file = file(recipe.name(), recipe.fingerprint());
    try {
      byte[] model = Files.readAllBytes(file);
      recipe.check(model);
      touch(file);
      return Optional.of(model);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      output.accept(
          "The cached model %s cannot be used (%s), so it is trained again."
              .formatted(file, e.getMessage()));
      return Optional.empty();
    }
  }

  /** Stores the model. Safe if another build stores the same model at the same time. */
  void store(String name, String fingerprint, byte[] model) {
    try {
      Files.createDirectories(folder);
      Path own = Files.createTempFile(folder, name, ".tmp");
      try {
        Files.write(own, model);
        Path file = file(name, fingerprint);
        Files.move(own, file, StandardCopyOption.REPLACE_EXISTING);
        touch(file);
      } finally {
        Files.deleteIfExists(own);
      }
      prune(name);
    } catch (IOException e) {
      output.accept(
          "The model cannot be stored in %s (%s), so the next clean build trains it again."
              .formatted(folder, e));
    }
  }

  private Path file(String name, String fingerprint) {
    return folder.resolve(name + "-" + fingerprint + ".model");
  }

  private void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    } catch (IOException e) {
      // Only affects the order in which old models are deleted.
    }
  }

  private void prune(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(file -> file.getFileName().toString().startsWith(name + "-"))
              .filter(file -> file.toString().endsWith(".model"))
              .sorted(Comparator.comparing(ModelCache::lastUsed).reversed())
              .skip(versions)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime lastUsed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
