package dev.crampcoach.dialogue;

import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.util.List;
import java.util.Optional;

/** Where a conversation about drinks, a goal, reminders, or what is kept of a listener stands. */
public sealed interface WaterScene extends Scene
    permits Counted, Pouring, SettingGoal, Cautioned, Planning, AskingWhen, Consenting, Erasing {

  /**
   * Reads such a scene whatever it is; a new one does not compile until every reader answers it.
   */
  interface Reader<R> {
    R counted(Counted scene);

    R pouring(Pouring scene);

    R settingGoal(SettingGoal scene);

    R cautioned(Cautioned scene);

    R planning(Planning scene);

    R askingWhen(AskingWhen scene);

    R consenting(Consenting scene);

    R erasing(Erasing scene);
  }

  <R> R read(Reader<R> reader);

  @Override
  default <R> R read(Scene.Reader<R> reader) {
    return reader.water(this);
  }

  /** What is said of the open matter where the listener has turned to something else. */
  Optional<Phrase> dropped();

  @Override
  default Turn cancel(Reply reply) {
    return dropped()
        .map(phrase -> reply.between(List.of(Line.say(phrase)), new Open(), Water.ELSE))
        .orElseGet(() -> reply.askAnythingElse(Optional.empty()));
  }

  /** The open question once more. */
  @Override
  default Turn resume(Reply reply) {
    return hear(Move.NOTHING, reply);
  }

  /** Whether a no gives something up here. */
  default boolean hasOpenQuestion() {
    return true;
  }
}
