package dev.crampcoach.trainer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Renders the skill's icon from {@code src/ship/icon.svg} in the two sizes that the store requires.
 * Supports only the SVG that this file uses: filled rectangles and circles, and strokes with M, L,
 * and C.
 */
public final class Icon {
  /** The width of the drawing in its own units. */
  private static final double UNITS = 512;

  public static final Map<String, Integer> SIZES = Map.of("small.png", 108, "large.png", 512);

  private final Document drawing;

  private Icon(Document drawing) {
    this.drawing = drawing;
  }

  /** Renders both files; run it in the project's folder. */
  public static void main(String[] args) throws IOException {
    Icon icon = read(Path.of("src/ship/icon.svg"));
    for (var size : SIZES.entrySet()) {
      File file = Path.of("skill-package/assets/images", size.getKey()).toFile();
      ImageIO.write(icon.draw(size.getValue()), "png", file);
    }
  }

  public static Icon read(Path file) throws IOException {
    try {
      return new Icon(
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no drawing", e);
    }
  }

  public BufferedImage draw(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / UNITS, size / UNITS);
    NodeList shapes = drawing.getDocumentElement().getChildNodes();
    for (int i = 0; i < shapes.getLength(); i++) {
      if (shapes.item(i) instanceof Element shape) {
        draw(shape, pen);
      }
    }
    pen.dispose();
    return image;
  }

  private static void draw(Element shape, Graphics2D pen) {
    switch (shape.getTagName()) {
      case "rect" -> {
        pen.setColor(Color.decode(shape.getAttribute("fill")));
        pen.fill(
            new Rectangle2D.Double(
                number(shape, "x"),
                number(shape, "y"),
                number(shape, "width"),
                number(shape, "height")));
      }
      case "circle" -> {
        double r = number(shape, "r");
        pen.setColor(Color.decode(shape.getAttribute("fill")));
        pen.fill(
            new Ellipse2D.Double(number(shape, "cx") - r, number(shape, "cy") - r, 2 * r, 2 * r));
      }
      case "path" -> {
        float width = (float) number(shape, "stroke-width");
        pen.setColor(Color.decode(shape.getAttribute("stroke")));
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path(shape.getAttribute("d")));
      }
      default -> throw new IllegalArgumentException("cannot draw a " + shape.getTagName());
    }
  }

  private static Path2D path(String steps) {
    var path = new Path2D.Double();
    try (var step = new Scanner(steps).useLocale(java.util.Locale.ROOT)) {
      while (step.hasNext()) {
        String letter = step.next();
        switch (letter) {
          case "M" -> path.moveTo(step.nextDouble(), step.nextDouble());
          case "L" -> path.lineTo(step.nextDouble(), step.nextDouble());
          case "C" ->
              path.curveTo(
                  step.nextDouble(),
                  step.nextDouble(),
                  step.nextDouble(),
                  step.nextDouble(),
                  step.nextDouble(),
                  step.nextDouble());
          default -> throw new IllegalArgumentException("cannot draw along " + letter);
        }
      }
    }
    return path;
  }

  private static double number(Element shape, String name) {
    return Double.parseDouble(shape.getAttribute(name));
  }
}
