package dev.crampcoach.simulator;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Extracts the words from speech markup. It parses as strictly as Alexa: markup that is not
 * well-formed is an error.
 */
final class Plain {
  private Plain() {}

  static String words(String ssml) {
    if (ssml.isEmpty()) {
      return "";
    }
    var words = new StringBuilder();
    try {
      XMLStreamReader reader =
          XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(ssml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.CHARACTERS) {
          words.append(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Alexa would refuse this speech: " + ssml, e);
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }
}
