package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a turn shows where there is a screen, and that nothing changes where there is none. */
class ScreenChooserTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  private static final Timing TIMING = new Timing(PHRASEBOOK, ANSWERS.catalogue());
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          PHRASEBOOK);

  static Stream<Scene> scenes() {
    return Stream.of(
        new Greeted(),
        new Open(),
        new Open(Optional.of("heat")),
        new Told("heat", Set.of()),
        new Choosing("heat", "cold"),
        new Offered("seek-care"),
        new PickingStretch(),
        new Relieving(false, 0, NOW, Optional.empty()),
        new Relieving(false, 1, NOW, Optional.of(Place.SITTING)),
        new Relieving(true, 1, NOW, Optional.of(Place.BED)),
        new Asking(new Open(), Optional.empty(), Asking.Stage.FIRST),
        new Checking(2, false),
        new Gating("seated-butterfly", false, false),
        new Gating("seated-butterfly", false, true),
        new Returning(false),
        new Warned(Warning.COLD_LEG, false),
        new Warned(Warning.MEDICINE, true),
        stretching().next().scene(),
        resting().next().scene());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void no_turn_that_goes_on_is_without_a_screen(Scene scene) {
    for (Intent intent : Intent.values()) {
      Turn turn = hear(SessionState.NEW.at(scene), intent, NOW);
      assertThat(turn.ends() || turn.screen().isPresent()).as(scene + " " + intent).isTrue();
      if (turn.next().scene() instanceof Warned) {
        assertThat(turn.screen().orElseThrow()).isInstanceOf(Screen.Warning.class);
      }
    }
  }

  @Test
  void a_warning_shows_whose_number_and_nothing_to_do_but_call() {
    Turn turn = hear(SessionState.NEW, "my leg went cold and my foot is white");
    var screen = (Screen.Warning) turn.screen().orElseThrow();
    assertThat(screen.call()).contains(PhoneLine.EMERGENCY);
    assertThat(screen.now()).isTrue();
    assertThat(screen.lines()).startsWith(Line.calling(Phrase.EMERGENCY_COLD_LEG));
    assertThat(screen.options()).hasSize(2);
  }

  @Test
  void where_somebody_else_is_to_be_called_no_number_stands_large() {
    for (Warning advice : List.of(Warning.MEDICINE, Warning.PREGNANT)) {
      Turn turn = hear(SessionState.NEW.at(new Warned(advice, false)), Intent.NOTHING, NOW);
      assertThat(((Screen.Warning) turn.screen().orElseThrow()).call()).isEmpty();
    }
  }

  @Test
  void a_hold_goes_on_by_itself_once_the_voice_is_certainly_over() {
    Turn turn = stretching();
    assertThat(turn.waits()).isTrue();
    assertThat(turn.ends()).isFalse();
    assertThat(turn.spoken().question()).isEmpty();
    var screen = (Step) turn.screen().orElseThrow();
    Duration spoken = TIMING.of(turn.spoken().lines());
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
      assertThat(screen.place()).contains(new Step.Place(number, 3));
      now = now.plus(screen.goesOn().orElseThrow());
      turn = hear(turn.next(), Intent.MORE, now);
    }
    var last = (Step) turn.screen().orElseThrow();
    assertThat(last.place()).contains(new Step.Place(3, 3));
    assertThat(last.goesOn()).isEmpty();
    assertThat(turn.spoken().question()).isPresent();
    assertThat(turn.effects()).contains(new Effect.Drop(), new Effect.Done("seated-butterfly"));
  }

  @Test
  void a_pause_keeps_the_place_and_the_screen() {
    Turn turn = resting();
    assertThat(turn.waits()).isTrue();
    assertThat(turn.effects()).hasAtLeastOneElementOfType(Effect.Keep.class);
    var screen = (Step) turn.screen().orElseThrow();
    assertThat(screen.goesOn()).isEmpty();
    assertThat(screen.holds()).isEmpty();
    Turn on = hear(turn.next(), Intent.RESUME, NOW.plusSeconds(60));
    assertThat(on.next().scene()).isInstanceOf(Stretching.class);
  }

  @Test
  void keeping_going_on_a_screen_is_one_hold_after_another() {
    Turn turn = hear(stretching().next(), Intent.KEEP_GOING, NOW.plusSeconds(5));
    assertThat(((Step) turn.screen().orElseThrow()).holds()).hasSize(1);
    assertThat(turn.waits()).isTrue();
  }

  @Test
  void a_cramp_shows_the_stretch_for_where_it_caught_somebody_and_counts_with_the_voice() {
    Turn turn = hear(SessionState.NEW, "my thigh is cramping in bed");
    var screen = (Step) turn.screen().orElseThrow();
    assertThat(screen.picture()).contains("bed-slide-out");
    assertThat(screen.holds()).hasSize(1);
    assertThat(turn.spoken().question()).isPresent();
    assertThat(screen.lines()).contains(Line.say(Phrase.RELIEF_BED_SLIDE));
  }

  @Test
  void without_a_screen_the_listener_is_asked_as_before() {
    var heard =
        new Input(
            Intent.GUIDE,
            Optional.of("seated-butterfly"),
            "",
            OptionalInt.empty(),
            NOW,
            Listener.NEW,
            ANSWERS);
    Turn turn = DIALOGUE.turn(SessionState.NEW.with(Gate.OPEN), heard);
    assertThat(turn.waits()).isFalse();
    assertThat(turn.spoken().question()).isPresent();
  }

  private static Turn stretching() {
    Input heard = heard(Intent.GUIDE, Optional.of("seated-butterfly"), "", NOW);
    return DIALOGUE.turn(SessionState.NEW.with(Gate.OPEN), heard);
  }

  private static Turn resting() {
    return hear(stretching().next(), Intent.PAUSE, NOW.plusSeconds(20));
  }

  private static Turn hear(SessionState before, Intent intent, Instant now) {
    return DIALOGUE.turn(before, heard(intent, Optional.empty(), "", now));
  }

  private static Turn hear(SessionState before, String words) {
    return DIALOGUE.turn(before, heard(Intent.WORDS, Optional.empty(), words, NOW));
  }

  private static Input heard(Intent intent, Optional<String> item, String words, Instant now) {
    return new Input(intent, item, words, OptionalInt.empty(), now, Listener.NEW, ANSWERS, true);
  }
}
