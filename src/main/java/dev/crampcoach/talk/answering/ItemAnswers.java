package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.Avoid;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.LineModel.LineShare;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.PracticeLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Answers a question about one item: the side that was asked for, in at most two breaths. */
public final class ItemAnswers {
  private static final int MOST_REASONS = 2;

  private final Catalogue catalogue;
  private final Supplier<LineModel> model;

  public ItemAnswers(Catalogue catalogue) {
    this(catalogue, () -> LineModel.of("en"));
  }

  /**
   * @param model asked for when the first question with words comes, since it is slow to load
   */
  public ItemAnswers(Catalogue catalogue, Supplier<LineModel> model) {
    this.catalogue = catalogue;
    this.model = model;
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

  /** The answer to a question, which may ask for a later line, or for two. */
  public ItemAnswer answer(ItemQuestion question) {
    Item item = question.item();
    Optional<AnswerLine> line = item.wording().line(question.asked());
    Optional<ItemAnswer> reason =
        line.filter(each -> !each.equals(item.wording().plain())).isPresent()
            ? Optional.empty()
            : reason(item, question.words());
    Optional<AnswerLine> second =
        line.flatMap(first -> LineChooser.second(item, first, question.shares()));
    return reason
        .or(() -> second.map(other -> new ItemAnswer(quote(item, line.get()), quote(item, other))))
        .orElseGet(() -> answer(item, question.asked()));
  }

  /** The answer of this name: the id of a line, or a side. */
  ItemAnswer answer(Item item, String asked) {
    Optional<AnswerLine> line = item.wording().line(asked);
    return line.map(each -> line(item, each))
        .or(() -> AnswerSide.of(asked).flatMap(side -> side(item, side)))
        .orElseGet(() -> line(item, item.wording().plain()));
  }

  /**
   * Finds what a question asks for. The model runs here and nowhere else, and only for words.
   *
   * @param words the listener's own words; they may be empty
   */
  public ItemQuestion read(Item item, QuestionKind kind, Words words) {
    boolean noProof = kind == QuestionKind.PROOF && item.wording().last(LineKind.PROOF).isEmpty();
    if (noProof) {
      return new ItemQuestion(item, words, List.of(), AnswerSide.NO_PROOF.id());
    }
    List<LineShare> shares =
        words.isEmpty()
            ? List.of()
            : new LineChooser(model.get(), EnglishQuestions.OPEN).choose(item, kind, words);
    String asked = shares.isEmpty() ? askedByKind(item, kind) : shares.get(0).id();
    return new ItemQuestion(item, words, shares, asked);
  }

  /** For a question without words, or about an item that the model knows no questions for. */
  private static String askedByKind(Item item, QuestionKind kind) {
    if (kind == QuestionKind.PROOF) {
      return item.wording().last(LineKind.PROOF).orElseThrow().id();
    }
    // "How often" is answered by the item's rounds.
    QuestionKind asked = kind == QuestionKind.HOW_OFTEN ? QuestionKind.HOW_LONG : kind;
    return AnswerSide.of(asked)
        .filter(side -> side(item, side).isPresent())
        .map(AnswerSide::id)
        .orElse(item.wording().plain().id());
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

  /** A side of an item, if it has it. */
  private static Optional<ItemAnswer> side(Item item, AnswerSide side) {
    return switch (side) {
      case STEPS -> guided(item).map(guided -> quotes(item, Part.BRIEF));
      case NO_PROOF -> Optional.of(new ItemAnswer(Line.say(Phrase.NO_PROOF)));
      case HOW_LONG ->
          guided(item)
              .map(
                  guided ->
                      PracticeLines.howLong(guided.practice())
                          .map(ItemAnswer::new)
                          .orElseGet(() -> line(item, howTo(item))));
      case WHO_NOT ->
          guided(item)
              .map(guided -> quotes(item, Part.SKIP_IF, Part.STOP_IF))
              .or(() -> caution(item));
      case FEELS -> guided(item).map(guided -> quotes(item, Part.FEELS));
      case EASIER -> guided(item).map(guided -> quotes(item, Part.EASIER));
    };
  }

  /** How long a hold without a count takes is told by how it is done. */
  private static AnswerLine howTo(Item item) {
    return item.wording().lines().stream()
        .filter(line -> line.kind() == LineKind.HOW)
        .findFirst()
        .orElse(item.wording().plain());
  }

  private static Optional<ItemAnswer> caution(Item item) {
    AnswerLine plain = item.wording().plain();
    return plain.caution().map(words -> new ItemAnswer(Line.caution(item.id(), plain.id())));
  }

  private static ItemAnswer line(Item item, AnswerLine line) {
    return new ItemAnswer(quote(item, line));
  }

  private static Line quote(Item item, AnswerLine line) {
    return Line.answer(item.id(), line.id());
  }

  private static ItemAnswer quotes(Item item, Part... parts) {
    return new ItemAnswer(
        Arrays.stream(parts).map(part -> Line.quote(item.id(), part)).toArray(Line[]::new));
  }

  private static Optional<GuidedItem> guided(Item item) {
    return item instanceof GuidedItem guided ? Optional.of(guided) : Optional.empty();
  }
}
