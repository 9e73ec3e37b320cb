package dev.crampcoach.trainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Computes a SHA-256 hash over everything that determines a model: the contents of its source files
 * and the versions of the code that reads them. Class files are not included, so moving or renaming
 * a class does not retrain anything; a change to what the code computes must increment its version.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static Fingerprint ofVersion(int version) {
    try {
      return new Fingerprint(MessageDigest.getInstance("SHA-256")).and(version);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Fingerprint and(int version) {
    return and(Integer.toString(version));
  }

  /** Adds a text with its length first, so that two texts cannot be confused with one. */
  Fingerprint and(String text) {
    return andBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  Fingerprint andBytes(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  Fingerprint and(List<String> lines) {
    return and(String.join("\n", lines));
  }

  /**
   * Adds the names and contents of all files below a folder, ignoring differences in line endings.
   */
  Fingerprint andFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        and(folder.relativize(file).toString().replace('\\', '/'));
        and(Files.readAllLines(file));
      }
    }
    return this;
  }

  /**
   * Returns the hash of everything added, as 64 hexadecimal digits. Nothing can be added afterward.
   */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
