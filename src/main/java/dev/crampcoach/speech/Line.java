package dev.crampcoach.speech;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something to say, before it is turned into words and markup. Only the Alexa adapter decides how
 * it sounds.
 */
public sealed interface Line {

  /** Handles every kind of line; adding a kind does not compile until every visitor handles it. */
  interface Visitor<R> {
    R say(Say line);

    R quote(Quote line);

    R pause(Pause line);

    R count(Count line);
  }

  <R> R accept(Visitor<R> visitor);

  /** Whether it names a number to call, which depends on where the listener is. */
  default boolean tellsToCall() {
    return false;
  }

  /**
   * One of our own sentences, its gaps filled with plain values (never with a listener's words).
   */
  record Say(Phrase phrase, Map<String, Gap> gaps) implements Line {
    public Say {
      gaps = Map.copyOf(gaps);
      if (!gaps.keySet().equals(phrase.gaps())) {
        throw new IllegalArgumentException(phrase + " has the gaps " + phrase.gaps());
      }
    }

    @Override
    public boolean tellsToCall() {
      return gaps.values().stream().anyMatch(Gap.Phone.class::isInstance);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.say(this);
    }
  }

  /** Words from the catalogue. */
  record Quote(ContentId content) implements Line {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /** Silence between two sentences. */
  record Pause(Duration length) implements Line {
    /**
     * Alexa's longest break is ten seconds. Source: speech synthesis markup reference, {@code
     * break}.
     */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    public Pause {
      if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("a pause lasts up to ten seconds");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pause(this);
    }
  }

  /** A number spoken on its own while counting: "three, two, one". */
  record Count(int number) implements Line {
    public Count {
      if (number < 1 || number > 99) {
        throw new IllegalArgumentException("a count is one to ninety-nine");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /**
   * A value that fills a gap: a number, a time, words from the catalogue such as an item's name, a
   * phone line, or a clause that has gaps of its own.
   */
  sealed interface Gap {

    /** Handles every kind of gap. */
    interface Visitor<R> {
      R number(Number gap);

      R words(ContentWords gap);

      R phone(Phone gap);

      R time(Time gap);

      R part(Clause gap);
    }

    <R> R accept(Visitor<R> visitor);

    record Number(int value) implements Gap {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.number(this);
      }
    }

    record ContentWords(ContentId id) implements Gap {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.words(this);
      }
    }

    record Phone(PhoneLine line) implements Gap {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.phone(this);
      }
    }

    /**
     * A time on a twelve-hour clock: "ten", "two thirty". It does not say which half of the day.
     */
    record Time(LocalTime value) implements Gap {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.time(this);
      }

      /** Formats the time for speech in twelve-hour digits: 10, 2:30. */
      public String digits() {
        int hour = value.getHour() % 12 == 0 ? 12 : value.getHour() % 12;
        return value.getMinute() == 0
            ? String.valueOf(hour)
            : "%d:%02d".formatted(hour, value.getMinute());
      }
    }

    record Clause(Say line) implements Gap {
      @Override
      public <R> R accept(Visitor<R> visitor) {
        return visitor.part(this);
      }
    }
  }

  static Line say(Phrase phrase) {
    return new Say(phrase, Map.of());
  }

  static Line say(Phrase phrase, String gap, int value) {
    return new Say(phrase, Map.of(gap, new Gap.Number(value)));
  }

  /**
   * Creates a sentence that says whom to call: each of its gaps is named after a {@link PhoneLine}.
   */
  static Line calling(Phrase phrase) {
    var gaps = new HashMap<String, Gap>();
    phrase
        .gaps()
        .forEach(
            gap -> gaps.put(gap, new Gap.Phone(PhoneLine.valueOf(gap.toUpperCase(Locale.ROOT)))));
    return new Say(phrase, gaps);
  }

  static Line say(Phrase phrase, String gap, ContentId content) {
    return new Say(phrase, Map.of(gap, new Gap.ContentWords(content)));
  }

  static Line quote(String item, ContentId.Part part) {
    return new Quote(new ContentId(item, part));
  }

  /** An answer of an item. */
  static Line answer(String item, String line) {
    return new Quote(ContentId.line(item, line));
  }

  /** The caution of an answer. */
  static Line caution(String item, String line) {
    return new Quote(new ContentId(item, ContentId.Part.CAUTION, line));
  }

  static Line quote(String item, ContentId.Part part, int index) {
    return new Quote(new ContentId(item, part, index));
  }

  static Line count(int number) {
    return new Count(number);
  }

  static Line pause(Duration length) {
    return new Pause(length);
  }
}
