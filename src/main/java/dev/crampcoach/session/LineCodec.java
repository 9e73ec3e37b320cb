package dev.crampcoach.session;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a line as a short text of ids and parses it back: {@code say HOLD_EACH rounds=3
 * seconds=30}, {@code quote heat LINE how-often}, {@code pause 500}, {@code count 3}.
 */
public final class LineCodec {
  /** Prefix of a gap that holds a line of its own. */
  private static final String PART = "~";

  private LineCodec() {}

  public static String write(Line line) {
    return line.accept(
        new Line.Visitor<>() {
          @Override
          public String say(Line.Say say) {
            String gaps =
                say.gaps().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(gap -> " " + gap.getKey() + "=" + write(gap.getValue()))
                    .collect(Collectors.joining());
            return "say " + say.phrase().name() + gaps;
          }

          @Override
          public String quote(Line.Quote quote) {
            return "quote " + write(quote.content(), " ");
          }

          @Override
          public String pause(Line.Pause pause) {
            return "pause " + pause.length().toMillis();
          }

          @Override
          public String count(Line.Count count) {
            return "count " + count.number();
          }
        });
  }

  /**
   * @throws IllegalArgumentException if the text is not a valid line (any more)
   */
  public static Line read(String text) {
    String[] parts = text.split(" ", -1);
    return switch (parts[0]) {
      case "say" -> new Line.Say(Phrase.valueOf(at(parts, 1)), gaps(parts));
      case "quote" -> new Line.Quote(content(at(parts, 1), at(parts, 2), at(parts, 3)));
      case "pause" -> new Line.Pause(Duration.ofMillis(Long.parseLong(at(parts, 1))));
      case "count" -> new Line.Count(Integer.parseInt(at(parts, 1)));
      default -> throw new IllegalArgumentException("not a line");
    };
  }

  private static String write(Line.Gap gap) {
    return gap.accept(
        new Line.Gap.Visitor<>() {
          @Override
          public String number(Line.Gap.Number number) {
            return String.valueOf(number.value());
          }

          @Override
          public String words(Line.Gap.ContentWords words) {
            return write(words.id(), "/");
          }

          @Override
          public String phone(Line.Gap.Phone phone) {
            return phone.line().name();
          }

          @Override
          public String time(Line.Gap.Time time) {
            return time.value().toString();
          }

          /** Encodes a nested line, whose spaces would otherwise end the gap. */
          @Override
          public String part(Line.Gap.Clause part) {
            return PART + URLEncoder.encode(write(part.line()), StandardCharsets.UTF_8);
          }
        });
  }

  private static String write(ContentId id, String between) {
    return id.item() + between + id.part() + between + id.place();
  }

  private static Map<String, Line.Gap> gaps(String[] parts) {
    var gaps = new HashMap<String, Line.Gap>();
    for (int i = 2; i < parts.length; i++) {
      String[] gap = parts[i].split("=", 2);
      gaps.put(gap[0], gap(at(gap, 1)));
    }
    return gaps;
  }

  private static Line.Gap gap(String text) {
    if (text.startsWith(PART)) {
      String line = URLDecoder.decode(text.substring(PART.length()), StandardCharsets.UTF_8);
      return read(line) instanceof Line.Say say ? new Line.Gap.Clause(say) : notALine();
    }
    if (text.contains(":")) {
      return new Line.Gap.Time(LocalTime.parse(text));
    }
    String[] id = text.split("/", -1);
    if (id.length > 1) {
      return new Line.Gap.ContentWords(content(id[0], id[1], at(id, 2)));
    }
    return text.matches("[A-Z]+")
        ? new Line.Gap.Phone(PhoneLine.valueOf(text))
        : new Line.Gap.Number(Integer.parseInt(text));
  }

  private static Line.Gap notALine() {
    throw new IllegalArgumentException("not a line");
  }

  private static ContentId content(String item, String part, String place) {
    return new ContentId(item, ContentId.Part.valueOf(part), place);
  }

  private static String at(String[] parts, int index) {
    if (index >= parts.length) {
      throw new IllegalArgumentException("not a line");
    }
    return parts[index];
  }
}
