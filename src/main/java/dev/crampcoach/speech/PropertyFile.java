package dev.crampcoach.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads a UTF-8 property file from the class path. */
public final class PropertyFile {
  private PropertyFile() {}

  /**
   * @param path from the root of the class path, such as {@code /phrases/en.properties}
   * @throws IllegalArgumentException if there is no such file
   */
  public static Map<String, String> read(String path) {
    try (InputStream in = PropertyFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + path);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var words = new TreeMap<String, String>();
      properties.forEach((key, value) -> words.put(key.toString(), value.toString().strip()));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
