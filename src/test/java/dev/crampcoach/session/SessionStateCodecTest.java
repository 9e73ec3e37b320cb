package dev.crampcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.dialogue.AlreadyTold;
import dev.crampcoach.dialogue.Asking;
import dev.crampcoach.dialogue.AskingWhen;
import dev.crampcoach.dialogue.Cautioned;
import dev.crampcoach.dialogue.Checking;
import dev.crampcoach.dialogue.Choosing;
import dev.crampcoach.dialogue.Circumstance;
import dev.crampcoach.dialogue.Circumstances;
import dev.crampcoach.dialogue.Consenting;
import dev.crampcoach.dialogue.Counted;
import dev.crampcoach.dialogue.Erasing;
import dev.crampcoach.dialogue.Gate;
import dev.crampcoach.dialogue.Gating;
import dev.crampcoach.dialogue.Greeted;
import dev.crampcoach.dialogue.Offered;
import dev.crampcoach.dialogue.Open;
import dev.crampcoach.dialogue.PickingStretch;
import dev.crampcoach.dialogue.Place;
import dev.crampcoach.dialogue.Planning;
import dev.crampcoach.dialogue.Pouring;
import dev.crampcoach.dialogue.Relieving;
import dev.crampcoach.dialogue.Reminder;
import dev.crampcoach.dialogue.Resting;
import dev.crampcoach.dialogue.Returning;
import dev.crampcoach.dialogue.Scene;
import dev.crampcoach.dialogue.SessionState;
import dev.crampcoach.dialogue.SettingGoal;
import dev.crampcoach.dialogue.Speech;
import dev.crampcoach.dialogue.Stretching;
import dev.crampcoach.dialogue.Told;
import dev.crampcoach.dialogue.Warned;
import dev.crampcoach.dialogue.WaterScene;
import dev.crampcoach.reminder.Plan;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Goal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStateCodecTest {

  static Stream<Scene> scenes() {
    return Stream.of(
        new Greeted(),
        new Open(Optional.empty()),
        new Open(Optional.of("heat")),
        new Told("heat", Set.of(0, 2)),
        new Stretching(walkthrough(), "lying-butterfly", Instant.ofEpochMilli(1_800_000_000_123L)),
        new Resting(walkthrough(), "lying-butterfly", true),
        new Returning(true),
        new Choosing("heat", "cold"),
        new Offered("seek-care"),
        new PickingStretch(),
        new Relieving(true, 2, Instant.ofEpochSecond(1_800_000_000), Optional.of(Place.SITTING)),
        new Asking(new Told("heat", Set.of(1)), Optional.of("cold"), Asking.Stage.AGAIN),
        new Checking(3, true),
        new Gating("seated-butterfly", true, true),
        new Counted(),
        new Pouring(true),
        new SettingGoal(),
        new Cautioned(Optional.of(new Goal(6)), Optional.empty()),
        new Cautioned(Optional.empty(), Optional.of(reminder())),
        new Planning(reminder(), true),
        new Planning(
            new Reminder(Plan.after(ReminderSubject.WATER, Duration.ofMinutes(90)), false), false),
        new AskingWhen(ReminderSubject.STRETCH, Optional.empty()),
        new AskingWhen(ReminderSubject.WATER, Optional.of(LocalTime.of(10, 30))),
        new Consenting(reminder()),
        new Erasing(),
        new Warned(Warning.COLD_LEG, true));
  }

  private static Reminder reminder() {
    var plan =
        new Plan(
            ReminderSubject.WATER,
            Plan.Days.ONCE,
            Optional.of(LocalDate.of(2026, 11, 26)),
            List.of(LocalTime.of(10, 0), LocalTime.of(15, 30)));
    return new Reminder(plan, true);
  }

  private static Walkthrough walkthrough() {
    return new Walkthrough(
        "bedtime-routine",
        new Spot(1, Side.OTHER, 2),
        new Preferences(
            Preferences.Pace.SLOW, Preferences.Wordiness.SHORT, Preferences.Mode.KEEP_GOING, true),
        true,
        new dev.crampcoach.stretch.StretchTold(true, Set.of("bed-slide-out")));
  }

  @Test
  void every_kind_of_scene_is_tried_here() {
    assertThat(scenes().map(Object::getClass).distinct())
        .hasSize(
            Scene.class.getPermittedSubclasses().length
                - 1
                + WaterScene.class.getPermittedSubclasses().length);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_conversation_survives_the_session(Scene scene) {
    var question =
        new Speech.Question(
            Line.say(Phrase.ASK_ABOUT, "name", new ContentId("heat", ContentId.Part.NAME)),
            List.of(Line.say(Phrase.YES_OR_NO), Line.count(3)));
    var spoken =
        new Speech(
            List.of(
                Line.quote("heat", ContentId.Part.MORE, 1),
                Line.pause(Duration.ofSeconds(2)),
                nested()),
            Optional.of(question));
    var conversation =
        new SessionState(
            scene,
            Optional.of(spoken),
            new AlreadyTold(Set.of("heat", "cold"), Set.of("foam-roll"), true, true, true, true),
            Gate.OPEN,
            new Circumstances(
                Set.of(Circumstance.SURGERY, Circumstance.CHILD),
                Optional.of(Instant.ofEpochSecond(1_799_999_990))));
    assertThat(SessionStateCodec.read(SessionStateCodec.write(conversation)))
        .isEqualTo(conversation);
  }

  /** A sentence with a part that has gaps of its own. */
  private static Line nested() {
    var time =
        new Line.Say(Phrase.TIME_MORNING, Map.of("time", new Line.Gap.Time(LocalTime.of(9, 30))));
    var when =
        new Line.Say(
            Phrase.WHEN_AT,
            Map.of(
                "days", new Line.Gap.Part((Line.Say) Line.say(Phrase.ON_ALL_DAYS)),
                "times", new Line.Gap.Part(time)));
    return new Line.Say(Phrase.PLAN_WATER, Map.of("when", new Line.Gap.Part(when)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"scene\":{\"at\":\"told\"}}",
        "{\"scene\":{\"at\":\"told\",\"id\":\"<script>\"}}",
        "{\"scene\":{\"at\":\"resting\",\"walkthrough\":{\"id\":\"../../etc\"}}}",
        "{\"last\":{\"lines\":[\"say NOTHING_SUCH\"]}}",
        "{\"last\":{\"lines\":[\"say ASK_WHICH first=1\"]}}",
        "{\"last\":{\"lines\":[\"quote heat MORE minus\"]}}",
        "{\"last\":{\"lines\":[\"pause 99999999\"]}}",
        "{\"last\":{\"lines\":[\"pause\"]}}",
        "{\"last\":{\"lines\":[]}}",
        "{\"scene\":7}",
        "{\"last\":{\"lines\":[\" \"]}}",
        "{\"scene\":{\"at\":\"planning\",\"reminder\":\"WATER DAILY - 10:00,10:01 false\"}}",
        "{\"scene\":{\"at\":\"planning\",\"reminder\":\"WATER EVER - 10:00 false\"}}",
        "{\"scene\":{\"at\":\"cautioned\",\"goal\":99}}",
        "{\"last\":{\"lines\":[\"say PLAN_WATER when=~quote\"]}}",
        "{\"last\":{\"lines\":[\"say TIME_MORNING time=25:00\"]}}",
        "{\"last\":{\"lines\":[\"say NO_MORE name=/\"]}}",
        "{\"scene\":{\"at\":\"open\",\"id\":\"<x>\"}}",
        "{\"scene\":{\"at\":\"stretching\"},\"guided\":[\"<speak>\"]}",
        "{\"cautioned\":[\"A B\"]}"
      })
  void what_is_broken_or_hostile_starts_a_new_conversation(String attribute) {
    assertThat(SessionStateCodec.read(attribute).scene()).isEqualTo(new Open(Optional.empty()));
  }

  @Test
  void a_huge_attribute_or_one_of_another_kind_starts_a_new_conversation() {
    assertThat(SessionStateCodec.read("x".repeat(1_000_000))).isEqualTo(SessionState.NEW);
    assertThat(SessionStateCodec.read(42)).isEqualTo(SessionState.NEW);
    assertThat(SessionStateCodec.read(null)).isEqualTo(SessionState.NEW);
  }
}
