package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Layers;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.screen.Label;
import dev.crampcoach.screen.Option;
import dev.crampcoach.screen.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be touched in a scene: never anything that cannot be said there as well. */
record TouchTargets(Catalogue catalogue) implements Scene.Reader<List<Option>> {
  static final Option YES = Option.of(Label.YES, Touch.YES);
  static final Option NO = Option.of(Label.NO, Touch.NO);
  private static final Option NOT_SURE = Option.of(Label.NOT_SURE, Touch.NOT_SURE);
  private static final Option ONE_FITS = Option.of(Label.ONE_FITS, Touch.YES);
  static final Option HOME = Option.of(Label.HOME, Touch.HOME);
  private static final Option HURTS = Option.of(Label.HURTS, Touch.HURTS);
  private static final Option START = Option.of(Label.START, Touch.START);
  private static final Option STRETCH = Option.of(Label.STRETCHES, Touch.STRETCH);

  @Override
  public List<Option> greeted(Greeted scene) {
    return List.of(
        Option.of(Label.CRAMP_NOW, Touch.CRAMP_NOW),
        STRETCH,
        Option.of(Label.WHAT_HELPS, Touch.ABOUT, "home-remedies"),
        Option.of(Label.CHECK, Touch.CHECK));
  }

  @Override
  public List<Option> open(Open scene) {
    return scene.item().isEmpty() ? greeted(new Greeted()) : List.of(STRETCH, HOME);
  }

  @Override
  public List<Option> told(Told scene) {
    Optional<Item> item = catalogue.item(scene.id());
    var options = new ArrayList<Option>();
    if (item.filter(ItemTalk::isGuided).isPresent()) {
      options.add(Option.of(Label.STEPS, Touch.GUIDE, scene.id()));
    }
    if (item.flatMap(told -> Layers.of(told).next(scene.told())).isPresent()) {
      options.add(Option.of(Label.MORE, Touch.MORE));
    }
    options.add(HOME);
    return options;
  }

  @Override
  public List<Option> stretching(Stretching scene) {
    return List.of(
        Option.of(Label.BACK, Touch.BACK),
        Option.of(Label.PAUSE, Touch.PAUSE),
        Option.of(Label.NEXT, Touch.NEXT),
        HURTS);
  }

  @Override
  public List<Option> resting(Resting scene) {
    return List.of(
        Option.of(Label.AGAIN, Touch.AGAIN),
        Option.of(Label.GO_ON, Touch.GO_ON),
        Option.of(Label.STOP, Touch.STOP),
        HURTS);
  }

  @Override
  public List<Option> returning(Returning scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> choosing(Choosing scene) {
    return List.of(
        Option.named(scene.first(), Touch.FIRST), Option.named(scene.second(), Touch.SECOND));
  }

  @Override
  public List<Option> offered(Offered scene) {
    return List.of(YES, NO);
  }

  @Override
  public List<Option> pickingStretch(PickingStretch scene) {
    return List.of(
        Option.of(Label.CHAIR, Touch.FIRST),
        Option.of(Label.BED, Touch.SECOND),
        Option.of(Label.STANDING, Touch.THIRD));
  }

  @Override
  public List<Option> relieving(Relieving scene) {
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
  public List<Option> asking(Asking scene) {
    return scene.stage() == Asking.Stage.WHAT_ELSE
        ? List.of(ONE_FITS, NO)
        : List.of(YES, NO, NOT_SURE);
  }

  @Override
  public List<Option> checking(Checking scene) {
    return List.of(YES, NO, NOT_SURE);
  }

  @Override
  public List<Option> gating(Gating scene) {
    return scene.which() ? List.of(START, NOT_SURE) : List.of(START, ONE_FITS);
  }

  @Override
  public List<Option> water(WaterScene scene) {
    return scene.read(new WaterOptions());
  }

  @Override
  public List<Option> warned(Warned scene) {
    return List.of(YES, NO);
  }
}
