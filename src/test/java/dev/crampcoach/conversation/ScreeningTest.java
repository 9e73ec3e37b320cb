package dev.crampcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left out after an operation or in pregnancy. Source: clinical facts, section 3A. */
class ScreeningTest {
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();

  @Test
  void without_a_reason_nothing_is_left_out() {
    assertThat(CATALOGUE.items().stream().filter(i -> CATALOGUE.guided(i.id()).isPresent()))
        .allMatch(item -> allows(item.id()));
  }

  @Test
  void after_surgery_no_leg_is_opened_wide() {
    for (String wide :
        Set.of(
            "bed-slide-out",
            "standing-side-lunge",
            "seated-butterfly",
            "lying-butterfly",
            "half-kneeling-rock-back",
            "seated-wide-leg")) {
      assertThat(allows(wide, Circumstance.SURGERY)).as(wide).isFalse();
    }
    assertThat(allows("gentle-massage", Circumstance.SURGERY)).isFalse();
    assertThat(allows("cold", Circumstance.SURGERY)).isTrue();
  }

  @Test
  void in_pregnancy_the_seated_hamstring_stretch_is_left() {
    assertThat(allows("seated-hamstring", Circumstance.PREGNANCY)).isTrue();
    for (String other :
        Set.of(
            "seated-wide-leg",
            "lying-butterfly",
            "standing-side-lunge",
            "forward-lunge",
            "foam-roll",
            "heat")) {
      assertThat(allows(other, Circumstance.PREGNANCY)).as(other).isFalse();
    }
  }

  @Test
  void two_reasons_leave_out_what_either_does() {
    assertThat(allows("seated-wide-leg", Circumstance.PREGNANCY, Circumstance.SURGERY)).isFalse();
  }

  @Test
  void a_reason_once_given_stays() {
    Circumstances told = Circumstances.UNKNOWN.with(Set.of(Circumstance.SURGERY)).with(Set.of());
    assertThat(told.told()).containsExactly(Circumstance.SURGERY);
  }

  private static boolean allows(String id, Circumstance... told) {
    return Circumstances.UNKNOWN
        .with(Set.of(told))
        .allow(CATALOGUE.guided(id).orElseThrow().practice());
  }
}
