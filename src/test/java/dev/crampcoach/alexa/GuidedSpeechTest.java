package dev.crampcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.session.LineCodec;
import dev.crampcoach.speech.Line;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Courses;
import dev.crampcoach.stretch.Preferences;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guided answer as it goes out to Alexa, in every manner, measured from the markup. */
class GuidedSpeechTest {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  static Stream<Course> courses() {
    return Courses.all().stream();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void it_is_well_formed_and_within_what_alexa_takes(Course course) {
    for (Preferences manner : Courses.manners()) {
      for (SpokenTimes.Answer answer : SpokenTimes.answers(course, manner)) {
        SpokenTime time = answer.time();
        assertThat(answer.markup()).hasSizeLessThan(7500);
        assertThat(time.whole()).as("%s", answer).isLessThan(Duration.ofSeconds(215));
        assertThat(time.longestBreak()).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(time.longestSilence())
            .as("%s", answer)
            .isLessThanOrEqualTo(Duration.ofSeconds(10));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void the_judged_time_is_the_time_of_the_markup(Course course) {
    for (SpokenTimes.Answer answer : SpokenTimes.answers(course, Preferences.FIRST)) {
      assertThat(Courses.TIMING.of(answer.lines()).minus(answer.time().whole()).abs())
          .as("%s", answer)
          .isLessThan(A_SECOND);
      assertThat(Courses.TIMING.characters(answer.lines()))
          .isGreaterThanOrEqualTo(answer.markup().length());
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void a_line_survives_the_session(Course course) {
    for (SpokenTimes.Answer answer : SpokenTimes.answers(course, Preferences.FIRST)) {
      for (Line line : answer.lines()) {
        assertThat(LineCodec.read(LineCodec.write(line))).isEqualTo(line);
      }
    }
  }

  /** The gate has just been said, so that a stretch begins soon. Source: clinical facts, 3A. */
  @Test
  void a_stretch_begins_within_forty_five_words() {
    for (Course course : Courses.all()) {
      assertThat(SpokenTimes.words(SpokenTimes.beforeInstruction(course)))
          .as(course.id())
          .isBetween(1, 45);
    }
  }
}
