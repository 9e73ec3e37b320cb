package dev.crampcoach.trainer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people say in the rooms, the places of a conversation that have a model of their own: in a
 * cramp, in a guided stretch, at the gate before one, at a plan of reminders, and at the day's
 * count.
 *
 * @param phrases of each room, by its name
 */
record Rooms(SortedMap<String, Phrases> phrases) {
  /**
   * Labels of what tells of nothing that hurts, for each room. The sign model learns it as
   * harmless.
   */
  private static final Map<String, Set<String>> CALM =
      Map.of(
          "count",
          Set.of("correct", "more", "undo", "zero"),
          "plan",
          Set.of("yes", "no", "change"),
          "gate",
          Set.of("explain", "how-long", "need", "none", "remains", "slower", "start"),
          "relief",
          Set.of("aside", "question", "wait"),
          "stretch",
          Set.of(
              "again",
              "aside",
              "back",
              "explain",
              "faster",
              "full-words",
              "go-on",
              "hold-length",
              "how-long-left",
              "how-many",
              "last",
              "left",
              "longer-hold",
              "louder",
              "name",
              "need",
              "one-side",
              "other-leg",
              "right",
              "right-way",
              "short-words",
              "shorter-hold",
              "skip",
              "slower",
              "somebody",
              "start-over",
              "wait",
              "what-next",
              "which-round",
              "which-side",
              "why"));

  /**
   * @param topics the folder of the topics' phrases; those of a room stand beside it
   */
  static Rooms read(Path topics) throws IOException {
    var phrases = new TreeMap<String, Phrases>();
    for (String room : CALM.keySet()) {
      phrases.put(room, Phrases.read(folder(topics, room)));
    }
    return new Rooms(phrases);
  }

  static Path folder(Path topics, String room) {
    return topics.resolveSibling(topics.getFileName() + "-" + room);
  }

  /** What tells no sign: the topics' phrases, and what is calm in the rooms. */
  Phrases calmBeside(Phrases topics) {
    var examples = new ArrayList<>(topics.examples());
    phrases.forEach(
        (room, said) ->
            said.examples().stream()
                .filter(example -> CALM.get(room).contains(example.label()))
                .map(example -> new Phrases.Example(room, example.words(), Set.of()))
                .forEach(examples::add));
    return new Phrases(examples);
  }
}
