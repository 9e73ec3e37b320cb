package dev.crampcoach.answer;

import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.understanding.Aspect;
import dev.crampcoach.understanding.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to say to a question about one item: the side of it that was asked for, in at most two
 * breaths.
 */
public final class Answers {
  /** From here on a length is said in minutes. */
  private static final Duration LONG = Duration.ofMinutes(3);

  private Answers() {}

  /**
   * An answer before cautions and questions.
   *
   * @param layer which layer of the item was told, where it was one
   */
  public record Answer(List<Line> lines, OptionalInt layer) {}

  public static Answer answer(Item item, Aspect aspect, Words question) {
    var layers = Layers.of(item);
    return switch (aspect) {
      case WHAT, HOW -> layer(layers, layers.best(question));
      case PROOF ->
          layers
              .of(ContentId.Part.PROOF)
              .map(layer -> layer(layers, layer))
              .orElseGet(
                  () ->
                      lines(
                          Line.say(
                              Phrase.NO_PROOF,
                              "name",
                              new ContentId(item.id(), ContentId.Part.NAME))));
      case HOW_LONG ->
          guided(item, guided -> List.of(howLong(guided.practice())))
              .orElseGet(() -> layer(layers, layers.best(question)));
      case WHO_NOT ->
          guided(
                  item,
                  guided ->
                      List.of(
                          Line.quote(item.id(), ContentId.Part.SKIP_IF),
                          Line.quote(item.id(), ContentId.Part.STOP_IF)))
              .orElseGet(() -> layer(layers, layers.best(question)));
      case FEELS ->
          guided(item, guided -> List.of(Line.quote(item.id(), ContentId.Part.FEELS)))
              .orElseGet(() -> layer(layers, layers.best(question)));
      case EASIER ->
          guided(item, guided -> List.of(Line.quote(item.id(), ContentId.Part.EASIER)))
              .orElseGet(() -> layer(layers, layers.best(question)));
    };
  }

  /** What comes before the first step: who should leave it out, and how long it is done. */
  public static List<Line> beforeSteps(Guided item) {
    var lines = new ArrayList<Line>();
    if (!item.practice().avoid().isEmpty()) {
      lines.add(Line.quote(item.id(), ContentId.Part.SKIP_IF));
    }
    lines.add(howLong(item.practice()));
    return lines;
  }

  /** How long, how often, on which side. */
  public static Line howLong(Practice practice) {
    int seconds = (int) practice.hold().toSeconds();
    int rounds = practice.rounds();
    if (seconds == 0) {
      return Line.say(Phrase.REPEAT_EACH, "times", practice.repetitions());
    }
    if (practice.hold().compareTo(LONG) >= 0) {
      return Line.say(Phrase.USE_MINUTES, "minutes", (int) practice.hold().toMinutes());
    }
    return switch (practice.sides()) {
      case EACH ->
          rounds == 1
              ? Line.say(Phrase.HOLD_ONCE_EACH, "seconds", seconds)
              : hold(Phrase.HOLD_EACH, seconds, rounds);
      case TOGETHER -> hold(Phrase.HOLD_TOGETHER, seconds, rounds);
      case SORE -> hold(Phrase.HOLD_SORE, seconds, rounds);
      case SORE_FIRST -> hold(Phrase.HOLD_SORE_FIRST, seconds, rounds);
    };
  }

  private static Line hold(Phrase phrase, int seconds, int rounds) {
    return new Line.Say(
        phrase,
        Map.of("seconds", new Line.Gap.Number(seconds), "rounds", new Line.Gap.Number(rounds)));
  }

  private static Answer layer(Layers layers, int layer) {
    return new Answer(List.of(new Line.Quote(layers.ids().get(layer))), OptionalInt.of(layer));
  }

  private static Answer lines(Line... lines) {
    return new Answer(List.of(lines), OptionalInt.empty());
  }

  private static Optional<Answer> guided(
      Item item, java.util.function.Function<Guided, List<Line>> lines) {
    return item instanceof Guided guided
        ? Optional.of(new Answer(lines.apply(guided), OptionalInt.empty()))
        : Optional.empty();
  }
}
