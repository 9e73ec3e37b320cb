package dev.crampcoach.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.stretch.StretchWish.Place;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StretchMenuTest {
  private static final StretchMenu MENU = new StretchMenu(Courses.CATALOGUE, Courses.TIMING);

  private static String choose(Place place, int minutes) {
    var time = minutes == 0 ? Optional.<Duration>empty() : Optional.of(Duration.ofMinutes(minutes));
    return MENU.choose(new StretchWish(Optional.ofNullable(place), time)).orElseThrow();
  }

  @Test
  void a_place_alone_has_its_routine_or_its_gentlest_stretch() {
    assertThat(choose(Place.BED, 0)).isEqualTo("bedtime-routine");
    assertThat(choose(Place.CHAIR, 0)).isEqualTo("chair-routine");
    assertThat(choose(Place.STANDING, 0)).isEqualTo("standing-side-lunge");
    assertThat(choose(Place.FLOOR, 0)).isEqualTo("seated-butterfly");
  }

  @Test
  void nothing_said_gets_quick_relief() {
    assertThat(choose(null, 0)).isEqualTo("quick-relief");
  }

  @Test
  void a_time_gets_the_longest_routine_that_fits() {
    assertThat(choose(null, 2)).isEqualTo("quick-relief");
    assertThat(choose(null, 5)).isEqualTo("seated-wide-leg");
    assertThat(choose(null, 8)).isEqualTo("chair-routine");
    assertThat(choose(Place.BED, 8)).isEqualTo("bedtime-routine");
    assertThat(choose(null, 20)).isEqualTo("full-inner-thigh");
  }

  @Test
  void what_is_chosen_fits_the_time_or_is_the_shortest() {
    for (Place place : Place.values()) {
      for (int minutes = 1; minutes < 30; minutes++) {
        Course course = Courses.of(choose(place, minutes));
        Duration length = MENU.length(course);
        boolean fits = length.compareTo(Duration.ofMinutes(minutes).plusSeconds(30)) <= 0;
        assertThat(fits || course.id().equals(choose(place, 1)))
            .as("%s in %d minutes: %s takes %s", place, minutes, course.id(), length)
            .isTrue();
      }
    }
  }

  @Test
  void nothing_that_moves_or_rubs_is_chosen_unasked() {
    for (int minutes = 1; minutes < 30; minutes++) {
      assertThat(Courses.of(choose(null, minutes)).parts()).allMatch(Course.CoursePart::pulls);
    }
  }
}
