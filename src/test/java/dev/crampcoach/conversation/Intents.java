package dev.crampcoach.conversation;

import java.util.List;
import java.util.stream.Stream;

/** Every intent, and intents by their name. */
public final class Intents {
  private Intents() {}

  public static List<Intent> all() {
    return Stream.<Intent>concat(
            Stream.concat(Stream.of(Move.values()), Stream.of(StretchMove.values())),
            Stream.of(Command.values()))
        .toList();
  }

  public static Intent named(String name) {
    return all().stream().filter(intent -> intent.name().equals(name)).findFirst().orElseThrow();
  }
}
