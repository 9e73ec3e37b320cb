package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.hear;
import static dev.crampcoach.dialogue.Talking.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Circumstance;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.ReliefWay;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers during a cramp: places, better, same and worse, in every step of relief. Source: clinical
 * facts, section 2A.
 */
class ReliefRoomTest {
  private static final Path LISTS = Path.of("src/test/resources/relief");
  private static final CrampOn ASKED = CrampOn.begun(Talking.NOW);

  /** A relief's steps: each place, each muscle, a bent leg, and the rounds. */
  private static List<CrampOn> steps() {
    Stream<CrampOn> places = Stream.of(CrampPlace.values()).map(ASKED::at);
    Stream<CrampOn> muscles =
        Stream.of(CrampMuscle.values()).map(muscle -> ASKED.at(CrampPlace.BED).with(muscle));
    CrampOn bed = ASKED.at(CrampPlace.BED);
    Stream<CrampOn> others =
        Stream.of(bed.with(LegState.BENT), bed.afterARound(), bed.afterARound().afterARound());
    return Stream.of(places, muscles, others).flatMap(each -> each).toList();
  }

  private static Stream<Arguments> list(String name) throws IOException {
    return Files.readAllLines(LISTS.resolve(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arguments.of((Object[]) line.split(" = ")));
  }

  static Stream<Arguments> places() throws IOException {
    return list("places.txt");
  }

  static Stream<Arguments> progress() throws IOException {
    return list("progress.txt");
  }

  // --- places

  @ParameterizedTest
  @MethodSource("places")
  void every_place_has_its_relief(String words, CrampPlace place) {
    Turn turn = say(ASKED, words);
    assertThat(turn.next().scene()).isInstanceOf(CrampOn.class);
    assertThat(((CrampOn) turn.next().scene()).place()).contains(place);
    assertThat(turn.speech().lines()).containsAll(ReliefWay.of(ASKED.at(place), Set.of()).lines());
  }

  /** In pregnancy nobody lies flat, nothing is wide, and nothing is rubbed. */
  @ParameterizedTest
  @MethodSource("places")
  void in_pregnancy_every_place_is_gentle(String words, CrampPlace place) {
    SessionState pregnant =
        SessionState.NEW.with(
            SessionState.NEW.circumstances().with(Set.of(Circumstance.PREGNANCY)));
    Turn turn = hear(pregnant.at(ASKED), Command.WORDS, words, 0);
    assertThat(turn.speech().lines())
        .doesNotContain(
            Line.say(Phrase.RELIEF_BED_SLIDE),
            Line.say(Phrase.RELIEF_BED_AFTER),
            Line.say(Phrase.RELIEF_SITTING_WIDE),
            Line.say(Phrase.RELIEF_SITTING_AFTER),
            Line.say(Phrase.RELIEF_STANDING_SLIDE),
            Line.say(Phrase.RELIEF_HOLD));
  }

  @ParameterizedTest
  @MethodSource("places")
  void after_surgery_no_place_is_stretched_wide(String words, CrampPlace place) {
    SessionState operated =
        SessionState.NEW.with(SessionState.NEW.circumstances().with(Set.of(Circumstance.SURGERY)));
    Turn turn = hear(operated.at(ASKED), Command.WORDS, words, 0);
    assertThat(turn.speech().lines())
        .doesNotContain(
            Line.say(Phrase.RELIEF_BED_SLIDE),
            Line.say(Phrase.RELIEF_SITTING_WIDE),
            Line.say(Phrase.RELIEF_STANDING_SLIDE),
            Line.say(Phrase.RELIEF_HOLD));
  }

  // --- how it goes

  @ParameterizedTest
  @MethodSource("progress")
  void how_it_goes_is_heard_in_every_step(String words, String meaning) {
    for (CrampOn step : steps()) {
      Turn turn = say(step, words);
      check(turn, step, meaning, words + " in " + step);
    }
  }

  private static void check(Turn turn, CrampOn step, String meaning, String as) {
    Scene next = turn.next().scene();
    boolean driving = step.place().filter(CrampPlace.DRIVING::equals).isPresent();
    switch (meaning) {
      case "better" -> assertThat(turn.ends()).as(as).isTrue();
      case "worse", "pain" ->
          assertThat(next)
              .as(as)
              .isInstanceOfSatisfying(
                  SignsAsked.class,
                  asked -> {
                    assertThat(asked.stage()).isEqualTo(SignsAsked.Stage.WHAT_ELSE);
                    assertThat(((CrampOn) asked.resume()).rests()).isTrue();
                  });
      case "unbearable" ->
          assertThat(Talking.unsaid(next)).as(as).isEqualTo(new WarningLock(Warning.WORSE, false));
      case "little", "same", "unclear" -> {
        assertThat(next).as(as).isInstanceOf(CrampOn.class);
        assertThat(turn.ends()).as(as).isFalse();
        boolean round = ((CrampOn) next).round() > step.round();
        assertThat(round).as(as).isEqualTo(meaning.equals("same") && !driving);
      }
      default -> throw new IllegalArgumentException(meaning);
    }
  }

  /** Never another round on pain, and the second time it needs a check today. */
  @ParameterizedTest
  @ValueSource(
      strings = {"it's worse", "ow", "it hurts like crazy", "that made it worse", "it's burning"})
  void worse_a_second_time_needs_a_check_today(String words) {
    SessionState bed = hear(SessionState.NEW.at(ASKED), Command.WORDS, "in bed", 0).next();
    SessionState asked = hear(bed, Command.WORDS, words, 1).next();
    assertThat(asked.last().orElseThrow().question().orElseThrow().ask())
        .isEqualTo(Line.say(Phrase.RELIEF_WORSE));
    Turn no = hear(asked, Command.WORDS, "no none of that", 1);
    assertThat(no.speech().lines())
        .contains(Line.say(Phrase.RELIEF_REST))
        .doesNotContain(Line.say(Phrase.RELIEF_HOLD));
    Turn same = hear(no.next(), Command.WORDS, "the same", 2);
    assertThat(same.speech().lines()).doesNotContain(Line.say(Phrase.RELIEF_HOLD));
    assertThat(Talking.unsaid(hear(same.next(), Command.WORDS, words, 2).next().scene()))
        .isEqualTo(new WarningLock(Warning.WORSE, false));
    assertThat(Talking.unsaid(hear(same.next(), Move.HURTS, "", 2).next().scene()))
        .isEqualTo(new WarningLock(Warning.WORSE, false));
  }

  /** A no beside which it eases is no more rest for a leg that got worse. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no nothing popped and it's nearly gone",
        "no nothing swollen it's a little bit better i said not worse"
      })
  void a_denial_that_tells_of_easing_is_heard_as_both(String words) {
    SessionState bed = hear(SessionState.NEW.at(ASKED), Command.WORDS, "in bed", 0).next();
    SessionState asked = hear(bed, Command.WORDS, "it's worse", 1).next();
    Turn turn = hear(asked, Command.WORDS, words, 1);
    assertThat(turn.speech().lines())
        .contains(Line.say(Phrase.EASING_STAY))
        .doesNotContain(Line.say(Phrase.RELIEF_REST));
    assertThat(((CrampOn) turn.next().scene()).leg()).isEqualTo(LegState.RESTING);
  }

  /** Before anything was stretched, pain is the cramp's own. */
  @Test
  void pain_before_the_first_stretch_does_not_end_stretching() {
    SessionState asked = hear(SessionState.NEW.at(ASKED), Command.WORDS, "ow it hurts", 0).next();
    SessionState no = hear(asked, Move.NO, "", 0).next();
    assertThat(hear(no, Command.WORDS, "in bed", 0).speech().lines())
        .contains(Line.say(Phrase.RELIEF_BED_SLIDE));
  }

  // --- nothing twice running

  private static final List<String> NOTHING_NEW =
      List.of(
          "the same",
          "hm",
          "i don't know",
          "blah flurb",
          "still there",
          "a little",
          "okay",
          "thanks",
          "it still hurts",
          "what now",
          "wait a second",
          "does magnesium help",
          "i'm scared",
          "help");

  @Test
  void no_question_is_asked_twice_running_and_no_turn_repeats_the_one_before() {
    CrampOn bed = ASKED.at(CrampPlace.BED);
    for (CrampOn step :
        List.of(
            ASKED,
            bed,
            bed.with(LegState.RESTING),
            bed.afterARound().afterARound(),
            ASKED.at(CrampPlace.DRIVING),
            ASKED.at(CrampPlace.SEAT).with(CrampMuscle.CALF))) {
      for (String first : NOTHING_NEW) {
        for (String second : NOTHING_NEW) {
          Turn one = hear(SessionState.NEW.at(step), Command.WORDS, first, 0);
          Turn two = hear(one.next(), Command.WORDS, second, 0);
          Turn three = hear(two.next(), Command.WORDS, second, 0);
          differ(one, two, first + ", " + second + " in " + step);
          differ(two, three, first + ", " + second + ", " + second + " in " + step);
        }
      }
    }
  }

  private static void differ(Turn one, Turn two, String as) {
    if (two.speech().question().isPresent() && one.speech().question().isPresent()) {
      assertThat(two.speech().question().get().ask())
          .as(as)
          .isNotEqualTo(one.speech().question().get().ask());
    }
    assertThat(two.speech()).as(as).isNotEqualTo(one.speech());
  }

  @ParameterizedTest
  @EnumSource(CrampPlace.class)
  void a_reprompt_is_a_way_on(CrampPlace place) {
    Turn turn = hear(SessionState.NEW.at(ASKED.at(place)), Move.NOTHING, "", 0);
    var question = turn.speech().question().orElseThrow();
    assertThat(question.again()).doesNotContain(question.ask()).isNotEmpty();
  }

  /** Silence creates no turn, so the first reprompt is the relief itself, as they need it. */
  @Test
  void the_reprompt_of_the_first_question_is_relief() {
    Turn turn = hear(SessionState.NEW, Command.CRAMP_NOW, "", 0);
    assertThat(turn.speech().question().orElseThrow().again())
        .contains(Line.say(Phrase.RELIEF_BED_SLIDE), Line.say(Phrase.RELIEF_TEN_MINUTES))
        .doesNotContain(Line.say(Phrase.RELIEF_BED_AFTER));
    Turn pregnant = hear(turn.next(), Command.WORDS, "i'm pregnant", 0);
    assertThat(pregnant.speech().question().orElseThrow().again())
        .contains(Line.say(Phrase.RELIEF_PREGNANT))
        .doesNotContain(Line.say(Phrase.RELIEF_BED_SLIDE));
  }
}
