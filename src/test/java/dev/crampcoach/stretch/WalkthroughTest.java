package dev.crampcoach.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.catalogue.Practice;
import dev.crampcoach.catalogue.Routine;
import dev.crampcoach.stretch.Preferences.Mode;
import dev.crampcoach.stretch.Preferences.Pace;
import dev.crampcoach.stretch.Preferences.Wordiness;
import dev.crampcoach.stretch.Walkthrough.MoveResult;
import dev.crampcoach.stretch.Walkthrough.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalkthroughTest {
  private static final int SEQUENCES = 200;
  private static final int MOVES = 60;

  static Stream<Course> courses() {
    return Courses.all().stream();
  }

  /** Every move a listener has, to any step between -2 and 99. */
  private static List<BiFunction<Walkthrough, Course, MoveResult>> moves(Random random) {
    int step = random.nextInt(102) - 2;
    return List.of(
        Walkthrough::next,
        Walkthrough::previous,
        Walkthrough::repeat,
        Walkthrough::resume,
        Walkthrough::skip,
        Walkthrough::startOver,
        Walkthrough::last,
        Walkthrough::otherLeg,
        Walkthrough::slower,
        Walkthrough::faster,
        Walkthrough::easier,
        (at, course) -> at.goTo(course, step),
        (at, course) -> at.goTo(course, random.nextInt(5)),
        (at, course) -> at.in(course, at.manner().in(Mode.KEEP_GOING)),
        (at, course) -> at.in(course, at.manner().in(Wordiness.SHORT)),
        (at, course) -> new ScriptWriter(course, Courses.TIMING).at(at).reached().next(course));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void after_any_moves_the_place_is_in_the_course(Course course) {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var random = new Random(seed);
      Walkthrough at = Walkthrough.start(course, Preferences.FIRST);
      for (int move = 0; move < MOVES; move++) {
        var moves = moves(random);
        MoveResult arrival = moves.get(random.nextInt(moves.size())).apply(at, course);
        at = arrival.walkthrough();
        assertThat(course.has(at.spot()))
            .as("%s, seed %d, move %d", course.id(), seed, move)
            .isTrue();
        assertThat(arrival.steps()).isEqualTo(course.steps().size());
        assertThat(arrival.outcome()).isNotEqualTo(Outcome.STARTED_AFRESH);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void next_goes_through_every_round_of_every_side_once_and_then_is_finished(Course course) {
    var visited = new ArrayList<Spot>();
    MoveResult at = new MoveResult(Outcome.MOVED, Walkthrough.start(course, Preferences.FIRST), 0);
    while (at.outcome() == Outcome.MOVED) {
      visited.add(at.walkthrough().spot());
      at = at.walkthrough().next(course);
    }
    assertThat(at.outcome()).isEqualTo(Outcome.FINISHED);
    assertThat(visited).isEqualTo(course.spots()).doesNotHaveDuplicates();
    for (int index = 0; index < course.parts().size(); index++) {
      Course.CoursePart part = course.parts().get(index);
      int part_index = index;
      Practice facts = part.item().practice();
      assertThat(part.practice().rounds()).isLessThanOrEqualTo(facts.rounds());
      assertThat(part.practice().hold()).isEqualTo(facts.hold());
      if (part.counted()) {
        for (Side side : Side.of(facts.sides())) {
          assertThat(visited)
              .filteredOn(spot -> spot.part() == part_index && spot.side() == side)
              .as("%s, %s", part.item().id(), side)
              .hasSize(part.practice().rounds());
        }
      }
    }
  }

  @Test
  void a_routine_asks_for_the_rounds_that_it_says() {
    for (Routine routine :
        Courses.CATALOGUE.items().stream()
            .flatMap(item -> Courses.CATALOGUE.routine(item.id()).stream())
            .toList()) {
      assertThat(Courses.of(routine.id()).parts())
          .extracting(part -> new Routine.RoutinePart(part.item().id(), part.practice().rounds()))
          .isEqualTo(routine.parts());
    }
  }

  @Test
  void before_the_first_and_after_the_last_it_stays() {
    Course course = Courses.of("chair-routine");
    Walkthrough first = Walkthrough.start(course, Preferences.FIRST);
    assertThat(first.previous(course)).isEqualTo(new MoveResult(Outcome.ALREADY_FIRST, first, 2));
    Walkthrough last = first.last(course).walkthrough();
    assertThat(last.skip(course)).isEqualTo(new MoveResult(Outcome.FINISHED, last, 2));
  }

  @Test
  void a_step_that_does_not_exist_is_told_with_the_count() {
    Course course = Courses.of("after-exercise");
    Walkthrough first = Walkthrough.start(course, Preferences.FIRST);
    for (int step : new int[] {Integer.MIN_VALUE, -1, 0, 4, 90, Integer.MAX_VALUE}) {
      assertThat(first.goTo(course, step))
          .isEqualTo(new MoveResult(Outcome.NO_SUCH_STEP, first, 3));
    }
    assertThat(first.goTo(course, 3).walkthrough().spot()).isEqualTo(new Spot(2, Side.LEFT, 0));
  }

  @Test
  void the_steps_of_a_single_stretch_are_its_holds() {
    Course course = Courses.of("standing-quad");
    Walkthrough first = Walkthrough.start(course, Preferences.FIRST);
    assertThat(first.goTo(course, 4).walkthrough().spot()).isEqualTo(new Spot(0, Side.RIGHT, 0));
    assertThat(first.last(course).walkthrough().spot()).isEqualTo(new Spot(0, Side.RIGHT, 2));
  }

  @Test
  void the_other_leg_is_the_same_round_and_some_have_none() {
    Course quad = Courses.of("standing-quad");
    Walkthrough second = Walkthrough.start(quad, Preferences.FIRST).next(quad).walkthrough();
    assertThat(second.otherLeg(quad).walkthrough().spot()).isEqualTo(new Spot(0, Side.RIGHT, 1));
    Course butterfly = Courses.of("seated-butterfly");
    assertThat(Walkthrough.start(butterfly, Preferences.FIRST).otherLeg(butterfly).outcome())
        .isEqualTo(Outcome.NO_OTHER_SIDE);
    Course massage = Courses.of("gentle-massage");
    assertThat(Walkthrough.start(massage, Preferences.FIRST).otherLeg(massage).outcome())
        .isEqualTo(Outcome.NO_OTHER_SIDE);
  }

  @Test
  void pace_has_two_ends() {
    Course course = Courses.of("seated-butterfly");
    Walkthrough at = Walkthrough.start(course, Preferences.FIRST);
    Walkthrough slow = at.slower(course).walkthrough();
    assertThat(slow.manner().pace()).isEqualTo(Pace.SLOW);
    assertThat(slow.slower(course).outcome()).isEqualTo(Outcome.SLOWEST_ALREADY);
    assertThat(at.faster(course).walkthrough().faster(course).outcome())
        .isEqualTo(Outcome.FASTEST_ALREADY);
    assertThat(at.easier(course).walkthrough().easier(course).outcome())
        .isEqualTo(Outcome.EASIER_ALREADY);
  }

  @Test
  void a_place_that_is_gone_starts_the_routine_afresh() {
    Course course = Courses.of("chair-routine");
    var gone = new Walkthrough("chair-routine", new Spot(7, Side.LEFT, 4), Preferences.FIRST, true);
    MoveResult resumed = gone.resume(course);
    assertThat(resumed.outcome()).isEqualTo(Outcome.STARTED_AFRESH);
    assertThat(resumed.walkthrough()).isEqualTo(Walkthrough.start(course, Preferences.FIRST));
    var random = new Random(1);
    for (var move : moves(random)) {
      assertThat(course.has(move.apply(gone, course).walkthrough().spot())).isTrue();
    }
    assertThat(Course.of(Courses.CATALOGUE, "no-such-routine")).isEqualTo(Optional.empty());
    assertThat(Course.of(Courses.CATALOGUE, "magnesium")).isEqualTo(Optional.empty());
  }
}
