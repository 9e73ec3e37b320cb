package dev.crampcoach.dialogue;

import java.util.Optional;

/**
 * Where a conversation stands. A scene answers every move; what means the same everywhere never
 * reaches it.
 */
public sealed interface Scene
    permits Greeted, Open, Told, Following, Choosing, Offered, PickingStretch, Relieving {

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
  }

  <R> R read(Reader<R> reader);

  Turn hear(Move move, Reply reply);

  /** The item that "it" and "that" mean here. */
  default Optional<String> item() {
    return Optional.empty();
  }
}
