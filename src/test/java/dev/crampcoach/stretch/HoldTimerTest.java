package dev.crampcoach.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.screen.Screen.Step;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A screen counts the seconds that the voice counts. */
class HoldTimerTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Timing TIMING = new Timing(Phrasebook.of(Skill.LANGUAGE), CATALOGUE);

  static Stream<Course> courses() {
    return CATALOGUE.items().stream()
        .map(Item::id)
        .flatMap(id -> Course.of(CATALOGUE, id).stream());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void every_hold_that_is_counted_is_shown_as_long_as_it_is_held(Course course) {
    for (Spot spot : course.spots()) {
      var place = new Walkthrough(course.id(), spot, Preferences.FIRST, false);
      List<Line> lines = new ScriptWriter(course, TIMING).at(place).lines();
      List<Step.Hold> holds = HoldTimer.holds(lines, TIMING);
      Course.CoursePart part = course.part(spot);
      assertThat(holds).as(course.id()).hasSize(part.counted() ? 1 : 0);
      for (Step.Hold hold : holds) {
        Duration whole = hold.ends().minus(hold.begins());
        assertThat(whole).as(part.item().id()).isEqualTo(length(part));
        assertThat(TIMING.of(HoldScript.lines(part, spot, TIMING))).isEqualTo(whole);
        assertThat(hold.ends()).isLessThan(TIMING.of(lines));
      }
    }
  }

  private static Duration length(Course.CoursePart part) {
    int times = part.practice().repetitions();
    return times > 0 ? Duration.ofMillis(2500).multipliedBy(times) : part.practice().hold();
  }

  @Test
  void the_number_changes_when_the_voice_counts_it() {
    List<Line> lines =
        Stream.concat(
                Stream.of(Line.say(Phrase.STRETCH_HOLD, "seconds", 20)),
                HoldScript.calm(TIMING).stream())
            .toList();
    Step.Hold hold = HoldTimer.holds(lines, TIMING).get(0);
    int three = lines.indexOf(Line.count(3));
    Duration spoken = TIMING.of(lines.subList(0, three));
    assertThat(hold.ends().minus(spoken))
        .isBetween(Duration.ofMillis(2900), Duration.ofMillis(3100));
  }

  @Test
  void a_voice_that_is_a_sixth_slower_is_not_cut_off() {
    List<Line> lines = List.of(Line.say(Phrase.STRETCH_PAUSED), Line.pause(Duration.ofSeconds(5)));
    Duration words = TIMING.of(lines).minusSeconds(5);
    assertThat(HoldTimer.over(lines, TIMING))
        .isGreaterThan(words.multipliedBy(7).dividedBy(6).plusSeconds(5));
  }

  @Test
  void silence_counts_and_cheers_need_not_be_read() {
    Line step = Line.say(Phrase.RELIEF_BED_SLIDE);
    assertThat(
            HoldTimer.toRead(
                List.of(
                    step,
                    Line.pause(Duration.ofSeconds(1)),
                    Line.count(3),
                    Line.say(Phrase.STRETCH_HALF_WAY))))
        .containsExactly(step);
  }
}
