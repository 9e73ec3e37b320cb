package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.AnswerScene.TopicOffered;
import dev.crampcoach.conversation.AnswerScene.TwoTopicsOffered;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.GuidingScene.ResumeOffered;
import dev.crampcoach.conversation.GuidingScene.StretchAsked;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.CheckRunning;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.screen.Screen;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.PhoneLine;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screen of a turn on a device that has one, and no difference in words on one without. */
class ScreenChooserTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Timing TIMING = new Timing(PHRASEBOOK, CATALOGUE);
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          SentenceClassifier.topics(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          PHRASEBOOK);

  static Stream<Scene> scenes() {
    return Stream.of(
        new CrampAsked(),
        new NothingOpen(),
        new NothingOpen(Optional.of("heat")),
        new AfterAnswer("heat"),
        new TwoTopicsOffered("heat", "cold"),
        new TopicOffered("seek-care"),
        new StretchAsked(),
        new CrampOn(CrampMuscle.INNER_THIGH, 0, NOW, Optional.empty(), LegState.FREE),
        new CrampOn(
            CrampMuscle.INNER_THIGH, 1, NOW, Optional.of(CrampPlace.SITTING), LegState.FREE),
        new CrampOn(CrampMuscle.OTHER, 1, NOW, Optional.of(CrampPlace.BED), LegState.FREE),
        new SignsAsked(new NothingOpen(), Optional.empty(), SignsAsked.Stage.FIRST),
        new CheckRunning(2, false),
        new GateAsked("seated-butterfly", false, false),
        new GateAsked("seated-butterfly", false, true),
        new ResumeOffered(false),
        new WarningLock(Warning.COLD_LEG, false),
        new WarningLock(Warning.MEDICINE, true),
        stretching().next().scene(),
        resting().next().scene());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void no_turn_that_goes_on_is_without_a_screen(Scene scene) {
    for (Intent intent : Intents.all()) {
      Turn turn = hear(SessionState.NEW.at(scene), intent, NOW);
      assertThat(turn.ends() || turn.screen().isPresent()).as(scene + " " + intent).isTrue();
      if (turn.next().scene() instanceof WarningLock) {
        assertThat(turn.screen().orElseThrow()).isInstanceOf(Screen.WarningScreen.class);
      }
    }
  }

  @Test
  void a_warning_shows_whose_number_and_nothing_to_do_but_call() {
    Turn turn = hear(SessionState.NEW, "my leg went cold and my foot is white");
    var screen = (Screen.WarningScreen) turn.screen().orElseThrow();
    assertThat(screen.call()).contains(PhoneLine.EMERGENCY);
    assertThat(screen.now()).isTrue();
    assertThat(screen.lines()).startsWith(Line.calling(Phrase.EMERGENCY_COLD_LEG));
    assertThat(screen.options()).hasSize(2);
  }

  @Test
  void where_somebody_else_is_to_be_called_no_number_stands_large() {
    for (Warning advice : List.of(Warning.MEDICINE, Warning.PREGNANT)) {
      Turn turn = hear(SessionState.NEW.at(new WarningLock(advice, false)), Move.NOTHING, NOW);
      assertThat(((Screen.WarningScreen) turn.screen().orElseThrow()).call()).isEmpty();
    }
  }

  @Test
  void a_hold_goes_on_by_itself_once_the_voice_is_certainly_over() {
    Turn turn = stretching();
    assertThat(turn.waits()).isTrue();
    assertThat(turn.ends()).isFalse();
    assertThat(turn.speech().question()).isEmpty();
    var screen = (Step) turn.screen().orElseThrow();
    Duration spoken = TIMING.of(turn.speech().lines());
    assertThat(screen.goesOn().orElseThrow()).isGreaterThan(spoken.plusSeconds(3));
    assertThat(screen.holds()).hasSize(1);
    assertThat(screen.holds().get(0).beats()).isEqualTo(30);
    assertThat(screen.holds().get(0).ends()).isLessThan(spoken);
    assertThat(screen.picture()).contains("seated-butterfly");
  }

  @Test
  void what_the_screen_asks_for_leads_from_hold_to_hold_to_the_end() {
    Turn turn = stretching();
    Instant now = NOW;
    for (int number = 1; number < 3; number++) {
      var screen = (Step) turn.screen().orElseThrow();
      assertThat(screen.place()).contains(new Step.StepNumber(number, 3));
      now = now.plus(screen.goesOn().orElseThrow());
      turn = hear(turn.next(), Move.MORE, now);
    }
    var last = (Step) turn.screen().orElseThrow();
    assertThat(last.place()).contains(new Step.StepNumber(3, 3));
    assertThat(last.goesOn()).isEmpty();
    assertThat(turn.speech().question()).isPresent();
    assertThat(turn.updates())
        .contains(
            new ListenerUpdate.DropPlace(), new ListenerUpdate.StretchDone("seated-butterfly"));
  }

  @Test
  void a_pause_keeps_the_place_and_the_screen() {
    Turn turn = resting();
    assertThat(turn.waits()).isTrue();
    assertThat(turn.updates()).hasAtLeastOneElementOfType(ListenerUpdate.KeepPlace.class);
    var screen = (Step) turn.screen().orElseThrow();
    assertThat(screen.goesOn()).isEmpty();
    assertThat(screen.holds()).isEmpty();
    Turn on = hear(turn.next(), StretchMove.RESUME, NOW.plusSeconds(60));
    assertThat(on.next().scene()).isInstanceOf(Playing.class);
  }

  @Test
  void keeping_going_on_a_screen_is_one_hold_after_another() {
    Turn turn = hear(stretching().next(), StretchMove.KEEP_GOING, NOW.plusSeconds(5));
    assertThat(((Step) turn.screen().orElseThrow()).holds()).hasSize(1);
    assertThat(turn.waits()).isTrue();
  }

  @Test
  void a_cramp_shows_the_stretch_for_where_it_caught_somebody_and_counts_with_the_voice() {
    Turn turn = hear(SessionState.NEW, "my thigh is cramping in bed");
    var screen = (Step) turn.screen().orElseThrow();
    assertThat(screen.picture()).contains("bed-slide-out");
    assertThat(screen.holds()).hasSize(1);
    assertThat(turn.speech().question()).isPresent();
    assertThat(screen.lines()).contains(Line.say(Phrase.RELIEF_BED_SLIDE));
  }

  @Test
  void without_a_screen_the_listener_is_asked_as_before() {
    var heard =
        new Input(
            Command.GUIDE,
            Optional.of("seated-butterfly"),
            "",
            OptionalInt.empty(),
            NOW,
            Listener.NEW,
            CATALOGUE);
    Turn turn = DIALOGUE.turn(SessionState.NEW.with(Screening.ANSWERED), heard);
    assertThat(turn.waits()).isFalse();
    assertThat(turn.speech().question()).isPresent();
  }

  private static Turn stretching() {
    Input heard = heard(Command.GUIDE, Optional.of("seated-butterfly"), "", NOW);
    return DIALOGUE.turn(SessionState.NEW.with(Screening.ANSWERED), heard);
  }

  private static Turn resting() {
    return hear(stretching().next(), StretchMove.PAUSE, NOW.plusSeconds(20));
  }

  private static Turn hear(SessionState before, Intent intent, Instant now) {
    return DIALOGUE.turn(before, heard(intent, Optional.empty(), "", now));
  }

  private static Turn hear(SessionState before, String words) {
    return DIALOGUE.turn(before, heard(Command.WORDS, Optional.empty(), words, NOW));
  }

  private static Input heard(Intent intent, Optional<String> item, String words, Instant now) {
    return new Input(intent, item, words, OptionalInt.empty(), now, Listener.NEW, CATALOGUE, true);
  }
}
