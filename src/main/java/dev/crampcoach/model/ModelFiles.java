package dev.crampcoach.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The models that the build trained for a language. */
public final class ModelFiles {
  private ModelFiles() {}

  /**
   * Reads one of them.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static LinearModel read(String name, String language) {
    String file = "/understanding/" + name + '-' + language + ".model";
    try (InputStream in = ModelFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + file);
      }
      return LinearModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
