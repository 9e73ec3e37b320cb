package dev.crampcoach.dialogue;

import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.DrinkDoubt;
import dev.crampcoach.conversation.GateStep;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.GuidingScene.StretchOver;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.Reminder;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.ConsentAsked;
import dev.crampcoach.conversation.WaterScene.DrinkAsked;
import dev.crampcoach.conversation.WaterScene.GoalAsked;
import dev.crampcoach.conversation.WaterScene.HalfAsked;
import dev.crampcoach.conversation.WaterScene.PlanProposed;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.Days;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Goal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sample scenes, at least one of each kind, for tests that try something in every scene. */
public final class EveryScene {
  private static final Reminder REMINDER =
      new Reminder(
          new Plan(ReminderSubject.WATER, Days.DAILY, List.of(LocalTime.of(10, 0))), false);

  private static final Reminder LATER =
      new Reminder(
          new Plan(ReminderSubject.WATER, Days.DAILY, List.of(LocalTime.of(22, 0))), false);

  private EveryScene() {}

  public static List<Scene> at(Instant now, Catalogue catalogue) {
    var relieving =
        new CrampOn(
            CrampMuscle.INNER_THIGH,
            1,
            now.minusSeconds(60),
            Optional.of(CrampPlace.BED),
            LegState.FREE);
    Walkthrough walkthrough =
        Walkthrough.start(Course.of(catalogue, "chair-routine").orElseThrow(), Preferences.FIRST);
    return List.of(
        new CrampAsked(),
        new NothingOpen(),
        new AfterAnswer("heat"),
        new Playing(walkthrough, "seated-wide-leg", now.minusSeconds(20), Optional.empty()),
        new BetweenHolds(walkthrough, "seated-wide-leg", true),
        new BetweenHolds(walkthrough, "seated-wide-leg", true, true),
        new StretchOver(walkthrough, "seated-wide-leg"),
        new ResumeOffered(false),
        new TwoTopicsOffered("heat", "cold"),
        new TopicOffered("seek-care"),
        new StretchAsked(),
        relieving,
        new CrampOn(CrampMuscle.INNER_THIGH, 0, now, Optional.empty(), LegState.FREE),
        new SignsAsked(relieving, Optional.empty(), SignsAsked.Stage.FIRST),
        new SignsAsked(new NothingOpen(), Optional.of("heat"), SignsAsked.Stage.WHICH),
        new CheckRunning(2, false),
        new GateAsked("seated-butterfly", false, false),
        new GateAsked("seated-butterfly", false, true),
        new GateAsked("seated-butterfly", false, GateStep.CLEARED),
        new AfterDrink(),
        new AmountAsked(false),
        new DrinkAsked(500, DrinkDoubt.OF_WATER),
        new DrinkAsked(3785, DrinkDoubt.WHOLE_DAY),
        new GoalAsked(),
        new CautionAsked(Optional.of(new Goal(8)), Optional.empty()),
        new PlanProposed(REMINDER, false),
        new HalfAsked(REMINDER, LATER),
        new TimeAsked(ReminderSubject.WATER),
        new ConsentAsked(REMINDER),
        new EraseAsked(),
        new WarningLock(Warning.URGENT, false),
        new WarningLock(Warning.URGENT, true));
  }

  /** The kinds of scenes that are not among these, by name. */
  static Set<String> missing(List<Scene> scenes) {
    Set<Class<?>> there = scenes.stream().map(Scene::getClass).collect(Collectors.toSet());
    return kinds(Scene.class)
        .filter(kind -> !there.contains(kind))
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(EveryScene::kinds)
        : Stream.of(kind);
  }
}
