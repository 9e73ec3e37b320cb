package dev.crampcoach.dialogue;

import dev.crampcoach.english.Meaning;
import dev.crampcoach.english.Words;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * Where a conversation stands. A scene answers every move; what means the same everywhere never
 * reaches it.
 */
public sealed interface Scene
    permits Greeted,
        Stretching,
        Resting,
        Returning,
        Open,
        Told,
        Choosing,
        Offered,
        PickingStretch,
        Relieving,
        Asking,
        Checking,
        Gating,
        WaterScene,
        Warned {

  /** With these "it's warm" is the pack. */
  Set<String> WARMTH_AND_COLD = Set.of("heat", "cold", "alternate-heat-cold");

  /** Reads a scene whatever it is; a new one does not compile until every reader answers it. */
  interface Reader<R> {
    R greeted(Greeted scene);

    R open(Open scene);

    R told(Told scene);

    R stretching(Stretching scene);

    R resting(Resting scene);

    R returning(Returning scene);

    R choosing(Choosing scene);

    R offered(Offered scene);

    R pickingStretch(PickingStretch scene);

    R relieving(Relieving scene);

    R asking(Asking scene);

    R checking(Checking scene);

    R gating(Gating scene);

    R water(WaterScene scene);

    R warned(Warned scene);
  }

  <R> R read(Reader<R> reader);

  Turn hear(Move move, Reply reply);

  /** Finding one's way through a stretch, where there is none. */
  default Turn hear(Navigation navigation, Reply reply) {
    return switch (navigation) {
      case RESUME -> reply.coach().carryOn();
      case PAUSE -> hear(Move.WAIT, reply);
      case SKIP,
          LAST,
          GO_TO,
          OTHER_LEG,
          SLOWER,
          FASTER,
          EASIER,
          HOW_MANY_LEFT,
          HOW_LONG_LEFT,
          KEEP_GOING,
          STEP_BY_STEP,
          FULL_WORDS,
          SHORT_WORDS ->
          reply.noStretch();
    };
  }

  /** "Say that again." */
  default Turn again(Reply reply) {
    return reply.again();
  }

  /** "Stop." */
  default Turn leave(Reply reply) {
    return reply.goodbye();
  }

  /** "Never mind": gives up what is open, and closes where nothing is. */
  default Turn cancel(Reply reply) {
    return leave(reply);
  }

  /** Whether a yes changes something here, so that nothing else may pass for one. */
  default boolean confirms() {
    return false;
  }

  /** The scene as it stands once some time has gone by. */
  default Scene now(Reply reply) {
    return this;
  }

  /** Whether what was said need not be remembered, since the scene tells it anew. */
  default boolean tellsAnew() {
    return false;
  }

  /** What a question does not mean here, though it holds it: "does warmth help in bed". */
  default Set<Meaning> ruledOutByAsking() {
    return Set.of();
  }

  /**
   * What a question of ours that is open makes of a free answer; empty leaves it to be understood.
   */
  default Optional<Turn> hear(Set<Meaning> gists, Reply reply) {
    return Optional.empty();
  }

  /**
   * What a question of ours makes of a free answer that holds nothing else: an amount, a time, a
   * yes. It comes before the gist.
   */
  default Optional<Turn> hear(Words words, Reply reply) {
    return Optional.empty();
  }

  /** A bare number. */
  default Turn hear(int number, Reply reply) {
    return hear(Move.NOTHING, reply);
  }

  /** A number in place of another: "make it two". */
  default Turn correct(int number, Reply reply) {
    return hear(number, reply);
  }

  /** Takes up again after something came in between. */
  default Turn resume(Reply reply) {
    return reply.askWhat();
  }

  /** Whether a cramp is being relieved: then "it won't let go" is what a cramp feels like. */
  default boolean crampIsOn() {
    return false;
  }

  /**
   * Whether the words are no more than an answer to the open question, such as a time or an amount.
   * Then the rules alone listen for signs, since the model knows no bare words.
   */
  default boolean isAnsweredBy(Words words) {
    return false;
  }

  /** What a bare sign is about here ("it's numb"), and whether we asked. */
  default Subject subject() {
    return item().filter(WARMTH_AND_COLD::contains).isPresent() ? Subject.REMEDY : Subject.NOTHING;
  }

  /** The item that "it" and "that" mean here. */
  default Optional<String> item() {
    return Optional.empty();
  }
}
