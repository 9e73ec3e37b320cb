package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crampcoach.Skill;
import dev.crampcoach.triage.Triage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the order of precedence: see {@link SituationTable}. */
class SituationsTest {
  private static final int SITUATIONS = 46;

  static Stream<SituationRow> now() {
    return SituationTable.rows().filter(situation -> situation.later().isEmpty());
  }

  static Stream<SituationRow> later() {
    return SituationTable.rows().filter(situation -> situation.later().isPresent());
  }

  @ParameterizedTest
  @MethodSource("now")
  void what_is_heard_is_answered_in_the_right_order(SituationRow situation) {
    situation.hold();
  }

  @ParameterizedTest
  @MethodSource("later")
  void what_is_marked_later_does_not_hold_yet(SituationRow situation) {
    assertThatThrownBy(
            situation::hold,
            "it holds now, so take the mark away: %s",
            situation.later().orElseThrow())
        .isInstanceOf(AssertionError.class);
  }

  /** Otherwise situation 25 would hold by a rule. */
  @Test
  void what_stands_for_a_sign_of_the_model_is_heard_by_no_rule() {
    assertThat(
            Triage.byRules(Skill.LANGUAGE).listen(SituationTable.OF_THE_MODEL, false).isWarning())
        .isFalse();
    assertThat(Talking.TRIAGE.listen(SituationTable.OF_THE_MODEL, false).isWarning()).isTrue();
  }

  @Test
  void no_situation_is_left_out() {
    assertThat(SituationTable.rows().map(SituationRow::number).distinct().sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, SITUATIONS).boxed().toList());
  }
}
