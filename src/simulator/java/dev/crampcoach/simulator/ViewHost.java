package dev.crampcoach.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Amazon's own renderer of screens, and a font for it. They are fetched once with the npm client,
 * beside the speaker's start, and never belong to this project; without them the page shows cards.
 */
final class ViewHost {
  private static final Map<String, String> FILES =
      Map.of(
          "viewhost.js", "apl-viewhost-web/index.js",
          "lato-300.woff2", "@fontsource/lato/files/lato-latin-300-normal.woff2",
          "lato-400.woff2", "@fontsource/lato/files/lato-latin-400-normal.woff2",
          "lato-700.woff2", "@fontsource/lato/files/lato-latin-700-normal.woff2",
          "lato-900.woff2", "@fontsource/lato/files/lato-latin-900-normal.woff2");

  private final CompletableFuture<Path> folder;

  private ViewHost(CompletableFuture<Path> folder) {
    this.folder = folder;
  }

  /** Begins to fetch, and does not wait for it. */
  static ViewHost fetch(Packages packages) {
    var folder = new CompletableFuture<Path>();
    var fetching =
        new Thread(
            () -> {
              try {
                folder.complete(packages.installed());
              } catch (IOException | RuntimeException e) {
                folder.completeExceptionally(e);
              }
            },
            "view host");
    fetching.setDaemon(true);
    fetching.start();
    return new ViewHost(folder);
  }

  /** None, and why. */
  static ViewHost missing(String why) {
    return new ViewHost(CompletableFuture.failedFuture(new IOException(why)));
  }

  /** {@code fetching}, {@code ready} or {@code missing}. */
  String state() {
    if (!folder.isDone()) {
      return "fetching";
    }
    return folder.isCompletedExceptionally() ? "missing" : "ready";
  }

  /** Why there is none; empty where there is one or may be. */
  String why() {
    return folder.isCompletedExceptionally()
        ? folder.handle((there, trouble) -> trouble.getMessage()).join()
        : "";
  }

  /** Waits until it is there or known to be missing, for as long as a caller has patience. */
  boolean ready(int seconds) {
    try {
      folder.get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  /** One of the few files that the page asks for; empty where there is none. */
  Optional<byte[]> file(String name) {
    if (!FILES.containsKey(name) || !state().equals("ready")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(folder.join().resolve(FILES.get(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
