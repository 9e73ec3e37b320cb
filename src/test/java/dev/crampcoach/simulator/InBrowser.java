package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crampcoach.Speech;
import dev.crampcoach.simulator.SpeakerPage.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests the speaker's page in a Chromium, one for all of them. Without a browser they are
 * skipped, unless the environment says {@code BROWSER=required}. A test whose browser complained
 * fails, whatever else it held.
 */
final class InBrowser implements BeforeAllCallback, AfterEachCallback {
  private static final boolean REQUIRED = "required".equals(System.getenv("BROWSER"));
  private static final int PATIENCE_SECONDS = 180;

  private Running running;
  private SpeakerPage page;

  /** The browser, and a speaker whose screens are drawn. */
  private record Running(Chromium chromium, Api server, ViewHost viewHost)
      implements AutoCloseable {
    static Running start() {
      try {
        Api server = Api.reserve(Options.of("--port", "0"));
        ViewHost viewHost = ViewHost.fetch(Packages.ofTheUser());
        server.open(Speech.room(), viewHost);
        return new Running(Chromium.launch(), server, viewHost);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      chromium.close();
      server.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    wanted(Chromium.missing().isEmpty(), Chromium.missing().orElse(""));
    running =
        context
            .getRoot()
            .getStore(Namespace.create(InBrowser.class))
            .computeIfAbsent(Running.class, none -> Running.start(), Running.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (page != null) {
      var troubles = page.troubles();
      page.close();
      page = null;
      assertThat(troubles).as("what the browser complained of").isEmpty();
    }
  }

  /** The page for a listener who is new here. */
  SpeakerPage open(Window window) {
    return open(running.server(), window);
  }

  /** The page where screens are drawn by Amazon's view host. */
  SpeakerPage openWithScreen(Window window) {
    wanted(running.viewHost().ready(PATIENCE_SECONDS), running.viewHost().why());
    return open(window);
  }

  /** The page of another speaker. */
  SpeakerPage open(Api server, Window window) {
    page =
        SpeakerPage.open(running.chromium(), server.address(), window, "page-" + UUID.randomUUID());
    return page;
  }

  private static void wanted(boolean there, String missing) {
    if (REQUIRED) {
      assertThat(there).as(missing).isTrue();
    } else {
      assumeTrue(there, missing);
    }
  }
}
