package dev.crampcoach.dialogue;

import dev.crampcoach.answer.Answers;
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

/** A conversation may stand in any of these; every kind of scene is among them. */
final class EveryScene {
  private static final Reminder REMINDER =
      new Reminder(
          new Plan(
              ReminderSubject.WATER,
              Plan.Days.DAILY,
              Optional.empty(),
              List.of(LocalTime.of(10, 0))),
          false);

  private EveryScene() {}

  static List<Scene> at(Instant now, Answers answers) {
    var relieving = new Relieving(false, 1, now.minusSeconds(60), Optional.of(Place.BED));
    Walkthrough walkthrough =
        Course.of(answers.catalogue(), "chair-routine").orElseThrow().start(Preferences.FIRST);
    return List.of(
        new Greeted(),
        new Open(),
        new Told("heat", Set.of(0)),
        new Stretching(walkthrough, "seated-wide-leg", now.minusSeconds(20)),
        new Resting(walkthrough, "seated-wide-leg", true),
        new Returning(false),
        new Choosing("heat", "cold"),
        new Offered("seek-care"),
        new PickingStretch(),
        relieving,
        new Relieving(false, 0, now, Optional.empty()),
        new Asking(relieving, Optional.empty(), Asking.Stage.FIRST),
        new Asking(new Open(), Optional.of("heat"), Asking.Stage.WHICH),
        new Checking(2, false),
        new Gating("seated-butterfly", false, false),
        new Gating("seated-butterfly", false, true),
        new Counted(),
        new Pouring(),
        new SettingGoal(),
        new Cautioned(Optional.of(new Goal(8)), Optional.empty()),
        new Planning(REMINDER, false),
        new AskingWhen(ReminderSubject.WATER),
        new Consenting(REMINDER),
        new Erasing(),
        new Warned(Warning.URGENT, false),
        new Warned(Warning.URGENT, true));
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
