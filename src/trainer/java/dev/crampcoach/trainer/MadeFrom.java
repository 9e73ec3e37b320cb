package dev.crampcoach.trainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of all that a model is made from. It goes by what the files hold and not by their
 * age, since a compiler writes the same class anew. It lies beside the classes, so it does not
 * ship.
 */
record MadeFrom(String fingerprint) {

  static MadeFrom of(Path... folders) throws IOException {
    MessageDigest digest = digest();
    for (Path folder : folders) {
      try (var walk = Files.walk(folder)) {
        List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
        for (Path file : files) {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return new MadeFrom(HexFormat.of().formatHex(digest.digest()));
  }

  /** Whether the model is there and was made from the very same. */
  boolean isOf(Path model) throws IOException {
    Path note = beside(model);
    return Files.exists(model) && Files.exists(note) && Files.readString(note).equals(fingerprint);
  }

  void note(Path model) throws IOException {
    Files.writeString(beside(model), fingerprint);
  }

  /** In the build's own folder, above the classes that are packed. */
  private static Path beside(Path model) {
    Path classes = model.getParent().getParent();
    return classes.resolveSibling(model.getFileName() + ".made-from");
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
