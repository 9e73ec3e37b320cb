package dev.crampcoach.alexa;

import dev.crampcoach.speech.Content;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns lines into speech markup, and into the same words without it. Nothing else writes markup,
 * and every word is escaped.
 */
final class Ssml {
  /** Alexa takes fewer than 8000 characters. Source: best practices for text responses. */
  private static final int MOST_CHARACTERS = 7900;

  private static final Pattern NOT_SPOKEN = Pattern.compile("\\p{Cntrl}+");

  private final Phrasebook phrasebook;
  private final Content content;

  Ssml(Phrasebook phrasebook, Content content) {
    this.phrasebook = phrasebook;
    this.content = content;
  }

  /** The lines as speech markup, without the outer {@code <speak>}. */
  String markup(List<Line> lines) {
    return join(lines, new Marked());
  }

  /** The same words, for a card. */
  String plain(List<Line> lines) {
    return join(lines, new Plain());
  }

  private static String join(List<Line> lines, Line.Reader<String> reader) {
    var parts = new ArrayList<String>();
    int length = 0;
    for (Line line : lines) {
      String part = line.read(reader);
      length += part.length() + 1;
      if (!part.isBlank() && length < MOST_CHARACTERS) {
        parts.add(part);
      }
    }
    return String.join(" ", parts);
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private class Plain implements Line.Reader<String> {
    @Override
    public String say(Line.Say line) {
      return NOT_SPOKEN.matcher(phrasebook.words(line, content)).replaceAll(" ");
    }

    @Override
    public String quote(Line.Quote line) {
      return NOT_SPOKEN.matcher(content.words(line.content()).orElse("")).replaceAll(" ");
    }

    @Override
    public String pause(Line.Pause line) {
      return "";
    }
  }

  private final class Marked extends Plain {
    @Override
    public String say(Line.Say line) {
      return escape(super.say(line));
    }

    @Override
    public String quote(Line.Quote line) {
      return escape(super.quote(line));
    }

    @Override
    public String pause(Line.Pause line) {
      return "<break time=\"" + line.length().toMillis() + "ms\"/>";
    }
  }
}
