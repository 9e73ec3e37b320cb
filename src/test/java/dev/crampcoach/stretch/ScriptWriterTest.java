package dev.crampcoach.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.speech.ContentId.Part;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Preferences.Pace;
import dev.crampcoach.stretch.Preferences.Wordiness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptWriterTest {
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

  static Stream<Course> courses() {
    return Courses.all().stream();
  }

  /** What is spoken between the lead-in and the easing out, of each hold that is counted. */
  private static List<List<Line>> holds(Course course, Preferences manner) {
    var holds = new ArrayList<List<Line>>();
    for (Script answer : Courses.answers(course, manner)) {
      for (Script.PlayedHold played : answer.played()) {
        Course.CoursePart part = course.part(played.at().spot());
        if (part.counted()) {
          holds.add(inside(played.lines()));
        }
      }
    }
    return holds;
  }

  private static List<Line> inside(List<Line> lines) {
    int from = 0;
    while (!leadsIn(lines.get(from))) {
      from++;
    }
    int to = lines.size() - 1;
    while (!(lines.get(to) instanceof Line.Pause)) {
      to--;
    }
    return lines.subList(from + 1, to + 1);
  }

  private static boolean leadsIn(Line line) {
    return line instanceof Line.Say say
        && (say.phrase() == Phrase.STRETCH_HOLD
            || say.phrase() == Phrase.STRETCH_USE
            || say.phrase() == Phrase.STRETCH_MOVE);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void every_hold_lasts_as_prescribed_in_every_manner(Course course) {
    List<Spot> counted =
        course.spots().stream().filter(spot -> course.part(spot).counted()).toList();
    for (Preferences manner : Courses.manners()) {
      List<List<Line>> holds = holds(course, manner);
      assertThat(holds).hasSameSizeAs(counted);
      for (int i = 0; i < holds.size(); i++) {
        var practice = course.part(counted.get(i)).practice();
        long wanted =
            practice.repetitions() > 0
                ? practice.repetitions() * 2500L
                : practice.hold().toMillis();
        assertThat(Courses.TIMING.of(holds.get(i)).toMillis())
            .as("%s %s", course.id(), counted.get(i))
            .isBetween(wanted - 1000, wanted);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void no_hold_is_silent_for_long(Course course) {
    for (Preferences manner : Courses.manners()) {
      for (List<Line> hold : holds(course, manner)) {
        assertThat(longestSilence(hold)).as(course.id()).isLessThanOrEqualTo(LONGEST_SILENCE);
      }
    }
  }

  private static Duration longestSilence(List<Line> lines) {
    Duration longest = Duration.ZERO;
    Duration silent = Duration.ZERO;
    for (Line line : lines) {
      silent = line instanceof Line.Pause pause ? silent.plus(pause.length()) : Duration.ZERO;
      longest = silent.compareTo(longest) > 0 ? silent : longest;
    }
    return longest;
  }

  @ParameterizedTest
  @MethodSource("courses")
  void a_hold_ends_on_three_two_one_and_tells_half_way(Course course) {
    for (List<Line> hold : holds(course, Preferences.FIRST)) {
      assertThat(hold).contains(Line.say(Phrase.STRETCH_HALF_WAY));
      List<Line> counts = hold.stream().filter(Line.Count.class::isInstance).toList();
      if (counts.size() == 3) {
        assertThat(counts).containsExactly(Line.count(3), Line.count(2), Line.count(1));
      } else {
        assertThat(counts).hasSize(10).startsWith(Line.count(1)).endsWith(Line.count(10));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void each_who_should_not_the_gentle_pull_and_the_way_out_are_told_once(Course course) {
    for (Preferences manner : Courses.manners()) {
      List<Line> all =
          Courses.answers(course, manner).stream()
              .flatMap(answer -> answer.lines().stream())
              .toList();
      for (Course.CoursePart part : course.parts()) {
        assertThat(all).containsAll(StartClause.of(part.practice()));
      }
      boolean pulls = course.parts().stream().anyMatch(Course.CoursePart::pulls);
      assertThat(Collections.frequency(all, Line.say(Phrase.STRETCH_GENTLE_PULL)))
          .isEqualTo(pulls ? 1 : 0);
      boolean counted = course.parts().stream().anyMatch(Course.CoursePart::counted);
      assertThat(Collections.frequency(all, Line.say(Phrase.STRETCH_INTERRUPT)))
          .isEqualTo(counted ? 1 : 0);
    }
  }

  @Test
  void pace_changes_the_way_into_a_hold_and_never_the_hold() {
    Course course = Courses.of("half-kneeling-rock-back");
    Preferences slow = Preferences.FIRST.at(Pace.SLOW);
    Preferences fast = Preferences.FIRST.at(Pace.FAST);
    assertThat(holds(course, slow)).isEqualTo(holds(course, fast));
    assertThat(left(course, slow)).isGreaterThan(left(course, Preferences.FIRST));
    assertThat(left(course, fast)).isLessThan(left(course, Preferences.FIRST));
    assertThat(left(course, Preferences.FIRST.in(Wordiness.SHORT))).isLessThan(left(course, fast));
  }

  private static Duration left(Course course, Preferences manner) {
    return new ScriptWriter(course, Courses.TIMING).left(Walkthrough.start(course, manner)).time();
  }

  @Test
  void step_by_step_tells_one_hold_and_asks_for_the_next() {
    Course course = Courses.of("bedtime-routine");
    List<Script> answers = Courses.answers(course, Preferences.FIRST);
    assertThat(answers).hasSize(7).allSatisfy(answer -> assertThat(answer.played()).hasSize(1));
    assertThat(
            answers.stream().map(Script::question).map(line -> line.map(ScriptWriterTest::phrase)))
        .extracting(phrase -> phrase.orElse(Phrase.STRETCH_FINISHED))
        .containsExactly(
            Phrase.STRETCH_ASK_ROUND,
            Phrase.STRETCH_ASK_SIDE,
            Phrase.STRETCH_ASK_ROUND,
            Phrase.STRETCH_ASK_NEXT,
            Phrase.STRETCH_ASK_ROUND,
            Phrase.STRETCH_ASK_ROUND,
            Phrase.STRETCH_FINISHED);
  }

  private static Phrase phrase(Line line) {
    return ((Line.Say) line).phrase();
  }

  @Test
  void keep_going_needs_fewer_answers_and_tells_where_a_listener_broke_in() {
    Course course = Courses.of("bedtime-routine");
    List<Script> answers = Courses.answers(course, Preferences.FIRST.in(Mode.KEEP_GOING));
    assertThat(answers.size()).isLessThan(4);
    Script first = answers.get(0);
    assertThat(first.played().size()).isGreaterThan(1);
    Walkthrough start = Walkthrough.start(course, Preferences.FIRST.in(Mode.KEEP_GOING));
    var writer = new ScriptWriter(course, Courses.TIMING);
    HoldTimes times = first.times();
    Duration second = first.played().get(1).begins();
    assertThat(writer.at(start, times, Duration.ZERO).spot()).isEqualTo(course.spots().get(0));
    assertThat(writer.at(start, times, second)).isEqualTo(first.played().get(1).at());
    assertThat(writer.at(start, times, Duration.ofHours(9))).isEqualTo(first.reached());
    assertThat(writer.atEnd(start, times)).isEqualTo(first.reached());
    assertThat(times.end()).isEqualTo(Courses.TIMING.of(first.lines()));
  }

  @Test
  void warmth_is_told_with_a_timer_and_without_counting() {
    Course course = Courses.of("heat");
    List<Script> answers = Courses.answers(course, Preferences.FIRST);
    assertThat(answers).hasSize(1);
    List<Line> lines = answers.get(0).lines();
    assertThat(lines)
        .endsWith(Line.say(Phrase.STRETCH_TIMER, "minutes", 15))
        .contains(Line.quote("heat", Part.STOP_IF))
        .noneMatch(Line.Count.class::isInstance);
  }

  @Test
  void what_is_left_shrinks_to_the_last_one() {
    Course course = Courses.of("seated-wide-leg");
    var first = new ScriptWriter(course, Courses.TIMING);
    Walkthrough at = Walkthrough.start(course, Preferences.FIRST.in(Wordiness.SHORT));
    assertThat(first.left(at).howMany()).isEqualTo(Line.say(Phrase.STRETCH_LEFT, "holds", 2));
    Script answer = first.at(at);
    Walkthrough last = answer.reached().last(course).walkthrough();
    var cues = new ScriptWriter(course, Courses.TIMING, answer.told());
    assertThat(cues.left(last).howMany()).isEqualTo(Line.say(Phrase.STRETCH_LEFT_LAST));
    assertThat(cues.left(last).howLong()).isEqualTo(Line.say(Phrase.STRETCH_ONE_MINUTE));
    assertThat(cues.left(last).time()).isLessThan(first.left(at).time());
  }

  @Test
  void the_easier_way_is_told_when_asked_for() {
    Course course = Courses.of("seated-butterfly");
    Walkthrough easier = Walkthrough.start(course, Preferences.FIRST).easier(course).walkthrough();
    assertThat(new ScriptWriter(course, Courses.TIMING).at(easier).lines())
        .contains(Line.quote("seated-butterfly", Part.EASIER));
  }
}
