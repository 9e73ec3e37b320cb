package dev.crampcoach.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Circumstances;
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
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
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
import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.HoldTimes;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Side;
import dev.crampcoach.stretch.Spot;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import dev.crampcoach.water.Goal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStateCodecTest {
  private static final Duration TWO_HOLDS = Duration.ofSeconds(65);

  static Stream<Scene> scenes() {
    return Stream.of(
        new CrampAsked(),
        new NothingOpen(Optional.empty()),
        new NothingOpen(Optional.of("heat")),
        new AfterAnswer("heat"),
        playing(Optional.empty()),
        playing(
            Optional.of(
                new HoldTimes(List.of(Duration.ZERO, Duration.ofMillis(31_500)), TWO_HOLDS))),
        new BetweenHolds(walkthrough(), "lying-butterfly", true),
        new BetweenHolds(oneSide(), "lying-butterfly", false, true),
        new StretchOver(walkthrough(), "lying-butterfly"),
        new ResumeOffered(true),
        new TwoTopicsOffered("heat", "cold"),
        new TopicOffered("seek-care"),
        new StretchAsked(),
        new CrampOn(
            CrampMuscle.OTHER,
            2,
            Instant.ofEpochSecond(1_800_000_000),
            Optional.of(CrampPlace.SITTING),
            LegState.FREE),
        new SignsAsked(new AfterAnswer("heat"), Optional.of("cold"), SignsAsked.Stage.AGAIN),
        new CheckRunning(3, true),
        new GateAsked("seated-butterfly", true, true),
        new GateAsked("seated-butterfly", false, GateStep.CLEARED),
        new AfterDrink(),
        new AmountAsked(true),
        new DrinkAsked(500, DrinkDoubt.OF_WATER),
        new DrinkAsked(3785, DrinkDoubt.WHOLE_DAY),
        new GoalAsked(),
        new CautionAsked(Optional.of(new Goal(6)), Optional.empty()),
        new CautionAsked(Optional.empty(), Optional.of(reminder())),
        new PlanProposed(reminder(), true),
        new PlanProposed(
            new Reminder(Plan.after(ReminderSubject.WATER, Duration.ofMinutes(90)), false), false),
        new HalfAsked(weekly(9), weekly(21)),
        new TimeAsked(ReminderSubject.STRETCH, Optional.empty()),
        new TimeAsked(ReminderSubject.STRETCH, Optional.empty(), Optional.of(weekly(9))),
        new TimeAsked(ReminderSubject.WATER, Optional.of(LocalTime.of(10, 30))),
        new ConsentAsked(reminder()),
        new EraseAsked(),
        new WarningLock(Warning.COLD_LEG, true));
  }

  private static Playing playing(Optional<HoldTimes> times) {
    return new Playing(
        walkthrough(), "lying-butterfly", Instant.ofEpochMilli(1_800_000_000_123L), times);
  }

  private static Reminder reminder() {
    var plan =
        new Plan(
            ReminderSubject.WATER,
            Days.once(LocalDate.of(2026, 11, 26)),
            List.of(LocalTime.of(10, 0), LocalTime.of(15, 30)));
    return new Reminder(plan, true);
  }

  private static Walkthrough oneSide() {
    Walkthrough both = walkthrough();
    return new Walkthrough(both.id(), both.spot(), both.manner().only(Side.OTHER), both.settled());
  }

  private static Reminder weekly(int hour) {
    var days = Days.weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    return new Reminder(
        new Plan(ReminderSubject.STRETCH, days, List.of(LocalTime.of(hour, 0))), false);
  }

  private static Walkthrough walkthrough() {
    return new Walkthrough(
        "bedtime-routine",
        new Spot(1, Side.OTHER, 2),
        new Preferences(
            Preferences.Pace.SLOW, Preferences.Wordiness.SHORT, Preferences.Mode.KEEP_GOING, true),
        true);
  }

  @Test
  void every_kind_of_scene_is_tried_here() {
    assertThat(scenes().map(Scene::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(SceneKind.values());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void a_conversation_survives_the_session(Scene scene) {
    SessionState conversation = conversation(scene);
    assertThat(SessionStateCodec.read(SessionStateCodec.write(conversation)))
        .isEqualTo(conversation);
  }

  private static final ContentId CAUTION = new ContentId("cold", ContentId.Part.CAUTION, "how");

  /** A conversation in a scene, with something in every part of it. */
  static SessionState conversation(Scene scene) {
    var question =
        new Speech.Question(
            Line.say(Phrase.ASK_ABOUT, "name", new ContentId("heat", ContentId.Part.NAME)),
            List.of(Line.say(Phrase.YES_OR_NO), Line.count(3)));
    var spoken =
        new Speech(
            List.of(
                Line.answer("heat", "bath-or-towel"), Line.pause(Duration.ofSeconds(2)), nested()),
            Optional.of(question));
    return new SessionState(
        scene,
        Optional.of(spoken),
        new AlreadyTold(
            List.of(ContentId.line("cold", "how"), ContentId.line("heat", "bath-or-towel")),
            Set.of(CAUTION),
            Set.of("foam-roll"),
            Set.of(),
            true,
            true,
            true,
            true),
        Screening.ANSWERED,
        new Circumstances(
            Set.of(Circumstance.SURGERY, Circumstance.CHILD),
            Optional.of(Instant.ofEpochSecond(1_799_999_990))));
  }

  /** A sentence with a part that has gaps of its own. */
  private static Line nested() {
    var time =
        new Line.Say(Phrase.TIME_MORNING, Map.of("time", new Line.Gap.Time(LocalTime.of(9, 30))));
    var when =
        new Line.Say(
            Phrase.WHEN_AT,
            Map.of(
                "days", new Line.Gap.Clause((Line.Say) Line.say(Phrase.ON_ALL_DAYS)),
                "times", new Line.Gap.Clause(time)));
    return new Line.Say(Phrase.PLAN_WATER, Map.of("when", new Line.Gap.Clause(when)));
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
        "{\"last\":{\"lines\":[\"quote heat MORE 1\"]}}",
        "{\"last\":{\"lines\":[\"quote heat LINE 1\"]}}",
        "{\"lines\":[\"heat\"]}",
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
    assertThat(SessionStateCodec.read(attribute).scene())
        .isEqualTo(new NothingOpen(Optional.empty()));
  }

  @Test
  void a_huge_attribute_or_one_of_another_kind_starts_a_new_conversation() {
    assertThat(SessionStateCodec.read("x".repeat(1_000_000))).isEqualTo(SessionState.NEW);
    assertThat(SessionStateCodec.read(42)).isEqualTo(SessionState.NEW);
    assertThat(SessionStateCodec.read(null)).isEqualTo(SessionState.NEW);
  }

  @Test
  void theSignsThatWereAskedAboutAreKept() {
    AlreadyTold asked =
        AlreadyTold.NOTHING.withAsked(SignQuestion.COLD_LEG).withAsked(SignQuestion.POP);
    SessionState state = SessionState.NEW.with(asked);
    assertThat(SessionStateCodec.read(SessionStateCodec.write(state)).told()).isEqualTo(asked);
  }

  @Test
  void aQuestionOfALaterVersionCountsAsTheGeneralOne() {
    var scene =
        new SignsAsked(
            new NothingOpen(),
            Optional.empty(),
            SignsAsked.Stage.BESIDE,
            Optional.of(SignQuestion.POP));
    String written = SessionStateCodec.write(SessionState.NEW.at(scene));
    assertThat(SessionStateCodec.read(written).scene()).isEqualTo(scene);
    assertThat(SessionStateCodec.read(written.replace("\"POP\"", "\"A_LATER_ONE\"")).scene())
        .isEqualTo(new SignsAsked(new NothingOpen(), Optional.empty(), SignsAsked.Stage.BESIDE));
  }
}
