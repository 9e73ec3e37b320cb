package dev.crampcoach.simulator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drives the Chromium that is installed on this machine, through the installed Node. Neither is
 * downloaded; check {@link #missing()} first.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Options for the browser. The last few keep it from contacting its vendor. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Returns a sentence that says what is not installed; empty if a browser can be driven. */
  public static Optional<String> missing() {
    if (chromium().isEmpty()) {
      return Optional.of("No Chromium is on the path: the page is not tried in a browser.");
    }
    return node().isEmpty()
        ? Optional.of("No Node is on the path to drive Chromium with.")
        : Optional.empty();
  }

  public static Chromium launch() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node().orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(chromium().orElseThrow())
            .setArgs(ARGUMENTS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> chromium() {
    return NAMES.stream().flatMap(Chromium::onThePath).findFirst();
  }

  private static Optional<Path> node() {
    return Stream.of("node", "node.exe").flatMap(Chromium::onThePath).findFirst();
  }

  private static Stream<Path> onThePath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }
}
