package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.SpeakerPage.Window;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The world around the speaker, as the page sets it. */
class PageWorldTest {
  @RegisterExtension static final InBrowser BROWSER = new InBrowser();

  private SpeakerPage page;

  @BeforeEach
  void open() {
    page = BROWSER.open(Window.of(Device.ECHO));
    page.page().click("#tab-world");
  }

  /** Does it, and waits until the speaker has taken it. */
  private void changed(Runnable change) {
    page.page().waitForResponse("**/api/world", change);
  }

  @Test
  void a_device_abroad_is_told_of_the_local_number() {
    page.page().fill("[list=zones]", "Europe/Berlin");
    changed(() -> page.page().press("[list=zones]", "Enter"));
    page.say("my chest hurts");
    assertThat(page.caption()).contains("your local emergency number");
  }

  @Test
  void a_zone_that_is_none_is_refused_in_words() {
    page.page().fill("[list=zones]", "Mars");
    page.page().press("[list=zones]", "Enter");
    page.page().waitForFunction("document.querySelector('.world .trouble').textContent");
    assertThat(page.page().innerText(".world .trouble")).contains("timeZone");
    page.troubles().clear();
  }

  @Test
  void the_clock_goes_forward_and_the_skill_notices() {
    changed(() -> page.page().click("text=+ 1 week"));
    assertThat(page.page().innerText(".world .hint")).startsWith("It is ");
    page.say("open cramp coach");
    page.page().click("#tab-turn");
    page.page().click("#turn-panel summary:text('Request')");
    String week = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
    assertThat(page.page().innerText("#turn-panel pre:visible")).contains(week);
  }

  @Test
  void a_fault_is_set_and_mended() {
    page.page().selectOption("[aria-label='How it fails']", "500");
    changed(() -> page.page().click("text=Let it fail"));
    assertThat(page.page().innerText(".world ul >> nth=0")).contains("settings: 500");
    page.say("my chest hurts");
    assertThat(page.caption()).as("a number is said all the same").contains("911");
    page.page().click("button:text('Mend')");
    page.page().waitForFunction("document.querySelector('.world ul').textContent === ''");
  }

  @Test
  void permission_is_the_listeners_own() {
    changed(() -> page.page().selectOption("[aria-label='Permission for reminders']", "granted"));
    page.page().fill("#listener", "somebody else");
    page.page().press("#listener", "Tab");
    assertThat(page.page().inputValue("[aria-label='Permission for reminders']"))
        .isEqualTo("unasked");
  }
}
