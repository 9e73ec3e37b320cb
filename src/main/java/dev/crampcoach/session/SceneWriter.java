package dev.crampcoach.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crampcoach.dialogue.Asking;
import dev.crampcoach.dialogue.Checking;
import dev.crampcoach.dialogue.Choosing;
import dev.crampcoach.dialogue.Gating;
import dev.crampcoach.dialogue.Greeted;
import dev.crampcoach.dialogue.Offered;
import dev.crampcoach.dialogue.Open;
import dev.crampcoach.dialogue.PickingStretch;
import dev.crampcoach.dialogue.Relieving;
import dev.crampcoach.dialogue.Resting;
import dev.crampcoach.dialogue.Returning;
import dev.crampcoach.dialogue.Scene;
import dev.crampcoach.dialogue.Stretching;
import dev.crampcoach.dialogue.Told;
import dev.crampcoach.dialogue.Warned;
import dev.crampcoach.dialogue.WaterScene;

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
  public ObjectNode stretching(Stretching scene) {
    json.set("walkthrough", WalkthroughCodec.write(scene.from()));
    return json.put("at", "stretching")
        .put("id", scene.stretch())
        .put("began", scene.began().toEpochMilli());
  }

  @Override
  public ObjectNode resting(Resting scene) {
    json.set("walkthrough", WalkthroughCodec.write(scene.at()));
    return json.put("at", "resting").put("id", scene.stretch()).put("heard", scene.heard());
  }

  @Override
  public ObjectNode returning(Returning scene) {
    return json.put("at", "returning").put("afresh", scene.afresh());
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
    scene.place().ifPresent(place -> json.put("place", place.name()));
    return json.put("at", "relieving")
        .put("elsewhere", scene.elsewhere())
        .put("round", scene.round())
        .put("since", scene.began().getEpochSecond());
  }

  @Override
  public ObjectNode asking(Asking scene) {
    json.set("resume", scene.resume().read(new SceneWriter(json.objectNode())));
    scene.item().ifPresent(item -> json.put("id", item));
    return json.put("at", "asking").put("stage", scene.stage().name());
  }

  @Override
  public ObjectNode checking(Checking scene) {
    return json.put("at", "checking").put("question", scene.question()).put("again", scene.again());
  }

  @Override
  public ObjectNode gating(Gating scene) {
    return json.put("at", "gating")
        .put("id", scene.id())
        .put("resume", scene.resume())
        .put("which", scene.which());
  }

  @Override
  public ObjectNode water(WaterScene scene) {
    return scene.read(new WaterSceneWriter(json));
  }

  @Override
  public ObjectNode warned(Warned scene) {
    return json.put("at", "warned")
        .put("advice", scene.advice().name())
        .put("checking", scene.checking());
  }
}
