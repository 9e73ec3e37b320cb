package dev.crampcoach.simulator;

import dev.crampcoach.trainer.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Installs the packages named in {@code speaker-packages/package-lock.json} in a folder of the
 * user's cache. The lock file pins each by its hash, which the npm client checks. The folder's name
 * contains the hash of the lock file, so that a changed lock file gets a new folder.
 */
final class Packages {
  private static final String[] FILES = {"package.json", "package-lock.json"};
  private static final int PATIENCE_SECONDS = 180;

  private final Path cache;
  private final String npm;

  /**
   * @param npm the command of the npm client
   */
  Packages(Path cache, String npm) {
    this.cache = cache;
    this.npm = npm;
  }

  /** Uses the cache of this machine's user. */
  static Packages ofTheUser() {
    boolean windows = System.getProperty("os.name").startsWith("Win");
    return new Packages(UserCache.folder(), windows ? "npm.cmd" : "npm");
  }

  /**
   * Returns the folder with the packages, and downloads them if they are not there yet.
   *
   * @throws IOException if they cannot be fetched, in a sentence for whoever reads the page
   */
  Path installed() throws IOException {
    Path folder = cache.resolve("screens-" + hash(FILES[1]));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(cache);
      // Several speakers may start at once: each downloads for itself, and the first to finish
      // wins.
      Path own = Files.createTempDirectory(cache, "fetching-");
      try {
        for (String file : FILES) {
          Files.write(own.resolve(file), read(file));
        }
        install(own);
        settle(own, folder);
      } finally {
        remove(own);
      }
    }
    return folder.resolve("node_modules");
  }

  private void install(Path folder) throws IOException {
    Path log = cache.resolve("npm.log");
    var command =
        new ProcessBuilder(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Process process;
    try {
      process = command.start();
    } catch (IOException e) {
      throw new IOException("The npm client is not installed.", e);
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("The npm client took too long. Its words are in " + log);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("The npm client was not waited for.", e);
    }
    if (process.exitValue() != 0) {
      throw new IOException("The npm client could not fetch it. Its words are in " + log);
    }
  }

  private static void settle(Path own, Path folder) throws IOException {
    try {
      Files.move(own, folder);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another speaker was faster and has downloaded the same.
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static byte[] read(String file) throws IOException {
    try (InputStream in = Packages.class.getResourceAsStream("/speaker-packages/" + file)) {
      return in.readAllBytes();
    }
  }

  private static String hash(String file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(read(file));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
