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
 * A SHA-256 hash over everything that decides what a model looks like: the contents of its source
 * files and the versions of the code that reads them. Class files are not part of it, so renaming
 * or moving a class retrains nothing; whoever changes what the code computes raises its version.
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

  /** Adds a text, with its length first so that two texts never read as one. */
  Fingerprint and(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  Fingerprint and(List<String> lines) {
    return and(String.join("\n", lines));
  }

  /** Adds the names and contents of all files below a folder, whatever their line endings. */
  Fingerprint andFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        and(folder.relativize(file).toString().replace('\\', '/'));
        and(Files.readAllLines(file));
      }
    }
    return this;
  }

  /** The hash of all that was added, as 64 hexadecimal digits. Ends the fingerprint. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
