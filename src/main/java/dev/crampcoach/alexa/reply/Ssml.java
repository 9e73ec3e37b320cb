package dev.crampcoach.alexa.reply;

import dev.crampcoach.speech.Content;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phonebook;
import dev.crampcoach.speech.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders lines as SSML, and as plain text. Nothing else writes markup, and every inserted word is
 * escaped.
 */
public final class Ssml {
  /** Alexa takes fewer than 8000 characters. Source: best practices for text responses. */
  private static final int MOST_CHARACTERS = 7900;

  /** Characters that XML 1.0 does not allow or that cannot be spoken. */
  private static final Pattern NOT_SPOKEN =
      Pattern.compile("[^\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}]+");

  private final Phrasebook phrasebook;
  private final Phonebook phonebook;
  private final Content content;

  public Ssml(Phrasebook phrasebook, Phonebook phonebook, Content content) {
    this.phrasebook = phrasebook;
    this.phonebook = phonebook;
    this.content = content;
  }

  /**
   * Renders lines as SSML without the outer {@code <speak>}. Over the limit, lines are dropped, but
   * never the last.
   */
  public String markup(List<Line> lines) {
    return join(lines, new Marked());
  }

  /** Renders the same words as plain text, for a card. */
  public String plain(List<Line> lines) {
    return join(lines, new Plain());
  }

  /** Whom to call, as short as fits a screen in large type: the number if there is one. */
  String number(PhoneLine line) {
    Matcher number = Phonebook.NUMBER.matcher(phonebook.words(line));
    return number.find() ? number.group(1) : phonebook.words(line);
  }

  private static String join(List<Line> lines, Line.Visitor<String> visitor) {
    List<String> words =
        lines.stream().map(line -> line.accept(visitor)).filter(part -> !part.isBlank()).toList();
    var parts = new ArrayList<String>();
    int room = words.isEmpty() ? 0 : MOST_CHARACTERS - words.get(words.size() - 1).length();
    for (int i = 0; i < words.size(); i++) {
      room -= words.get(i).length() + 1;
      if (room > 0 || i == words.size() - 1) {
        parts.add(words.get(i));
      }
    }
    return String.join(" ", parts);
  }

  private String quoted(ContentId id) {
    return spoken(content.words(id).orElse(""));
  }

  private static String spoken(String words) {
    return NOT_SPOKEN.matcher(words).replaceAll(" ");
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Renders words for display. */
  private class Plain implements Line.Visitor<String>, Line.Gap.Visitor<String> {
    @Override
    public String say(Line.Say line) {
      return phrasebook.words(line, this);
    }

    @Override
    public String quote(Line.Quote line) {
      return quoted(line.content());
    }

    @Override
    public String pause(Line.Pause line) {
      return "";
    }

    @Override
    public String count(Line.Count line) {
      return line.number() + ".";
    }

    @Override
    public String number(Line.Gap.Number gap) {
      return String.valueOf(gap.value());
    }

    @Override
    public String words(Line.Gap.ContentWords gap) {
      return quoted(gap.id());
    }

    @Override
    public String phone(Line.Gap.Phone gap) {
      return Phonebook.NUMBER.matcher(phonebook.words(gap.line())).replaceAll("$1");
    }

    @Override
    public String time(Line.Gap.Time gap) {
      return gap.digits();
    }

    @Override
    public String part(Line.Gap.Clause gap) {
      return phrasebook.words(gap.line(), this);
    }
  }

  /**
   * Renders words for speech. Our own sentences hold no markup characters (a test checks that);
   * what is inserted into them may.
   */
  private final class Marked extends Plain {
    @Override
    public String quote(Line.Quote line) {
      return escape(super.quote(line));
    }

    @Override
    public String words(Line.Gap.ContentWords gap) {
      return escape(super.words(gap));
    }

    @Override
    public String count(Line.Count line) {
      return "<say-as interpret-as=\"cardinal\">" + line.number() + "</say-as>";
    }

    /** A phone number is read digit by digit. */
    @Override
    public String phone(Line.Gap.Phone gap) {
      return Phonebook.NUMBER
          .matcher(escape(phonebook.words(gap.line())))
          .replaceAll("<say-as interpret-as=\"digits\">$1</say-as>");
    }

    @Override
    public String pause(Line.Pause line) {
      return "<break time=\"" + line.length().toMillis() + "ms\"/>";
    }
  }
}
