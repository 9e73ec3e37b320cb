package dev.crampcoach.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The models that the build trained for a language. */
public final class ModelFiles {

  /** Reads one kind of model. */
  @FunctionalInterface
  interface Format<M> {
    M read(InputStream in) throws IOException;
  }

  private ModelFiles() {}

  /**
   * Reads a linear model.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static LinearModel read(String name, String language) {
    return read(name, language, LinearModel::read);
  }

  /**
   * Reads the number that stands at the beginning and at the end of a file.
   *
   * @throws IOException if another one stands there, since the file is damaged or of another kind
   */
  static void expect(int number, DataInputStream in) throws IOException {
    if (in.readInt() != number) {
      throw new IOException("A model is damaged or of another kind: build it again.");
    }
  }

  /**
   * @throws IllegalArgumentException if there is none of this name
   */
  static <M> M read(String name, String language, Format<M> format) {
    String file = "/understanding/" + name + '-' + language + ".model";
    try (InputStream in = ModelFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + file);
      }
      return format.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
