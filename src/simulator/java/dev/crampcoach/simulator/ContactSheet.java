package dev.crampcoach.simulator;

import dev.crampcoach.simulator.SpeakerPage.Window;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/**
 * Draws every kind of screen on every device into one picture, {@code target/contact-sheet.png}, by
 * the real skill and the speaker's page: {@code mvn -q test-compile exec:java@contact-sheet}. Look
 * at it after each change of a document. {@code -Dexec.args="step,warning echo-show-round"} draws
 * only these screens, on these devices.
 */
public final class ContactSheet {
  private static final int CELL = 460;
  private static final int GAP = 16;
  private static final int LABEL = 30;
  private static final Color GROUND = new Color(0xF5F4F0);

  /** The sentences that lead a new listener to each kind of screen. */
  private static final Map<String, List<String>> WAYS = ways();

  private ContactSheet() {}

  public static void main(String[] args) {
    Studio.once(
        studio -> {
          var sheet = new File("target/contact-sheet.png");
          ImageIO.write(sheet(studio, wanted(args, 0), wanted(args, 1)), "png", sheet);
          System.out.println("Look at " + sheet);
        });
  }

  /** Accepts the names in an argument; all names if it is missing. */
  private static Predicate<String> wanted(String[] args, int at) {
    return args.length > at ? List.of(args[at].split(","))::contains : name -> true;
  }

  private static BufferedImage sheet(
      Studio studio, Predicate<String> screens, Predicate<String> shapes) {
    List<Device> devices =
        Device.screens().stream().filter(device -> shapes.test(device.id())).toList();
    Map<String, List<String>> ways = new LinkedHashMap<>(WAYS);
    ways.keySet().removeIf(screens.negate());
    var sheet =
        new BufferedImage(
            devices.size() * (CELL + GAP) + GAP,
            ways.size() * (CELL + LABEL) + GAP,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
    pen.setColor(GROUND);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setColor(Color.BLACK);
    int row = 0;
    for (var way : ways.entrySet()) {
      for (int column = 0; column < devices.size(); column++) {
        Device device = devices.get(column);
        int x = GAP + column * (CELL + GAP);
        int y = row * (CELL + LABEL) + LABEL;
        pen.drawString(way.getKey() + " · " + device.label(), x, y - 8);
        place(pen, shot(studio, device, way.getValue()), x, y);
      }
      row++;
    }
    return sheet;
  }

  private static BufferedImage shot(Studio studio, Device device, List<String> words) {
    try (SpeakerPage page = studio.page(Window.of(device))) {
      studio.allowReminders(page);
      words.forEach(page::say);
      page.drawn();
      page.troubles().forEach(trouble -> System.err.println(device.label() + ": " + trouble));
      return page.glass();
    }
  }

  /** Scales a picture so that it fits into its cell. */
  private static void place(Graphics2D pen, BufferedImage shot, int x, int y) {
    double scale = Math.min(1.0 * CELL / shot.getWidth(), (CELL - 10.0) / shot.getHeight());
    pen.drawImage(
        shot, x, y, (int) (shot.getWidth() * scale), (int) (shot.getHeight() * scale), null);
  }

  private static Map<String, List<String>> ways() {
    var ways = new LinkedHashMap<String, List<String>>();
    ways.put("home", List.of("open cramp coach"));
    ways.put("answer", List.of("does magnesium help"));
    ways.put("stretch-told", List.of("how do i do the seated butterfly"));
    ways.put("choice", List.of("help me stretch"));
    ways.put("relief", List.of("my inner thigh is cramping", "sitting"));
    ways.put("step", List.of("start the bedtime routine", "start"));
    ways.put("next-step", List.of("start the bedtime routine", "start", "next"));
    ways.put("warning", List.of("my leg went cold and my foot is white"));
    ways.put("day", List.of("i drank a glass of water"));
    ways.put("week", List.of("i drank a glass of water", "how much did i drink this week"));
    ways.put("asked", List.of("remind me to drink at ten and three", "yes"));
    ways.put("reminders", List.of("remind me to stretch at nine", "yes", "what are my reminders"));
    ways.put("caution", List.of("set my goal to six glasses"));
    return ways;
  }
}
