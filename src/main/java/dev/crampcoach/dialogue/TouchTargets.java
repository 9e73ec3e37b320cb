package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.AnswerScene;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.GuidingScene;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
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
import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Touch;
import dev.crampcoach.talk.answering.ItemTalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what can be touched in a scene: only what can be said there as well. */
record TouchTargets(Catalogue catalogue, AlreadyTold told)
    implements Scene.Visitor<List<Option>>,
        IdleScene.Visitor<List<Option>>,
        AnswerScene.Visitor<List<Option>>,
        GuidingScene.Visitor<List<Option>>,
        ReliefScene.Visitor<List<Option>>,
        SafetyScene.Visitor<List<Option>>,
        WaterScene.Visitor<List<Option>> {
  private static final Option YES = Option.of(Label.YES, Touch.YES);
  private static final Option NO = Option.of(Label.NO, Touch.NO);
  private static final Option NOT_SURE = Option.of(Label.NOT_SURE, Touch.NOT_SURE);
  private static final Option ONE_FITS = Option.of(Label.ONE_FITS, Touch.YES);
  private static final Option HOME = Option.of(Label.HOME, Touch.HOME);
  private static final Option HURTS = Option.of(Label.HURTS, Touch.HURTS);
  private static final Option START = Option.of(Label.START, Touch.START);
  private static final Option STRETCH = Option.of(Label.STRETCHES, Touch.STRETCH);

  @Override
  public List<Option> idle(IdleScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> answer(AnswerScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> guiding(GuidingScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> safety(SafetyScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> crampAsked(CrampAsked scene) {
    return List.of(
        Option.of(Label.CRAMP_NOW, Touch.CRAMP_NOW),
        STRETCH,
        Option.of(Label.WHAT_HELPS, Touch.ABOUT, "home-remedies"),
        Option.of(Label.CHECK, Touch.CHECK));
  }

  @Override
  public List<Option> nothingOpen(NothingOpen scene) {
    return scene.item().isEmpty() ? crampAsked(new CrampAsked()) : List.of(STRETCH, HOME);
  }

  @Override
  public List<Option> afterAnswer(AfterAnswer scene) {
    Optional<Item> item = catalogue.item(scene.id());
    var options = new ArrayList<Option>();
    if (item.filter(ItemTalk::isGuided).isPresent()) {
      options.add(Option.of(Label.STEPS, Touch.GUIDE, scene.id()));
    }
    if (item.flatMap(told::next).isPresent()) {
      options.add(Option.of(Label.MORE, Touch.MORE));
    }
    options.add(HOME);
    return options;
  }

  @Override
  public List<Option> playing(Playing scene) {
    return List.of(
        Option.of(Label.BACK, Touch.BACK),
        Option.of(Label.PAUSE, Touch.PAUSE),
        Option.of(Label.NEXT, Touch.NEXT),
        HURTS);
  }

  @Override
  public List<Option> betweenHolds(BetweenHolds scene) {
    return List.of(
        Option.of(Label.AGAIN, Touch.AGAIN),
        Option.of(Label.GO_ON, Touch.GO_ON),
        Option.of(Label.STOP, Touch.STOP),
        HURTS);
  }

  @Override
  public List<Option> stretchOver(StretchOver scene) {
    return List.of(STRETCH, HOME);
  }

  @Override
  public List<Option> resumeOffered(ResumeOffered scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> twoTopicsOffered(TwoTopicsOffered scene) {
    return List.of(
        Option.named(scene.first(), Touch.FIRST), Option.named(scene.second(), Touch.SECOND));
  }

  @Override
  public List<Option> topicOffered(TopicOffered scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> stretchAsked(StretchAsked scene) {
    return List.of(
        Option.of(Label.CHAIR, Touch.FIRST),
        Option.of(Label.BED, Touch.SECOND),
        Option.of(Label.STANDING, Touch.THIRD));
  }

  @Override
  public List<Option> relief(ReliefScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> crampOn(CrampOn scene) {
    return scene.place().isEmpty()
        ? List.of(
            Option.of(Label.BED, Touch.FIRST),
            Option.of(Label.SITTING, Touch.SECOND),
            Option.of(Label.STANDING, Touch.THIRD))
        : List.of(
            Option.of(Label.EASING, Touch.EASING),
            Option.of(Label.SAME, Touch.NOT_EASING),
            Option.of(Label.WORSE, Touch.HURTS));
  }

  @Override
  public List<Option> signsAsked(SignsAsked scene) {
    return switch (scene.stage()) {
      case WHAT_ELSE -> List.of(ONE_FITS, NO);
      case HELP_ME -> List.of(Option.of(Label.CRAMP_NOW, Touch.CRAMP_NOW), NOT_SURE);
      case FIRST, BESIDE, WHICH, AGAIN -> List.of(YES, NO, NOT_SURE);
    };
  }

  @Override
  public List<Option> checkRunning(CheckRunning scene) {
    return List.of(YES, NO, NOT_SURE);
  }

  @Override
  public List<Option> gateAsked(GateAsked scene) {
    return switch (scene.step()) {
      case TOLD -> List.of(START, ONE_FITS);
      case START_OR_ONE, AGAIN -> List.of(START, NOT_SURE);
      case CLEARED -> List.of(HOME);
    };
  }

  @Override
  public List<Option> water(WaterScene scene) {
    return scene.visit(this);
  }

  @Override
  public List<Option> warningLock(WarningLock scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> afterDrink(AfterDrink scene) {
    return List.of(Option.of(Label.DRANK, Touch.DRANK), HOME);
  }

  @Override
  public List<Option> amountAsked(AmountAsked scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> drinkAsked(DrinkAsked scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> goalAsked(GoalAsked scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> cautionAsked(CautionAsked scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> planProposed(PlanProposed scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> halfAsked(HalfAsked scene) {
    return List.of(HOME);
  }

  @Override
  public List<Option> timeAsked(TimeAsked scene) {
    return List.of(HOME);
  }

  /** Alexa's own question is answered to her, not by touch. */
  @Override
  public List<Option> consentAsked(ConsentAsked scene) {
    return List.of();
  }

  @Override
  public List<Option> eraseAsked(EraseAsked scene) {
    return List.of(YES, NO);
  }
}
