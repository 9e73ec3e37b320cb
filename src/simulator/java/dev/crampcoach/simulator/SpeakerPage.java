package dev.crampcoach.simulator;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Drives the speaker's page in a browser, as a listener would. Errors of the browser are collected
 * in {@link #troubles()}.
 */
public final class SpeakerPage implements AutoCloseable {
  /**
   * How to open the page: size of the window, light or dark, and a query such as {@code at-once}.
   */
  public record Window(int width, int height, ColorScheme light, String query) {
    public static Window of(Device device) {
      return new Window(1360, 900, ColorScheme.LIGHT, "at-once&device=" + device.id());
    }

    public Window sized(int width, int height) {
      return new Window(width, height, light, query);
    }

    public Window lit(ColorScheme light) {
      return new Window(width, height, light, query);
    }

    public Window with(String more) {
      return new Window(width, height, light, query + '&' + more);
    }
  }

  /** A message of the view host about rounding, which it corrects itself. */
  private static final Pattern FITTED =
      Pattern.compile(
          "bigger than parent bounds.*WIDTH: (\\d+) => (\\d+)\\s+HEIGHT: (\\d+) => (\\d+)",
          Pattern.DOTALL);

  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  private SpeakerPage(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  /** Opens the page for a listener of that name, which should be new to the speaker. */
  public static SpeakerPage open(Chromium chromium, String address, Window window, String user) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(window.width(), window.height())
            .setColorScheme(window.light())
            .setHasTouch(true)
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    var opened = new SpeakerPage(chromium.browser().newContext(options));
    opened.listen();
    opened.page.navigate(address + "/?" + window.query() + "&listener=" + user);
    opened.page.waitForSelector("body[data-ready]");
    return opened;
  }

  private void listen() {
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> troubles.add("error: " + error));
    page.onRequestFailed(
        request -> troubles.add("failed: " + request.url() + ' ' + request.failure()));
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            troubles.add(response.status() + ": " + response.url());
          }
        });
  }

  private void heard(ConsoleMessage message) {
    boolean complains = message.type().equals("error") || message.type().equals("warning");
    if (complains && !isFitted(message.text())) {
      troubles.add(message.type() + ": " + message.text());
    }
  }

  private static boolean isFitted(String text) {
    Matcher box = FITTED.matcher(text);
    return box.find()
        && Integer.parseInt(box.group(1)) - Integer.parseInt(box.group(2)) <= 1
        && Integer.parseInt(box.group(3)) - Integer.parseInt(box.group(4)) <= 1;
  }

  /** Returns the name of the listener. */
  public String listener() {
    return page.inputValue("#listener");
  }

  /** Returns the errors that the browser reported so far. */
  public List<String> troubles() {
    return troubles;
  }

  public Page page() {
    return page;
  }

  /** Types a sentence, presses Enter and waits for the answer. */
  public void say(String text) {
    answered(
        () -> {
          page.fill("#text", text);
          page.press("#text", "Enter");
        });
  }

  /** Touches the element with this label on the device's screen, and waits for the answer. */
  public void touch(String label) {
    answered(() -> on(label).tap());
  }

  /** Finds the element with this label on the device's screen. */
  public Locator on(String label) {
    return page.locator("#screen")
        .getByText(label, new Locator.GetByTextOptions().setExact(true))
        .first();
  }

  /** Waits until everything that was started has been answered and spoken. */
  public void answered(Runnable begin) {
    String before = page.getAttribute("#stage", "data-answered");
    begin.run();
    page.waitForFunction(
        "before => (document.getElementById('stage').dataset.answered ?? '') !== before",
        before == null ? "" : before);
  }

  public String caption() {
    return page.innerText("#caption");
  }

  /** Returns the words on the device's screen. */
  public String shown() {
    return page.innerText("#screen");
  }

  public String light() {
    return page.getAttribute("#stage", "data-light");
  }

  /** Waits a moment for animations of a screen. */
  void drawn() {
    page.waitForTimeout(700);
  }

  /** Takes a picture of the device's screen. */
  public BufferedImage glass() {
    return picture(page.locator("#glass").screenshot());
  }

  /**
   * Returns the share of pixels that do not have the most frequent color; near zero if the picture
   * is blank.
   */
  public static double drawn(BufferedImage picture) {
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.merge(picture.getRGB(x, y), 1, Integer::sum);
      }
    }
    double all = picture.getWidth() * (double) picture.getHeight();
    return 1 - colours.values().stream().mapToInt(Integer::intValue).max().orElse(0) / all;
  }

  static BufferedImage picture(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
