package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crampcoach.Speech;
import dev.crampcoach.simulator.SpeakerPage.Window;
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

  private Studio studio;
  private SpeakerPage page;

  @Override
  public void beforeAll(ExtensionContext context) {
    wanted(Chromium.missing().isEmpty(), Chromium.missing().orElse(""));
    studio =
        context
            .getRoot()
            .getStore(Namespace.create(InBrowser.class))
            .computeIfAbsent(Studio.class, none -> Studio.open(Speech.room()), Studio.class);
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
    page = studio.page(window);
    return page;
  }

  /** The page where screens are drawn by Amazon's view host. */
  SpeakerPage openWithScreen(Window window) {
    wanted(studio.drawsScreens(), studio.viewHost().why());
    return open(window);
  }

  /** The page of another speaker. */
  SpeakerPage open(Api speaker, Window window) {
    page = studio.page(speaker, window);
    return page;
  }

  /** The page's listener may be reminded from now on. */
  void allowReminders() {
    studio.allowReminders(page);
  }

  private static void wanted(boolean there, String missing) {
    if (REQUIRED) {
      assertThat(there).as(missing).isTrue();
    } else {
      assumeTrue(there, missing);
    }
  }
}
