package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.SpeakerPage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole skill on every screen: by word and by touch, from the first hold to the last glass. */
@Tag("slow")
class PageSkillTest {
  @RegisterExtension static final InBrowser BROWSER = new InBrowser();

  private static void isDrawn(SpeakerPage page) {
    assertThat(SpeakerPage.drawn(page.glass())).isGreaterThan(0.02);
    assertThat(page.troubles()).isEmpty();
  }

  @OnChosenScreens
  void a_stretch_is_gone_through_by_touch(Device device) {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(device));
    page.say("start quick relief");
    page.touch("None, start");
    assertThat(page.shown()).contains("1 of 2");
    isDrawn(page);
    page.touch("Next");
    assertThat(page.shown()).contains("2 of 2");
    page.touch("Next");
    assertThat(page.caption()).contains("Nicely done");
    isDrawn(page);
  }

  /** The screens are those that a touch brings, which are looked at on every device. */
  @Test
  void a_stretch_is_gone_through_by_word() {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(Device.ECHO_SHOW));
    page.say("start quick relief");
    page.say("start");
    page.say("next");
    assertThat(page.shown()).contains("2 of 2");
    page.say("next");
    assertThat(page.caption()).contains("Nicely done");
    isDrawn(page);
  }

  @OnChosenScreens
  void a_glass_is_counted_by_touch(Device device) {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(device));
    page.say("i drank a glass of water");
    assertThat(page.shown()).contains("One glass");
    page.touch("I drank one");
    assertThat(page.caption()).contains("2 glasses today");
    assertThat(page.shown()).contains("2 glasses");
    isDrawn(page);
  }

  @OnChosenScreens
  void reminders_are_set_and_shown(Device device) {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(device));
    BROWSER.allowReminders();
    page.say("remind me to stretch at nine in the evening");
    page.touch("Yes");
    assertThat(page.caption()).contains("remind you to stretch every day at 9 in the evening");
    page.say("what reminders do i have");
    assertThat(page.shown()).contains("every day at 9 in the evening");
    isDrawn(page);
  }

  @Test
  void a_warning_fills_the_screen_and_a_touch_does_not_take_it_back() {
    SpeakerPage page = BROWSER.openWithScreen(Window.of(Device.ECHO_SHOW));
    page.say("my leg went cold and my foot is white");
    assertThat(page.shown()).contains("911", "Call now");
    page.touch("No");
    assertThat(page.shown()).contains("911");
    isDrawn(page);
  }
}
