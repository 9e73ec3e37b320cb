package dev.crampcoach.answer;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Guided;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What to say to a question about one item: the side of it that was asked for, in at most two
 * breaths.
 */
public final class Answers {
  /** From here on the item's own words tell the length better, with what to watch meanwhile. */
  private static final Duration LONG = Duration.ofMinutes(3);

  private static final int MOST_REASONS = 2;

  private final Catalogue catalogue;
  private final Rarity rarity;

  public Answers(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rarity = new Rarity(catalogue);
  }

  /** What these answers are from. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * An answer before cautions and questions.
   *
   * @param layer which layer of the item was told, where it was one
   * @param warnsOff whether it tells the listener to leave the item out
   */
  public record Answer(List<Line> lines, OptionalInt layer, boolean warnsOff) {
    Answer(List<Line> lines, OptionalInt layer) {
      this(lines, layer, false);
    }
  }

  /**
   * @param question the listener's own words, which may ask for a later layer
   */
  public Answer answer(Item item, QuestionKind aspect, Words question) {
    var layers = Layers.of(item);
    int best = layers.best(question, rarity);
    // How often is told by a layer of the item, or else by its rounds.
    QuestionKind asked =
        aspect == QuestionKind.HOW_OFTEN && best == 0 ? QuestionKind.HOW_LONG : aspect;
    Optional<Answer> reason = best == 0 ? reason(item, question) : Optional.empty();
    return reason.or(() -> side(item, asked, layers)).orElseGet(() -> layer(layers, best));
  }

  /** "Can I do it with a hip replacement?" is answered with what that means. */
  private Optional<Answer> reason(Item item, Words question) {
    if (!(item instanceof Guided guided)) {
      return Optional.empty();
    }
    List<Avoid> avoid = guided.practice().avoid();
    List<Line> lines =
        IntStream.range(0, avoid.size())
            .filter(
                reason ->
                    catalogue.clauses().mentions(avoid.get(reason)).stream()
                        .anyMatch(phrase -> question.contains(Words.of(phrase))))
            .mapToObj(reason -> Line.quote(item.id(), Part.SKIP_IF_ONE, reason))
            .limit(MOST_REASONS)
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer(lines, OptionalInt.empty(), true));
  }

  /**
   * What comes before the first step, once the gate is open: who else should leave it out, and how
   * long it is done.
   */
  public List<Line> beforeSteps(Guided item) {
    return beforeSteps(item, item.practice());
  }

  /**
   * @param practice the item's own, or with the fewer rounds of a routine
   */
  public static List<Line> beforeSteps(Guided item, Practice practice) {
    var lines = new ArrayList<Line>();
    if (practice.avoid().stream().anyMatch(avoid -> !avoid.isAskedFirst())) {
      lines.add(Line.quote(item.id(), Part.SKIP_IF_TOO));
    }
    howLong(practice).ifPresent(lines::add);
    return lines;
  }

  /** The side of the item that was asked for, where it has that side. */
  private static Optional<Answer> side(Item item, QuestionKind aspect, Layers layers) {
    return switch (aspect) {
      case WHAT, GUIDE, HOW_OFTEN -> Optional.empty();
      case PROOF -> Optional.of(proof(layers));
      case HOW_LONG ->
          guided(item)
              .map(
                  guided ->
                      howLong(guided.practice()).map(Answers::lines).orElse(layer(layers, 0)));
      case WHO_NOT ->
          guided(item)
              .map(guided -> quotes(item, Part.SKIP_IF, Part.STOP_IF))
              .or(() -> item.wording().caution().map(caution -> quotes(item, Part.CAUTION)));
      case FEELS -> guided(item).map(guided -> quotes(item, Part.FEELS));
      case EASIER -> guided(item).map(guided -> quotes(item, Part.EASIER));
    };
  }

  private static Answer proof(Layers layers) {
    return layers
        .proof()
        .map(layer -> layer(layers, layer))
        .orElseGet(() -> lines(Line.say(Phrase.NO_PROOF)));
  }

  /** How long, how often, on which side. */
  private static Optional<Line> howLong(Practice practice) {
    int seconds = (int) practice.hold().toSeconds();
    int rounds = practice.rounds();
    if (seconds == 0) {
      return Optional.of(Line.say(Phrase.REPEAT_EACH, "times", practice.repetitions()));
    }
    if (practice.hold().compareTo(LONG) >= 0) {
      return Optional.empty();
    }
    if (practice.sides() == Practice.Sides.EACH && rounds == 1) {
      return Optional.of(Line.say(Phrase.HOLD_ONCE_EACH, "seconds", seconds));
    }
    Phrase phrase =
        switch (practice.sides()) {
          case EACH -> Phrase.HOLD_EACH;
          case TOGETHER -> Phrase.HOLD_TOGETHER;
          case SORE -> Phrase.HOLD_SORE;
          case SORE_FIRST -> Phrase.HOLD_SORE_FIRST;
        };
    var gaps =
        Map.<String, Line.Gap>of(
            "seconds", new Line.Gap.Number(seconds), "rounds", new Line.Gap.Number(rounds));
    return Optional.of(new Line.Say(phrase, gaps));
  }

  private static Answer layer(Layers layers, int layer) {
    return new Answer(List.of(new Line.Quote(layers.id(layer))), OptionalInt.of(layer));
  }

  private static Answer quotes(Item item, Part... parts) {
    return new Answer(
        java.util.Arrays.stream(parts).map(part -> Line.quote(item.id(), part)).toList(),
        OptionalInt.empty());
  }

  private static Answer lines(Line line) {
    return new Answer(List.of(line), OptionalInt.empty());
  }

  private static Optional<Guided> guided(Item item) {
    return item instanceof Guided guided ? Optional.of(guided) : Optional.empty();
  }
}
