package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.TouchTargets.HOME;
import static dev.crampcoach.dialogue.TouchTargets.NO;
import static dev.crampcoach.dialogue.TouchTargets.YES;

import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Touch;
import java.util.List;

/** What can be touched where drinks are counted and reminders are set. */
record WaterOptions() implements WaterScene.Reader<List<Option>> {
  @Override
  public List<Option> counted(Counted scene) {
    return List.of(Option.of(Label.DRANK, Touch.DRANK), HOME);
  }

  @Override
  public List<Option> pouring(Pouring scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> settingGoal(SettingGoal scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> cautioned(Cautioned scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> planning(Planning scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> askingWhen(AskingWhen scene) {
    return List.of(HOME);
  }

  /** Alexa's own question is answered to her. */
  @Override
  public List<Option> consenting(Consenting scene) {
    return List.of();
  }

  @Override
  public List<Option> erasing(Erasing scene) {
    return List.of(YES, NO);
  }
}
