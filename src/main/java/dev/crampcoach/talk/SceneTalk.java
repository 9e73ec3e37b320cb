package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Handles the answers that depend on one scene. Commands and questions that mean the same
 * everywhere never come here; the router handles them.
 */
public interface SceneTalk {
  TurnContext in();

  /** Handles a move: yes, no, next. */
  Answer hear(Move move);

  /** Handles a move within a stretch when no stretch is running. */
  default Answer hear(StretchMove move) {
    return switch (move) {
      case RESUME, KEEP_GOING -> new CommonTurns(in()).carryOn();
      case HOW_MANY_LEFT -> new CommonTurns(in()).whereWasI();
      case PAUSE -> hear(Move.WAIT);
      case SKIP,
          LAST,
          GO_TO,
          OTHER_LEG,
          SLOWER,
          FASTER,
          EASIER,
          HOW_LONG_LEFT,
          STEP_BY_STEP,
          FULL_WORDS,
          SHORT_WORDS ->
          new CommonTurns(in()).noStretch();
    };
  }

  /**
   * Handles words that are nothing but an answer to the open question: an amount, a time, a yes.
   * Tried before {@link #hear(Set)}. Empty if they are no answer to it.
   */
  default Optional<Answer> hear(Words words) {
    return Optional.empty();
  }

  /** Handles free words by their meanings; empty leaves them to the router. */
  default Optional<Answer> hear(Set<Meaning> meanings) {
    return Optional.empty();
  }

  /** Meanings that do not count within a question: "does warmth help in bed". */
  default Set<Meaning> ruledOutByAsking() {
    return Set.of();
  }

  /**
   * Whether the words are only an answer to the open question, such as a time or an amount. Then
   * only the rules look for signs, since the model is not trained on bare words.
   */
  default boolean isAnsweredBy(Words words) {
    return false;
  }

  /**
   * Whether a sign is asked about, or was warned of, so that its denial is an answer in which the
   * model's word alone does not count.
   */
  default boolean asksForSign() {
    return false;
  }

  /** Handles a bare number. */
  default Answer hear(int number) {
    return hear(Move.NOTHING);
  }

  /** Handles a number that replaces another: "make it two". */
  default Answer correct(int number) {
    return hear(number);
  }

  /** "Say that again." */
  default Answer again() {
    return new CommonTurns(in()).again();
  }

  /** "You misheard", or "a doctor cleared it". */
  default Answer takeBack() {
    return new CommonTurns(in()).misheard();
  }

  /** "Stop." */
  default Answer stop() {
    return new CommonTurns(in()).goodbye();
  }

  /** "Never mind": gives up what is open; closes if nothing is. */
  default Answer cancel() {
    return stop();
  }

  /** Repeats the open question after an interruption. */
  default Answer resume() {
    return new CommonTurns(in()).askWhat();
  }
}
