package dev.crampcoach.dialogue;

import java.util.Optional;
import java.util.Set;

/**
 * Where a conversation stands. A scene answers every move; what means the same everywhere never
 * reaches it.
 */
public sealed interface Scene {

  Turn hear(Move move, Reply reply);

  /** The item that "it" and "that" mean here. */
  default Optional<String> item() {
    return Optional.empty();
  }

  /** Just opened, asked whether there is a cramp right now. */
  record Greeted() implements Scene {
    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, NOT_EASING -> reply.relief().now();
        case NO, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, EASING -> reply.askWhat();
        case NOTHING -> reply.notUnderstood();
      };
    }
  }

  /** Open to any question. */
  record Open() implements Scene {
    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND -> reply.askWhat();
        case NO, EASING -> reply.goodbye();
        case NOT_EASING -> reply.relief().now();
        case NOTHING -> reply.notUnderstood();
      };
    }
  }

  /**
   * Something was told about an item, and more was offered.
   *
   * @param told which of its layers were told
   */
  record Told(String id, Set<Integer> told) implements Scene {
    public Told {
      told = Set.copyOf(told);
    }

    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }

    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, FIRST -> reply.yesAfter(this);
        case MORE, NEXT, SECOND -> reply.more(this);
        case PREVIOUS, START_OVER -> reply.answer(id);
        case NO -> reply.askAnythingElse();
        case EASING -> reply.goodbye();
        case NOT_EASING -> reply.relief().now();
        case NOTHING -> reply.missedAfterAnswer();
      };
    }
  }

  /**
   * The steps of an item are told one at a time.
   *
   * @param step the step told last, counted from nought; -1 before the first
   */
  record Following(String id, int step) implements Scene {
    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }

    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, NEXT, MORE, FIRST -> reply.step(id, step + 1);
        case PREVIOUS -> reply.step(id, step - 1);
        case START_OVER -> reply.step(id, 0);
        case NO -> reply.takeYourTime();
        case SECOND -> reply.step(id, 1);
        case EASING -> reply.relief().eased();
        case NOT_EASING -> reply.relief().now();
        case NOTHING -> reply.nextStepAgain();
      };
    }
  }

  /** Two items were offered: "Do you mean warmth, or a cold pack?" */
  record Choosing(String first, String second) implements Scene {
    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, FIRST, PREVIOUS, START_OVER -> reply.answer(first);
        case SECOND, NEXT, MORE -> reply.answer(second);
        case NO, EASING -> reply.askWhat();
        case NOT_EASING -> reply.relief().now();
        case NOTHING -> reply.offer(first, second);
      };
    }
  }

  /** One item was offered: "Shall I tell you which signs need a check?" */
  record Offered(String id) implements Scene {
    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }

    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, MORE, NEXT, FIRST, SECOND, PREVIOUS, START_OVER -> reply.answer(id);
        case NO, EASING -> reply.askAnythingElse();
        case NOT_EASING -> reply.relief().now();
        case NOTHING -> reply.missedAfterAnswer();
      };
    }
  }

  /** Asked which stretch: on a chair, in bed or standing. */
  record PickingStretch() implements Scene {
    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case NO, EASING -> reply.askWhat();
        case NOT_EASING -> reply.relief().now();
        case YES, MORE, NEXT, PREVIOUS, START_OVER, FIRST, SECOND, NOTHING -> reply.pickStretch();
      };
    }
  }

  /**
   * A cramp is on.
   *
   * @param elsewhere whether it is in another muscle than the inner thigh
   * @param round how many rounds of relief did not help yet
   */
  record Relieving(boolean elsewhere, int round) implements Scene {
    @Override
    public Turn hear(Move move, Reply reply) {
      return switch (move) {
        case YES, EASING -> reply.relief().eased();
        case NO, NOT_EASING, MORE, NEXT, SECOND -> reply.relief().keepOn(this);
        case PREVIOUS, START_OVER, FIRST ->
            elsewhere ? reply.relief().elsewhere() : reply.relief().now();
        case NOTHING -> reply.relief().askAgain(this);
      };
    }
  }
}
