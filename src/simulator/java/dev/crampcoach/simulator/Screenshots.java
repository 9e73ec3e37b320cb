package dev.crampcoach.simulator;

import com.microsoft.playwright.options.ColorScheme;
import dev.crampcoach.simulator.SpeakerPage.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the README's pictures from the page: {@code mvn -q test-compile exec:java@screenshots}. Run
 * it after every change of the page or of a screen document.
 */
public final class Screenshots {
  private static final Path FOLDER = Path.of("src", "simulator", "screenshots");

  /** Largest size of a picture that is committed. */
  private static final int MOST_BYTES = 250_000;

  private Screenshots() {}

  private record Shot(String name, Window window, List<String> words) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot(
              "stretch",
              Window.of(Device.ECHO_SHOW).sized(1240, 800),
              List.of("start the bedtime routine", "start")),
          new Shot(
              "echo",
              Window.of(Device.ECHO).sized(1240, 800).lit(ColorScheme.DARK),
              List.of("my inner thigh is cramping", "sitting")),
          new Shot(
              "warning",
              Window.of(Device.ECHO_SHOW_ROUND).sized(1240, 800).lit(ColorScheme.DARK),
              List.of("my leg went cold and my foot is white")),
          new Shot(
              "phone",
              Window.of(Device.ECHO_SHOW).sized(390, 780),
              List.of("i drank a glass of water")));

  public static void main(String[] args) {
    Studio.once(
        studio -> {
          Files.createDirectories(FOLDER);
          for (Shot shot : SHOTS) {
            take(studio, shot);
          }
        });
  }

  private static void take(Studio studio, Shot shot) throws IOException {
    try (SpeakerPage page = studio.page(shot.window())) {
      shot.words().forEach(page::say);
      page.drawn();
      byte[] png = page.page().screenshot();
      if (png.length > MOST_BYTES || !page.troubles().isEmpty()) {
        throw new IOException(shot.name() + ": " + png.length + " bytes, " + page.troubles());
      }
      Path file = FOLDER.resolve(shot.name() + ".png");
      Files.write(file, png);
      System.out.println(file + ": " + png.length / 1000 + " KB");
    }
  }
}
