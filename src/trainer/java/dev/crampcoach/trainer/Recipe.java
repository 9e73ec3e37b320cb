package dev.crampcoach.trainer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Describes how to make one model.
 *
 * @param name of the model, without language or version; the prefix of its cache files
 * @param fingerprint hash of all inputs
 * @param resource the file that ships
 * @param training trains the model if no cache has it
 * @param reading reads the model as the skill does
 */
record Recipe(String name, String fingerprint, Path resource, Training training, Reading reading) {

  /** Trains a model. Must depend only on what the fingerprint covers. */
  interface Training {
    /** Returns the model as it ships. */
    byte[] train(Executor workers, Progress progress) throws IOException;
  }

  /** Reads a model; throws if it is damaged. */
  interface Reading {
    void read(InputStream model) throws IOException;
  }

  /**
   * @throws IOException if this is not a whole model of this kind
   */
  void check(byte[] model) throws IOException {
    reading.read(new ByteArrayInputStream(model));
  }
}
