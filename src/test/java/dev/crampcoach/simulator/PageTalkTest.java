package dev.crampcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.crampcoach.simulator.SpeakerPage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Talking through the page, in a browser. */
@Tag("slow")
class PageTalkTest {
  @RegisterExtension static final InBrowser BROWSER = new InBrowser();

  private static final Window ECHO = Window.of(Device.ECHO);

  /** The same page, with captions that take their time. */
  private static final Window SPEAKING = new Window(1360, 900, ECHO.light(), "device=echo");

  @Test
  void who_opens_it_is_greeted_and_who_asks_is_answered() {
    SpeakerPage page = BROWSER.open(ECHO);
    assertThat(page.light()).isEqualTo("off");
    page.say("open cramp coach");
    assertThat(page.caption()).startsWith("Cramp Coach here.");
    assertThat(page.light()).isEqualTo("listening");
    page.say("does magnesium help");
    assertThat(page.caption()).contains("magnesium").endsWith("Would you like to hear more?");
    assertThat(page.page().locator("#talk li").allInnerTexts())
        .hasSize(4)
        .element(2)
        .isEqualTo("does magnesium help");
  }

  @Test
  void a_warning_is_heard_and_its_sign_shown() {
    SpeakerPage page = BROWSER.open(ECHO);
    page.say("my chest hurts");
    assertThat(page.caption()).contains("911");
    assertThat(page.page().locator("#talk .sign").innerText()).startsWith("E1 EMERGENCY");
    page.page().click("#tab-turn");
    assertThat(page.page().innerText("#turn-panel dl")).contains("E1 EMERGENCY");
  }

  @Test
  void the_turn_is_laid_open() {
    SpeakerPage page = BROWSER.open(ECHO);
    page.say("does magnesium help");
    page.page().click("#tab-turn");
    assertThat(page.page().innerText("#turn-panel dl"))
        .contains("AboutIntent", "topic: magnesium", "none heard", "opens")
        .containsPattern("Spoken\\s+2\\d\\.\\d s")
        .containsPattern("DynamoDB\\s+\\d: .*Query");
    page.page().click("#turn-panel summary:text('Request')");
    assertThat(page.page().innerText("#turn-panel pre:visible")).contains("IntentRequest");
  }

  /** From now on it is the test that lets time go by. */
  private static void stopTheClock(SpeakerPage page) {
    page.page().clock().install();
    page.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
  }

  @Test
  void captions_take_the_time_of_a_calm_voice() {
    SpeakerPage page = BROWSER.open(SPEAKING);
    stopTheClock(page);
    page.page().fill("#text", "open cramp coach");
    page.page().press("#text", "Enter");
    page.page().waitForFunction("document.getElementById('caption').textContent");
    assertThat(page.caption()).isEqualTo("Cramp Coach here.");
    assertThat(page.light()).isEqualTo("speaking");
    page.page().clock().runFor(1_150);
    assertThat(page.caption()).as("three words take 1.2 s").isEqualTo("Cramp Coach here.");
    page.page().clock().runFor(100);
    assertThat(page.caption())
        .isEqualTo("I share general information, and I'm no stand-in for a doctor.");
    page.page().clock().runFor(15_000);
    page.page().waitForFunction("document.getElementById('stage').dataset.light == 'listening'");
  }

  @Test
  void a_pause_is_as_long_as_it_says() {
    SpeakerPage page = BROWSER.open(SPEAKING);
    stopTheClock(page);
    String ssml = "<speak>One. <break time=\"3s\"/> Two.</speak>";
    ChangedAnswers.reach(page, said -> said.put("ssml", ssml));
    page.page().fill("#text", "open cramp coach");
    page.page().press("#text", "Enter");
    page.page().waitForFunction("document.getElementById('caption').textContent === 'One.'");
    page.page().clock().runFor(450);
    assertThat(page.page().innerText("#quiet")).isEqualTo("quiet 3 s");
    page.page().clock().runFor(2_800);
    assertThat(page.page().innerText("#quiet")).isEqualTo("quiet 1 s");
    assertThat(page.caption()).isEqualTo("One.");
    page.page().clock().runFor(200);
    assertThat(page.caption()).isEqualTo("Two.");
    assertThat(page.page().isVisible("#quiet")).isFalse();
  }

  @Test
  void speech_can_be_skipped_with_escape() {
    SpeakerPage page = BROWSER.open(SPEAKING);
    page.answered(
        () -> {
          page.page().fill("#text", "what causes cramps");
          page.page().press("#text", "Enter");
          page.page().waitForFunction("document.getElementById('stage').dataset.light=='speaking'");
          page.page().keyboard().press("Escape");
        });
    assertThat(page.light()).isEqualTo("listening");
    assertThat(page.page().evaluate("document.activeElement.id")).isEqualTo("text");
  }

  @Test
  void silence_is_met_with_the_reprompt_and_then_ends_the_session() {
    SpeakerPage page = BROWSER.open(ECHO);
    page.say("open cramp coach");
    String greeting = page.caption();
    page.page().click("#silence");
    page.page()
        .waitForFunction(
            "before => document.getElementById('caption').textContent !== before", greeting);
    assertThat(page.light()).isEqualTo("listening");
    page.page().click("#silence");
    page.page().waitForFunction("document.getElementById('stage').dataset.light === 'off'");
    assertThat(page.page().isDisabled("#end")).isTrue();
    page.say("does magnesium help");
    page.page().click("#tab-turn");
    page.page().click("#turn-panel summary:text('Request')");
    assertThat(page.page().innerText("#turn-panel pre:visible")).contains("\"new\": true");
  }

  @Test
  void another_locale_calls_another_number() {
    SpeakerPage page = BROWSER.open(ECHO);
    page.page().selectOption("#locale", "en-GB");
    page.say("my chest hurts");
    assertThat(page.caption()).contains("999");
  }

  @Test
  void what_the_speaker_refuses_is_said() {
    SpeakerPage page = BROWSER.open(ECHO);
    page.page().route("**/api/say", route -> route.fulfill(refusal()));
    page.page().fill("#text", "hello");
    page.page().press("#text", "Enter");
    page.page().waitForSelector("#talk .trouble");
    assertThat(page.page().innerText("#talk .trouble")).isEqualTo("text: say something");
    assertThat(page.troubles()).as("the browser notes the refusal itself").isNotEmpty();
    page.troubles().clear();
  }

  private static Route.FulfillOptions refusal() {
    return new Route.FulfillOptions()
        .setStatus(400)
        .setContentType("application/json")
        .setBody("{\"message\":\"text: say something\"}");
  }
}
