package dev.crampcoach.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Downloads Amazon's own renderer of screens, and a font for it, once with the npm client, in the
 * background of the speaker's start. Neither is part of this project; without them the page shows
 * plain cards.
 */
final class ViewHost {
  private static final Map<String, String> FILES =
      Map.of(
          "viewhost.js", "apl-viewhost-web/index.js",
          "lato-300.woff2", "@fontsource/lato/files/lato-latin-300-normal.woff2",
          "lato-400.woff2", "@fontsource/lato/files/lato-latin-400-normal.woff2",
          "lato-700.woff2", "@fontsource/lato/files/lato-latin-700-normal.woff2",
          "lato-900.woff2", "@fontsource/lato/files/lato-latin-900-normal.woff2");

  /**
   * Finds the addresses of fonts that the renderer would load from a server of Amazon's; they are
   * replaced by our own address.
   */
  private static final Pattern FONT = Pattern.compile("https://[a-z0-9.]+/([A-Za-z_-]+)\\.ttf");

  private final CompletableFuture<Path> folder;

  private ViewHost(CompletableFuture<Path> folder) {
    this.folder = folder;
  }

  /** Starts the download and does not wait for it. */
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

  /** No view host, and the reason. */
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

  /** Returns why there is none; empty if there is one or it is still downloading. */
  String why() {
    return folder.isCompletedExceptionally()
        ? folder.handle((there, trouble) -> trouble.getMessage()).join()
        : "";
  }

  /** Waits until it is there or known to be missing, at most for this time. */
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

  /** Returns one of the files that the page requests; empty if there is none. */
  Optional<byte[]> file(String name) {
    if (!FILES.containsKey(name) || !state().equals("ready")) {
      return Optional.empty();
    }
    try {
      byte[] file = Files.readAllBytes(folder.join().resolve(FILES.get(name)));
      return Optional.of(name.endsWith(".js") ? withOurFont(file) : file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withOurFont(byte[] renderer) {
    return FONT.matcher(new String(renderer, StandardCharsets.UTF_8))
        .replaceAll(font -> "/lato-" + weight(font.group(1)) + ".woff2")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int weight(String font) {
    if (font.matches(".*(_Lt|Light.*)")) {
      return 300;
    }
    return font.matches(".*(_Bd|Bold.*)") ? 700 : font.endsWith("_He") ? 900 : 400;
  }
}
