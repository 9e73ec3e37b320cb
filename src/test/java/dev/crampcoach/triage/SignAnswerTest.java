package dev.crampcoach.triage;

import static dev.crampcoach.triage.TriageDecisionTest.CHEST;
import static dev.crampcoach.triage.TriageDecisionTest.LESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what was found in an answer counts. */
class SignAnswerTest {
  private static final Triage TRIAGE = Triage.of("en");
  private static final SignAnswer NO = new SignAnswer(0, 0.99, 0, 0);
  private static final SignAnswer CONFUSED = new SignAnswer(0, 0, 0, 0.9);

  private static Finding listen(String words, String rest, SignQuestion question, SignAnswer is) {
    return TRIAGE.listenToSignAnswer(words, rest, false, question, is);
  }

  @Test
  void a_no_is_clear_only_where_nothing_is_told_beside_it() {
    assertThat(new SignAnswer(0, 0.7, 0, 0).isClearNo()).isTrue();
    assertThat(new SignAnswer(0, 0.7 - LESS, 0, 0).isClearNo()).isFalse();
    assertThat(new SignAnswer(0.5, 0.9, 0, 0).isClearNo()).isFalse();
    assertThat(new SignAnswer(0, 0.9, 0.35, 0).isClearNo()).isFalse();
    assertThat(new SignAnswer(0, 0, 0, 0.7).isNoAnswer()).isTrue();
    assertThat(new SignAnswer(0.5, 0, 0, 0.9).isNoAnswer()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"my foot is blue", "my chest hurts", "i can't feel my toes"})
  void what_a_rule_found_stands_beside_any_no(String words) {
    assertThat(listen("no " + words, "", SignQuestion.LONG_CRAMP, NO).isWarning()).isTrue();
  }

  @Test
  void behind_a_but_everything_is_checked() {
    Finding finding =
        listen(
            "no limp but she is so sleepy i can't get her to stay awake",
            "she is so sleepy i can't get her to stay awake",
            SignQuestion.LIMPING_CHILD,
            NO);
    assertThat(finding.isWarning() || finding.unsure()).isTrue();
  }

  /** A question that was not understood repeats words of it. */
  @Test
  void a_question_about_the_sign_asked_about_is_no_sign() {
    assertThat(listen("pop like a soda", "", SignQuestion.POP, CONFUSED))
        .isEqualTo(Finding.NOTHING);
    assertThat(listen("my foot is blue", "", SignQuestion.POP, CONFUSED).isWarning()).isTrue();
  }

  @Test
  void a_bare_sign_beside_an_unclear_no_is_one() {
    SignAnswer unclear = new SignAnswer(0, 0.5, 0, 0);
    assertThat(listen("it's numb", "", SignQuestion.POP, unclear))
        .isEqualTo(TRIAGE.listen("it's numb", false, Subject.SIGNS));
  }

  @ParameterizedTest
  @CsvSource({"0.92, false", "0.93, true"})
  void an_emergency_of_another_kind_needs_the_clearest_no(double no, boolean outweighs) {
    var finding = TriageDecisionTest.decide(TriageDecisionTest.reading(CHEST), ModelResult.NONE);
    assertThat(new SignAnswer(0, no, 0, 0).outweighs(finding, SignQuestion.POP))
        .isEqualTo(outweighs);
  }
}
