package dev.crampcoach.talk;

import dev.crampcoach.conversation.Answer;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Words;
import java.util.Optional;
import java.util.Set;

/**
 * What one scene answers. Commands and questions that mean the same everywhere never come here; the
 * router answers them.
 */
public interface SceneTalk {
  TurnContext in();

  /** A move: yes, no, next. */
  Answer hear(Move move);

  /** Finding one's way through a stretch, where there is none. */
  default Answer hear(StretchMove move) {
    return switch (move) {
      case RESUME -> new CommonTurns(in()).carryOn();
      case KEEP_GOING -> new CommonTurns(in()).keepGoing();
      case PAUSE -> hear(Move.WAIT);
      case SKIP,
          LAST,
          GO_TO,
          OTHER_LEG,
          SLOWER,
          FASTER,
          EASIER,
          HOW_MANY_LEFT,
          HOW_LONG_LEFT,
          STEP_BY_STEP,
          FULL_WORDS,
          SHORT_WORDS ->
          new CommonTurns(in()).noStretch();
    };
  }

  /**
   * What the open question makes of words that hold nothing else: an amount, a time, a yes. It
   * comes before their meaning. Empty where they are no answer to it.
   */
  default Optional<Answer> hear(Words words) {
    return Optional.empty();
  }

  /** What the open question makes of a free answer; empty leaves it to the router. */
  default Optional<Answer> hear(Set<Meaning> meanings) {
    return Optional.empty();
  }

  /** What a question does not mean here, though it holds it: "does warmth help in bed". */
  default Set<Meaning> ruledOutByAsking() {
    return Set.of();
  }

  /**
   * Whether the words are no more than an answer to the open question, such as a time or an amount.
   * Then the rules alone listen for signs, since the model knows no bare words.
   */
  default boolean isAnsweredBy(Words words) {
    return false;
  }

  /** A bare number. */
  default Answer hear(int number) {
    return hear(Move.NOTHING);
  }

  /** A number in place of another: "make it two". */
  default Answer correct(int number) {
    return hear(number);
  }

  /** "Say that again." */
  default Answer again() {
    return new CommonTurns(in()).again();
  }

  /** "Stop." */
  default Answer stop() {
    return new CommonTurns(in()).goodbye();
  }

  /** "Never mind": gives up what is open, and closes where nothing is. */
  default Answer cancel() {
    return stop();
  }

  /** The open question once more, after something came in between. */
  default Answer resume() {
    return new CommonTurns(in()).askWhat();
  }
}
