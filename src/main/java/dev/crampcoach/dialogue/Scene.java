package dev.crampcoach.dialogue;

import dev.crampcoach.understanding.Gist;
import java.util.Optional;
import java.util.Set;

/**
 * Where a conversation stands. A scene answers every move; what means the same everywhere never
 * reaches it.
 */
public sealed interface Scene
    permits Greeted,
        Open,
        Told,
        Following,
        Choosing,
        Offered,
        PickingStretch,
        Relieving,
        Asking,
        Checking,
        Gating,
        Warned {

  /** Reads a scene whatever it is; a new one does not compile until every reader answers it. */
  interface Reader<R> {
    R greeted(Greeted scene);

    R open(Open scene);

    R told(Told scene);

    R following(Following scene);

    R choosing(Choosing scene);

    R offered(Offered scene);

    R pickingStretch(PickingStretch scene);

    R relieving(Relieving scene);

    R asking(Asking scene);

    R checking(Checking scene);

    R gating(Gating scene);

    R warned(Warned scene);
  }

  <R> R read(Reader<R> reader);

  Turn hear(Move move, Reply reply);

  /**
   * What a question of ours that is open makes of a free answer; empty leaves it to be understood.
   */
  default Optional<Turn> hear(Set<Gist> gists, Reply reply) {
    return Optional.empty();
  }

  /** Takes up again after something came in between. */
  default Turn resume(Reply reply) {
    return reply.askWhat();
  }

  /** Whether a cramp is being relieved: then "it won't let go" is what a cramp feels like. */
  default boolean crampIsOn() {
    return false;
  }

  /** The item that "it" and "that" mean here. */
  default Optional<String> item() {
    return Optional.empty();
  }
}
