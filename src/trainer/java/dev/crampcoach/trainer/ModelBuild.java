package dev.crampcoach.trainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Puts the models into the compiled classes: from a cache if none of their inputs changed,
 * otherwise by training them in parallel.
 */
final class ModelBuild {
  /** So many models are named while they are trained; more are counted. */
  private static final int NAMED = 3;

  private final List<ModelCache> caches;
  private final Consumer<String> output;

  /**
   * @param caches in lookup order; a trained model is stored in each
   */
  ModelBuild(List<ModelCache> caches, Consumer<String> output) {
    this.caches = caches;
    this.output = output;
  }

  /**
   * @return the names of the models that had to be trained
   * @throws IllegalArgumentException naming the phrase that cannot be used for training
   */
  List<String> make(List<Recipe> recipes) throws IOException {
    Map<Recipe, byte[]> models = new HashMap<>();
    recipes.forEach(recipe -> cached(recipe).ifPresent(model -> models.put(recipe, model)));
    List<Recipe> missing = recipes.stream().filter(recipe -> !models.containsKey(recipe)).toList();
    if (!missing.isEmpty()) {
      String what =
          missing.size() > NAMED
              ? missing.size() + " models"
              : missing.stream().map(Recipe::name).collect(Collectors.joining(" and "));
      try (var progress = new Progress("Training " + what, missing.size(), output)) {
        models.putAll(trained(missing, progress));
      }
    }
    for (Recipe recipe : recipes) {
      write(models.get(recipe), recipe.resource());
    }
    return missing.stream().map(Recipe::name).toList();
  }

  private Optional<byte[]> cached(Recipe recipe) {
    return caches.stream().flatMap(cache -> cache.find(recipe).stream()).findFirst();
  }

  /**
   * Trains the models. Each one is prepared on its own thread; the labels of all models share a
   * pool with a thread for each processor.
   */
  private Map<Recipe, byte[]> trained(List<Recipe> recipes, Progress progress) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    ExecutorService preparing = Executors.newFixedThreadPool(recipes.size());
    try {
      Map<Recipe, CompletableFuture<byte[]>> models =
          recipes.stream()
              .collect(
                  Collectors.toMap(
                      recipe -> recipe,
                      recipe ->
                          CompletableFuture.supplyAsync(
                              () -> trained(recipe, workers, progress), preparing)));
      return models.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().join()));
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      preparing.shutdownNow();
      workers.shutdownNow();
    }
  }

  private byte[] trained(Recipe recipe, Executor workers, Progress progress) {
    try {
      byte[] model = recipe.training().train(workers, progress);
      caches.forEach(cache -> cache.store(recipe.name(), recipe.fingerprint(), model));
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves an identical file as it is, so that archives built from it keep its timestamp. */
  private static void write(byte[] model, Path file) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), model)) {
      Files.createDirectories(file.getParent());
      Files.write(file, model);
    }
  }
}
