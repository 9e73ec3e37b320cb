package dev.crampcoach.speech;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Estimates how long lines take to speak, and how many characters they have as markup. It counts
 * the actual words, so the estimates follow every edit; a counted hold is only as accurate as they
 * are.
 */
public final class Timing {
  /** A calm voice speaks about 150 words a minute. */
  private static final Duration WORD = Duration.ofMillis(400);

  /** Characters of markup for a pause or a count, rounded up. */
  private static final int MARKUP = 55;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final int TWENTY = 20;
  private static final int TEN = 10;

  private final Phrasebook phrasebook;
  private final Content content;

  public Timing(Phrasebook phrasebook, Content content) {
    this.phrasebook = phrasebook;
    this.content = content;
  }

  public Duration of(Line line) {
    return line.accept(new Spoken());
  }

  public Duration of(List<Line> lines) {
    return lines.stream().map(this::of).reduce(Duration.ZERO, Duration::plus);
  }

  /** Returns the maximum number of characters of the lines once they are written as markup. */
  public int characters(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.accept(new Written()) + 1).sum();
  }

  /** Counts the spoken words of a text: "forty-five" and "45" are two. */
  static int wordsIn(String text) {
    int words = 0;
    for (String word : BETWEEN.split(text)) {
      words += word.isEmpty() ? 0 : spoken(word);
    }
    return words;
  }

  /**
   * Counts the spoken words of one token. A long number counts as one, since its reading is
   * unknown.
   */
  private static int spoken(String word) {
    boolean isShort = word.length() <= 2;
    return isShort && NUMBER.matcher(word).matches() ? number(Integer.parseInt(word)) : 1;
  }

  private static int number(int value) {
    return value <= TWENTY || value % TEN == 0 ? 1 : 2;
  }

  private String quoted(ContentId id) {
    return content.words(id).orElse("");
  }

  /** Fills in the gaps of our own sentences. */
  private class Plain implements Line.Gap.Visitor<String> {
    @Override
    public String number(Line.Gap.Number gap) {
      return String.valueOf(gap.value());
    }

    @Override
    public String words(Line.Gap.ContentWords gap) {
      return quoted(gap.id());
    }

    /** Returns a long number as a placeholder: no guided step contains a phone number. */
    @Override
    public String phone(Line.Gap.Phone gap) {
      return "1 1 1 1 1 1 1 1 1 1 1";
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

  private final class Spoken extends Plain implements Line.Visitor<Duration> {
    @Override
    public Duration say(Line.Say line) {
      return WORD.multipliedBy(wordsIn(phrasebook.words(line, this)));
    }

    @Override
    public Duration quote(Line.Quote line) {
      return WORD.multipliedBy(wordsIn(quoted(line.content())));
    }

    @Override
    public Duration pause(Line.Pause line) {
      return line.length();
    }

    @Override
    public Duration count(Line.Count line) {
      return WORD.multipliedBy(Timing.number(line.number()));
    }
  }

  private final class Written extends Plain implements Line.Visitor<Integer> {
    @Override
    public Integer say(Line.Say line) {
      return phrasebook.words(line, this).length();
    }

    @Override
    public Integer quote(Line.Quote line) {
      return quoted(line.content()).length();
    }

    @Override
    public Integer pause(Line.Pause line) {
      return MARKUP;
    }

    @Override
    public Integer count(Line.Count line) {
      return MARKUP;
    }
  }
}
