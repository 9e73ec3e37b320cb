package dev.crampcoach.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.catalogue.GuidedItem;
import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.speech.Content;
import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Preferences.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stretches with an operator's edits: a shorter hold, longer words. */
class EditedCourseTest {
  private static final GuidedItem BUTTERFLY =
      Courses.CATALOGUE.guided("seated-butterfly").orElseThrow();

  private static Course held(int seconds) {
    Practice own = BUTTERFLY.practice();
    var practice =
        new Practice(
            own.position(),
            own.target(),
            Duration.ofSeconds(seconds),
            0,
            own.rounds(),
            own.sides(),
            own.avoid(),
            own.stop());
    return new Course("seated-butterfly", List.of(new Course.CoursePart(BUTTERFLY, practice)));
  }

  @Test
  void a_hold_of_any_length_lasts_that_long() {
    for (int seconds = 1; seconds <= 90; seconds++) {
      Course course = held(seconds);
      for (Spot spot : course.spots()) {
        List<Line> hold = HoldScript.lines(course.part(spot), spot, Courses.TIMING);
        assertThat(Courses.TIMING.of(hold).toMillis())
            .as("%d seconds, %s", seconds, spot)
            .isBetween(seconds * 1000L - 1000, seconds * 1000L);
        assertThat(hold)
            .filteredOn(Line.Pause.class::isInstance)
            .allMatch(line -> ((Line.Pause) line).length().compareTo(Duration.ofSeconds(8)) <= 0);
      }
    }
  }

  @Test
  void a_longer_one_is_left_to_a_timer() {
    Course course = held(120);
    assertThat(course.spots()).hasSize(1);
    assertThat(
            new ScriptWriter(course, Courses.TIMING)
                .at(Walkthrough.start(course, Preferences.FIRST))
                .lines())
        .contains(Line.say(Phrase.STRETCH_TIMER, "minutes", 2));
  }

  @Test
  void steps_too_long_for_an_answer_are_told_in_short() {
    Content wordy =
        id ->
            id.part() == Part.STEP || id.part() == Part.FEELS
                ? Optional.of("and on ".repeat(80))
                : Courses.CATALOGUE.words(id);
    var timing = new Timing(Phrasebook.of("en"), wordy);
    Course course = Courses.of("seated-butterfly");
    for (Mode mode : Mode.values()) {
      Script answer =
          new ScriptWriter(course, timing)
              .at(Walkthrough.start(course, Preferences.FIRST.in(mode)));
      assertThat(timing.of(answer.lines())).isLessThan(Duration.ofSeconds(210));
      assertThat(timing.characters(answer.lines())).isLessThan(7500);
      assertThat(answer.lines())
          .contains(Line.quote("seated-butterfly", Part.BRIEF))
          .doesNotContain(Line.quote("seated-butterfly", Part.FEELS));
    }
  }

  @Test
  void fewer_rounds_of_a_stretch_are_fewer_in_every_routine() {
    assertThat(BUTTERFLY.practice().atMost(2).rounds()).isEqualTo(2);
    assertThat(BUTTERFLY.practice().atMost(2).atMost(3).rounds()).isEqualTo(2);
  }
}
