package dev.crampcoach.trainer;

import dev.crampcoach.model.LinearModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * How one model is made.
 *
 * @param name of the model, without language or version: it starts the names of its cache files
 * @param fingerprint of all that it is made from
 * @param resource the file that ships
 * @param training makes the model, where no cache has it
 */
record Recipe(String name, String fingerprint, Path resource, Training training) {

  /** Trains a model. Must depend on nothing but what the fingerprint covers. */
  interface Training {
    LinearModel train(Executor workers, Progress progress) throws IOException;
  }
}
