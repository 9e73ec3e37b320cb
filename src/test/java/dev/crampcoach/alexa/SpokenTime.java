package dev.crampcoach.alexa;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * How long markup takes to speak, read from the markup itself: words at 150 a minute, and breaks.
 *
 * @param longestSilence breaks with no word between them count as one
 */
record SpokenTime(Duration whole, Duration longestSilence, Duration longestBreak) {
  private static final int A_WORD = 400;

  static SpokenTime of(String markup) {
    var reading = new Reading();
    try {
      reading.read(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<speak>" + markup + "</speak>")))
              .getDocumentElement());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("not well-formed: " + markup, e);
    }
    return new SpokenTime(
        Duration.ofMillis(reading.whole),
        Duration.ofMillis(reading.longestSilence),
        Duration.ofMillis(reading.longestBreak));
  }

  private static final class Reading {
    private long whole;
    private long silence;
    private long longestSilence;
    private long longestBreak;

    private void read(Node node) {
      if (node instanceof Element element && element.getTagName().equals("break")) {
        long length = Long.parseLong(element.getAttribute("time").replace("ms", ""));
        whole += length;
        silence += length;
        longestBreak = Math.max(longestBreak, length);
        longestSilence = Math.max(longestSilence, silence);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        int words = words(node.getTextContent());
        whole += (long) words * A_WORD;
        silence = words > 0 ? 0 : silence;
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        read(child);
      }
    }

    private static int words(String text) {
      String plain = text.replaceAll("[^A-Za-z0-9' ]", " ").strip();
      return plain.isEmpty() ? 0 : plain.split(" +").length;
    }
  }
}
