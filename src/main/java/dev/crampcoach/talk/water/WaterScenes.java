package dev.crampcoach.talk.water;

import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.talk.SceneTalk;
import dev.crampcoach.talk.TurnContext;

/** Finds the talk of a scene about drinks, a goal or reminders. */
public record WaterScenes(TurnContext in) implements WaterScene.Visitor<SceneTalk> {
  @Override
  public SceneTalk afterDrink(AfterDrink scene) {
    return new AfterDrinkTalk(in);
  }

  @Override
  public SceneTalk amountAsked(AmountAsked scene) {
    return new AmountAskedTalk(in, scene);
  }

  @Override
  public SceneTalk drinkAsked(DrinkAsked scene) {
    return new DrinkAskedTalk(in, scene);
  }

  @Override
  public SceneTalk goalAsked(GoalAsked scene) {
    return new GoalAskedTalk(in);
  }

  @Override
  public SceneTalk cautionAsked(CautionAsked scene) {
    return new CautionAskedTalk(in, scene);
  }

  @Override
  public SceneTalk planProposed(PlanProposed scene) {
    return new PlanProposedTalk(in, scene);
  }

  @Override
  public SceneTalk halfAsked(HalfAsked scene) {
    return new HalfAskedTalk(in, scene);
  }

  @Override
  public SceneTalk timeAsked(TimeAsked scene) {
    return new TimeAskedTalk(in, scene);
  }

  @Override
  public SceneTalk consentAsked(ConsentAsked scene) {
    return new ConsentAskedTalk(in, scene);
  }
}
