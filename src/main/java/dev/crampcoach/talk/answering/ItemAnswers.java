package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.PracticeLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
   * @param warnsOff whether it tells the listener to leave the item out
   */
  public record ItemAnswer(List<Line> lines, boolean warnsOff) {
    ItemAnswer(Line... lines) {
      this(List.of(lines), false);
    }
  }

  /**
   * @param question the listener's own words, which may ask for a later line
   */
  public ItemAnswer answer(Item item, QuestionKind kind, Words question) {
    AnswerLine best = Layers.best(item, question, rarity);
    boolean plain = best.equals(item.wording().plain());
    // "How often" is answered by a line of the item, or else by its rounds.
    QuestionKind asked = kind == QuestionKind.HOW_OFTEN && plain ? QuestionKind.HOW_LONG : kind;
    Optional<ItemAnswer> reason = plain ? reason(item, question) : Optional.empty();
    return reason.or(() -> side(item, asked)).orElseGet(() -> line(item, best));
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
    return lines.isEmpty() ? Optional.empty() : Optional.of(new ItemAnswer(lines, true));
  }

  /** The side that was asked for, if the item has it. */
  private static Optional<ItemAnswer> side(Item item, QuestionKind kind) {
    return switch (kind) {
      case WHAT, GUIDE, HOW_OFTEN -> Optional.empty();
      case PROOF -> Optional.of(proof(item));
      case HOW_LONG ->
          guided(item)
              .map(
                  guided ->
                      PracticeLines.howLong(guided.practice())
                          .map(ItemAnswer::new)
                          .orElse(line(item, item.wording().plain())));
      case WHO_NOT ->
          guided(item)
              .map(guided -> quotes(item, Part.SKIP_IF, Part.STOP_IF))
              .or(() -> caution(item));
      case FEELS -> guided(item).map(guided -> quotes(item, Part.FEELS));
      case EASIER -> guided(item).map(guided -> quotes(item, Part.EASIER));
    };
  }

  private static ItemAnswer proof(Item item) {
    return item.wording()
        .last(LineKind.PROOF)
        .map(line -> line(item, line))
        .orElseGet(() -> new ItemAnswer(Line.say(Phrase.NO_PROOF)));
  }

  private static Optional<ItemAnswer> caution(Item item) {
    AnswerLine plain = item.wording().plain();
    return plain.caution().map(words -> new ItemAnswer(Line.caution(item.id(), plain.id())));
  }

  private static ItemAnswer line(Item item, AnswerLine line) {
    return new ItemAnswer(Line.answer(item.id(), line.id()));
  }

  private static ItemAnswer quotes(Item item, Part... parts) {
    return new ItemAnswer(
        Arrays.stream(parts).map(part -> Line.quote(item.id(), part)).toArray(Line[]::new));
  }

  private static Optional<GuidedItem> guided(Item item) {
    return item instanceof GuidedItem guided ? Optional.of(guided) : Optional.empty();
  }
}
