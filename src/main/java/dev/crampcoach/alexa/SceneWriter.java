package dev.crampcoach.alexa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.dialogue.Choosing;
import dev.crampcoach.dialogue.Following;
import dev.crampcoach.dialogue.Greeted;
import dev.crampcoach.dialogue.Offered;
import dev.crampcoach.dialogue.Open;
import dev.crampcoach.dialogue.PickingStretch;
import dev.crampcoach.dialogue.Relieving;
import dev.crampcoach.dialogue.Scene;
import dev.crampcoach.dialogue.Told;

/** Writes a scene as JSON. The names here are the wire's: they stay, whatever a class is called. */
record SceneWriter(ObjectNode json) implements Scene.Reader<ObjectNode> {
  @Override
  public ObjectNode greeted(Greeted scene) {
    return json.put("at", "greeted");
  }

  @Override
  public ObjectNode open(Open scene) {
    scene.item().ifPresent(item -> json.put("id", item));
    return json.put("at", "open");
  }

  @Override
  public ObjectNode told(Told scene) {
    scene.told().stream().sorted().forEach(json.putArray("told")::add);
    return json.put("at", "told").put("id", scene.id());
  }

  @Override
  public ObjectNode following(Following scene) {
    return json.put("at", "following").put("id", scene.id()).put("step", scene.step());
  }

  @Override
  public ObjectNode choosing(Choosing scene) {
    return json.put("at", "choosing").put("first", scene.first()).put("second", scene.second());
  }

  @Override
  public ObjectNode offered(Offered scene) {
    return json.put("at", "offered").put("id", scene.id());
  }

  @Override
  public ObjectNode pickingStretch(PickingStretch scene) {
    return json.put("at", "picking-stretch");
  }

  @Override
  public ObjectNode relieving(Relieving scene) {
    return json.put("at", "relieving")
        .put("elsewhere", scene.elsewhere())
        .put("round", scene.round());
  }
}
