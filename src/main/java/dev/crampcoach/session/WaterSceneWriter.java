package dev.crampcoach.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.dialogue.AskingWhen;
import dev.crampcoach.dialogue.Cautioned;
import dev.crampcoach.dialogue.Consenting;
import dev.crampcoach.dialogue.Counted;
import dev.crampcoach.dialogue.Erasing;
import dev.crampcoach.dialogue.Planning;
import dev.crampcoach.dialogue.Pouring;
import dev.crampcoach.dialogue.SettingGoal;
import dev.crampcoach.dialogue.WaterScene;

/** Writes scenes about water and reminders as JSON; {@link SceneReader} reads them. */
record WaterSceneWriter(ObjectNode json) implements WaterScene.Reader<ObjectNode> {
  @Override
  public ObjectNode counted(Counted scene) {
    return json.put("at", "counted");
  }

  @Override
  public ObjectNode pouring(Pouring scene) {
    return json.put("at", "pouring").put("instead", scene.instead());
  }

  @Override
  public ObjectNode settingGoal(SettingGoal scene) {
    return json.put("at", "setting-goal");
  }

  @Override
  public ObjectNode cautioned(Cautioned scene) {
    scene.goal().ifPresent(goal -> json.put("goal", goal.glasses()));
    scene.reminder().ifPresent(reminder -> json.put("reminder", ReminderCodec.write(reminder)));
    return json.put("at", "cautioned");
  }

  @Override
  public ObjectNode planning(Planning scene) {
    return json.put("at", "planning")
        .put("reminder", ReminderCodec.write(scene.reminder()))
        .put("offered", scene.offered());
  }

  @Override
  public ObjectNode askingWhen(AskingWhen scene) {
    scene.moved().ifPresent(time -> json.put("moved", time.toString()));
    return json.put("at", "asking-when").put("matter", scene.matter().name());
  }

  @Override
  public ObjectNode consenting(Consenting scene) {
    return json.put("at", "consenting").put("reminder", ReminderCodec.write(scene.reminder()));
  }

  @Override
  public ObjectNode erasing(Erasing scene) {
    return json.put("at", "erasing");
  }
}
