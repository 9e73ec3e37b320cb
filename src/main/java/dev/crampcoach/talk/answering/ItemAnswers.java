package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.PracticeLines;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Answers a question about one item: the side that was asked for, in at most two breaths. */
public final class ItemAnswers {
  private static final int MOST_REASONS = 2;

  private final Catalogue catalogue;
  private final Rarity rarity;

  public ItemAnswers(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rarity = new Rarity(catalogue);
  }

  /** Whether these answers were built from this very catalogue. */
  public boolean isOf(Catalogue other) {
    return catalogue == other;
  }

  /**
   * An answer, without cautions and questions.
   *
   * @param layer the layer of the item that was used, if any
   * @param warnsOff whether it tells the listener to leave the item out
   */
  public record ItemAnswer(List<Line> lines, OptionalInt layer, boolean warnsOff) {
    ItemAnswer(List<Line> lines, OptionalInt layer) {
      this(lines, layer, false);
    }
  }

  /**
   * @param question the listener's own words, which may ask for a later layer
   */
  public ItemAnswer answer(Item item, QuestionKind kind, Words question) {
    var layers = Layers.of(item);
    int best = layers.best(question, rarity);
    // "How often" is answered by a layer of the item, or else by its rounds.
    QuestionKind asked = kind == QuestionKind.HOW_OFTEN && best == 0 ? QuestionKind.HOW_LONG : kind;
    Optional<ItemAnswer> reason = best == 0 ? reason(item, question) : Optional.empty();
    return reason.or(() -> side(item, asked, layers)).orElseGet(() -> layer(layers, best));
  }

  /** "Can I do it with a hip replacement?" is answered with that reason's own line. */
  private Optional<ItemAnswer> reason(Item item, Words question) {
    if (!(item instanceof GuidedItem guided)) {
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
        : Optional.of(new ItemAnswer(lines, OptionalInt.empty(), true));
  }

  /** The side that was asked for, if the item has it. */
  private static Optional<ItemAnswer> side(Item item, QuestionKind kind, Layers layers) {
    return switch (kind) {
      case WHAT, GUIDE, HOW_OFTEN -> Optional.empty();
      case PROOF -> Optional.of(proof(layers));
      case HOW_LONG ->
          guided(item)
              .map(
                  guided ->
                      PracticeLines.howLong(guided.practice())
                          .map(ItemAnswers::lines)
                          .orElse(layer(layers, 0)));
      case WHO_NOT ->
          guided(item)
              .map(guided -> quotes(item, Part.SKIP_IF, Part.STOP_IF))
              .or(() -> item.wording().caution().map(caution -> quotes(item, Part.CAUTION)));
      case FEELS -> guided(item).map(guided -> quotes(item, Part.FEELS));
      case EASIER -> guided(item).map(guided -> quotes(item, Part.EASIER));
    };
  }

  private static ItemAnswer proof(Layers layers) {
    return layers
        .proof()
        .map(layer -> layer(layers, layer))
        .orElseGet(() -> lines(Line.say(Phrase.NO_PROOF)));
  }

  private static ItemAnswer layer(Layers layers, int layer) {
    return new ItemAnswer(List.of(new Line.Quote(layers.id(layer))), OptionalInt.of(layer));
  }

  private static ItemAnswer quotes(Item item, Part... parts) {
    return new ItemAnswer(
        java.util.Arrays.stream(parts).map(part -> Line.quote(item.id(), part)).toList(),
        OptionalInt.empty());
  }

  private static ItemAnswer lines(Line line) {
    return new ItemAnswer(List.of(line), OptionalInt.empty());
  }

  private static Optional<GuidedItem> guided(Item item) {
    return item instanceof GuidedItem guided ? Optional.of(guided) : Optional.empty();
  }
}
