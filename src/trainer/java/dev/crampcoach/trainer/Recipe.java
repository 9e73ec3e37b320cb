package dev.crampcoach.trainer;

import dev.crampcoach.model.LinearModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Describes how to make one model.
 *
 * @param name of the model, without language or version; the prefix of its cache files
 * @param fingerprint hash of all inputs
 * @param resource the file that ships
 * @param training trains the model if no cache has it
 */
record Recipe(String name, String fingerprint, Path resource, Training training) {

  /** Trains a model. Must depend only on what the fingerprint covers. */
  interface Training {
    LinearModel train(Executor workers, Progress progress) throws IOException;
  }
}
