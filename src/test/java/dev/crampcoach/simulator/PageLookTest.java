package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.crampcoach.simulator.SpeakerPage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on small windows, in the dark, and without a mouse. */
@Tag("slow")
class PageLookTest {
  @RegisterExtension static final InBrowser BROWSER = new InBrowser();

  @ParameterizedTest
  @EnumSource(
      value = Device.class,
      names = {"ECHO", "ECHO_SHOW", "ECHO_SHOW_ROUND", "ECHO_SHOW_UPRIGHT"})
  void a_window_as_small_as_a_phone_never_scrolls_sideways(Device device) {
    SpeakerPage page = BROWSER.open(Window.of(device).sized(360, 740));
    page.say("does magnesium help");
    for (String tab : new String[] {"#tab-turn", "#tab-world", "#tab-talk"}) {
      page.page().click(tab);
      assertThat(page.page().evaluate("document.documentElement.scrollWidth"))
          .as(tab)
          .isEqualTo(360);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void words_stand_out_by_day_and_by_night(ColorScheme light) {
    SpeakerPage page = BROWSER.open(Window.of(Device.ECHO).lit(light));
    page.say("does magnesium help");
    double ground = brightness(page, "document.body", "backgroundColor");
    for (String words : new String[] {"#caption", "#light", "h1 span", ".ideas button"}) {
      double ink = brightness(page, "document.querySelector('" + words + "')", "color");
      double contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      assertThat(contrast).as(words).isGreaterThan(4.5);
    }
    assertThat(ground < 0.5).isEqualTo(light == ColorScheme.DARK);
  }

  /** Relative luminance, as the web's guidelines for contrast reckon it. */
  private static double brightness(SpeakerPage page, String element, String property) {
    Object luminance =
        page.page()
            .evaluate(
                "(() => { const [r, g, b] = getComputedStyle("
                    + element
                    + ")."
                    + property
                    + ".match(/[\\d.]+/g).map(c => c / 255)"
                    + ".map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);"
                    + " return String(.2126 * r + .7152 * g + .0722 * b); })()");
    return Double.parseDouble(luminance.toString());
  }

  @Test
  void the_keyboard_is_enough() {
    SpeakerPage page = BROWSER.open(Window.of(Device.ECHO));
    var keys = page.page().keyboard();
    assertThat(focused(page)).isEqualTo("text");
    page.answered(
        () -> {
          keys.type("open cramp coach");
          keys.press("Enter");
        });
    assertThat(focused(page)).isEqualTo("text");
    tabTo(page, "tab-talk");
    keys.press("ArrowRight");
    assertThat(focused(page)).isEqualTo("tab-turn");
    assertThat(page.page().isVisible("#turn-panel")).isTrue();
    keys.press("ArrowRight");
    assertThat(page.page().isVisible("#world-panel")).isTrue();
    keys.press("ArrowRight");
    assertThat(page.page().isVisible("#talk-panel")).isTrue();
  }

  private static void tabTo(SpeakerPage page, String id) {
    for (int presses = 0; presses < 20 && !focused(page).equals(id); presses++) {
      page.page().keyboard().press("Tab");
    }
    assertThat(focused(page)).isEqualTo(id);
  }

  private static String focused(SpeakerPage page) {
    return page.page().evaluate("document.activeElement.id").toString();
  }

  @Test
  void what_is_spoken_is_told_to_a_screen_reader() {
    SpeakerPage page = BROWSER.open(Window.of(Device.ECHO));
    assertThat(page.page().getAttribute("#caption", "aria-live")).isEqualTo("polite");
    assertThat(
            page.page()
                .evaluate(
                    "[...document.querySelectorAll('button, input, select')].filter(one =>"
                        + " !one.closest('[hidden]') && !one.textContent.trim() && !one.labels?.length"
                        + " && !one.ariaLabel).map(one => one.outerHTML).join()"))
        .as("what has no name")
        .isEqualTo("");
  }
}
