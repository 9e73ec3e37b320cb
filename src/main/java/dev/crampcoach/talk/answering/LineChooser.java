package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.AnswerLine;
import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.catalogue.LineKind;
import dev.crampcoach.english.OpenQuestions;
import dev.crampcoach.english.QuestionKind;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel;
import dev.crampcoach.model.LineModel.LineShare;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses which of an item's answers a question asks for: a line, or a side that is computed from
 * its practice and steps.
 *
 * @param model trained from questions for each line
 * @param open finds what "tell me about heat" names, since Alexa's samples for a topic become that
 */
record LineChooser(LineModel model, OpenQuestions open) {
  /** How much more likely an answer is if phrases of its kind were found in the question. */
  private static final double KIND_WAS_ASKED = 3;

  /** From this fraction of the first line's share on, a second line is told too. */
  private static final double AS_LIKELY = 0.8;

  /** From this share on, a listener without words for it wants to be guided. */
  private static final double SURE = 0.6;

  private static final int MOST_WORDS_OF_TWO = 45;

  /**
   * The answers that a question may ask for, most likely first; empty if the model knows no
   * questions for this item.
   *
   * @param kind what phrases in the question, or its intent, ask for
   */
  List<LineShare> choose(Item item, QuestionKind kind, Words question) {
    return model.choose(item.id(), open.named(question)).stream()
        .filter(answer -> AnswerSide.of(answer.id()).isPresent() || isLine(item, answer.id()))
        .filter(answer -> !answer.id().equals(AnswerSide.STEPS.id()) || isSure(answer, kind))
        .map(answer -> asked(item, kind, answer.id()) ? likelier(answer) : answer)
        .sorted(Comparator.comparingDouble(LineShare::share).reversed())
        .toList();
  }

  /** To be guided is not an answer: the listener must clearly want it. */
  private static boolean isSure(LineShare steps, QuestionKind kind) {
    return kind == QuestionKind.GUIDE || steps.share() >= SURE;
  }

  private static boolean isLine(Item item, String id) {
    return item.wording().line(id).isPresent();
  }

  private static LineShare likelier(LineShare answer) {
    return new LineShare(answer.id(), answer.share() * KIND_WAS_ASKED);
  }

  private static boolean asked(Item item, QuestionKind kind, String id) {
    Optional<LineKind> line = item.wording().line(id).map(AnswerLine::kind);
    Optional<AnswerSide> side = AnswerSide.of(id);
    return switch (kind) {
      case WHAT -> false;
      case GUIDE -> side.equals(Optional.of(AnswerSide.STEPS));
      case HOW_LONG ->
          item instanceof GuidedItem ? side.equals(Optional.of(AnswerSide.HOW_LONG)) : isLong(line);
      case HOW_OFTEN -> isLong(line);
      case PROOF -> line.equals(Optional.of(LineKind.PROOF));
      case WHO_NOT ->
          side.equals(Optional.of(AnswerSide.WHO_NOT))
              || line.equals(Optional.of(LineKind.MAY_I_OR_SAFE));
      case FEELS -> side.equals(Optional.of(AnswerSide.FEELS));
      case EASIER -> side.equals(Optional.of(AnswerSide.EASIER));
    };
  }

  private static boolean isLong(Optional<LineKind> line) {
    return line.equals(Optional.of(LineKind.HOW_LONG_OR_OFTEN));
  }

  /** The line to tell after the first, if it is as likely and both fit. */
  static Optional<AnswerLine> second(Item item, AnswerLine first, List<LineShare> shares) {
    return shares.stream()
        .skip(1)
        .limit(1)
        .filter(other -> other.share() >= AS_LIKELY * shares.get(0).share())
        .flatMap(other -> item.wording().line(other.id()).stream())
        .filter(other -> first.words() + other.words() <= MOST_WORDS_OF_TWO)
        .findFirst();
  }
}
