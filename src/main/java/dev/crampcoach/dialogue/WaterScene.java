package dev.crampcoach.dialogue;

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
}
