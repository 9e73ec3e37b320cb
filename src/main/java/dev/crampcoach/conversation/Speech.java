package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of one turn. The microphone opens if, and only if, it ends with a question. */
public record Speech(List<Line> lines, Optional<Question> question) {

  /**
   * The question at the end of a turn.
   *
   * @param again the reprompt, after which Alexa does not listen again
   */
  public record Question(Line ask, List<Line> again) {
    public Question {
      again = List.copyOf(again);
    }

    public Question(Line ask, Line again) {
      this(ask, List.of(again));
    }

    public static Question of(Phrase ask, Phrase again) {
      return new Question(Line.say(ask), Line.say(again));
    }
  }

  public Speech {
    lines = List.copyOf(lines);
    if (lines.isEmpty() && question.isEmpty()) {
      throw new IllegalArgumentException("a turn is never silent");
    }
  }

  /** The item whose answer was told last in this speech. */
  public Optional<String> item() {
    return answers().map(ContentId::item).reduce((first, second) -> second);
  }

  /** What it quotes from the catalogue, in the order in which it is spoken. */
  public Stream<ContentId> quotes() {
    return lines.stream()
        .filter(Line.Quote.class::isInstance)
        .map(line -> ((Line.Quote) line).content());
  }

  /** The answers among its quotes. */
  public Stream<ContentId> answers() {
    return quotes().filter(content -> content.part() == ContentId.Part.LINE);
  }

  /** Every line, the question and its reprompt included. */
  public List<Line> all() {
    var all = new ArrayList<>(lines);
    question.ifPresent(
        asked -> {
          all.add(asked.ask());
          all.addAll(asked.again());
        });
    return all;
  }
}
