package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import dev.crampcoach.Speech;
import dev.crampcoach.simulator.SpeakerPage.Window;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing the listener's world on the page. */
@Tag("slow")
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

  /** Waits until it is there. */
  private void shows(String where, String text) {
    page.page().locator(where).filter(new Locator.FilterOptions().setHasText(text)).waitFor();
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
    shows(".world .hint", "It is ");
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
    shows(".world li", "settings: 500");
    page.say("my chest hurts");
    assertThat(page.caption()).as("a number is said all the same").contains("911");
    page.page().click("button:text('Mend')");
    page.page().waitForFunction("document.querySelector('.world ul').textContent === ''");
  }

  @Test
  void what_the_world_is_like_is_shown_whoever_made_it_so() {
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change.put("reminders", "granted").put("timeZone", "Europe/London").put("clock", "+PT26H");
    change.putObject("faults").put("settings", "503");
    Speech.room().world(page.listener(), change);
    page.say("open cramp coach");
    shows(".world li", "settings: 503");
    assertThat(page.page().inputValue("[aria-label='Permission for reminders']"))
        .isEqualTo("granted");
    assertThat(page.page().inputValue("[list=zones]")).isEqualTo("Europe/London");
    shows(".world .hint", "It is ");
  }

  @Test
  void permission_is_the_listeners_own() {
    changed(() -> page.page().selectOption("[aria-label='Permission for reminders']", "granted"));
    page.page().fill("#listener", "somebody else");
    page.page().press("#listener", "Tab");
    page.page().waitForFunction("document.querySelector('.world select').value === 'unasked'");
    assertThat(page.page().inputValue("[aria-label='Permission for reminders']"))
        .isEqualTo("unasked");
  }
}
