package dev.crampcoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What must hold for every answer and every line of the log, whatever came in. Alexa's limits are
 * from her documentation of responses.
 */
final class Soundness {
  private static final int MOST_BYTES = 120 * 1024;
  private static final int MOST_CHARACTERS = 8_000;
  private static final Set<String> TAGS = Set.of("speak", "break", "say-as");

  /** A class of Java or a line of a stack trace. */
  private static final Pattern INNARDS =
      Pattern.compile(
          "\\w+(Exception|Error)\\b|\\bat (dev|com|java|org)\\.|(com|dev|java|org)\\.\\w+\\.");

  private static final SAXParser XML = parser();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Soundness() {}

  /**
   * @throws AssertionError naming what is wrong
   */
  static void check(byte[] answer) {
    require(answer.length <= MOST_BYTES, "the answer has %d bytes", answer.length);
    JsonNode whole = parse(answer);
    // The end of a session has none.
    JsonNode response = whole.path("response");
    require(whole.isObject() && !response.isValueNode(), "the answer is no response");
    JsonNode spoken = response.at("/outputSpeech/ssml");
    JsonNode again = response.at("/reprompt/outputSpeech/ssml");
    for (JsonNode ssml : List.of(spoken, again)) {
      if (!ssml.isMissingNode()) {
        check(ssml.asText());
      }
    }
    boolean open = response.path("shouldEndSession").isBoolean() && !ends(response);
    require(!open || !again.isMissingNode(), "the microphone opens without a word for silence");
    String shown = response.path("card").toString() + response.path("directives");
    require(!INNARDS.matcher(shown).find(), "our innards are shown: %s", shown);
  }

  /** Lines of ours that tell what a listener is or said, or that a turn went wrong. */
  static void checkLog(String log, List<String> secrets) {
    for (String secret : secrets) {
      require(!log.toLowerCase(Locale.ROOT).contains(secret), "the log tells %s: %s", secret, log);
    }
    require(!log.contains("a turn failed"), "%s", log);
  }

  private static boolean ends(JsonNode response) {
    return response.path("shouldEndSession").asBoolean();
  }

  private static void check(String ssml) {
    require(ssml.length() < MOST_CHARACTERS, "the speech has %d characters", ssml.length());
    require(!INNARDS.matcher(ssml).find(), "our innards are spoken: %s", ssml);
    try {
      XML.parse(new InputSource(new StringReader(ssml)), new KnownTags());
    } catch (SAXException e) {
      throw new AssertionError("no markup of Alexa's: " + ssml, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SAXParser parser() {
    try {
      return SAXParserFactory.newInstance().newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class KnownTags extends DefaultHandler {
    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (!TAGS.contains(name)) {
        throw new SAXException("a tag that we never write: " + name);
      }
    }
  }

  private static JsonNode parse(byte[] answer) {
    try {
      return JSON.readTree(answer);
    } catch (IOException e) {
      throw new AssertionError("the answer is no JSON", e);
    }
  }

  private static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new AssertionError(message.formatted(values));
    }
  }
}
