package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.ids;
import static dev.crampcoach.triage.TriageDecisionTest.CHEST;
import static dev.crampcoach.triage.TriageDecisionTest.LESS;
import static dev.crampcoach.triage.TriageDecisionTest.LOOSE;
import static dev.crampcoach.triage.TriageDecisionTest.MARKED_ONLY;
import static dev.crampcoach.triage.TriageDecisionTest.decide;
import static dev.crampcoach.triage.TriageDecisionTest.passing;
import static dev.crampcoach.triage.TriageDecisionTest.reading;
import static dev.crampcoach.triage.TriageDecisionTest.sign;
import static dev.crampcoach.triage.TriageDecisionTest.whole;
import static dev.crampcoach.triage.TriageDecisionTest.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How rules and model check each other. Source: clinical facts, section 4A, rule 14. */
class TriageMarksTest {

  /** Where everything else failed there is no model, and a rule stands. */
  @Test
  void withoutAModelNoRuleIsDoubted() {
    Triage rules = Triage.byRules("en");
    assertThat(rules.listen("my calf is swollen", false).isWarning()).isTrue();
    assertThat(rules.listen("my pee is the color of cola", false).isWarning()).isTrue();
  }

  @Test
  void withoutAMarkTheModelAloneMustBeClearer() {
    double clear = Weighing.UNMARKED_SHARE;
    assertThat(decide(unmarked(), whole(Urgency.EMERGENCY, clear)).isWarning()).isTrue();
    Finding less = decide(unmarked(), whole(Urgency.EMERGENCY, clear - LESS));
    assertThat(less.isWarning()).isFalse();
    assertThat(less.unsure()).isTrue();
    assertThat(less.suspect().map(Sign::id)).contains("E2");
  }

  @Test
  void theLikeliestSignWithAMarkIsNamed() {
    var shares = new UrgencyShares(Map.of(CHEST, 0.3, sign("E2"), 0.2), Map.of());
    Finding finding = decide(reading(), new ModelResult(shares, List.of(), 0));
    assertThat(ids(finding)).containsExactly("E2");
  }

  @Test
  void someSignsAreNotEvenAskedAboutWithoutAMark() {
    var shares = new UrgencyShares(Map.of(MARKED_ONLY, 0.9), Map.of());
    Finding finding = decide(unmarked(), new ModelResult(shares, List.of(), 0));
    assertThat(finding.isWarning()).isFalse();
    assertThat(finding.suspect()).isEmpty();
  }

  @Test
  void whatALooseRuleFoundIsOnlyAskedAboutWhereTheModelDoubtsIt() {
    ModelResult doubt = whole(Urgency.URGENT, ModelResult.DOUBT_SHARE - LESS);
    Finding doubted = decide(reading(LOOSE), doubt);
    assertThat(doubted.isWarning()).isFalse();
    assertThat(doubted.unsure()).isTrue();
    assertThat(doubted.suspect()).contains(LOOSE);
    assertThat(decide(reading(LOOSE), whole(Urgency.URGENT, ModelResult.DOUBT_SHARE)).isWarning())
        .isTrue();
    assertThat(decide(reading(LOOSE), passing(Urgency.URGENT, ModelResult.DOUBT_SHARE)).isWarning())
        .isTrue();
    assertThat(decide(reading(CHEST), doubt).isWarning()).isTrue();
    assertThat(decide(reading(LOOSE), ModelResult.NONE).isWarning()).isTrue();
  }

  @Test
  void aStoryThatResemblesManySignsALittleIsOnlyAskedAbout() {
    Finding spread = decide(reading(), story(0.1, 0.1));
    assertThat(spread.isWarning()).isFalse();
    assertThat(spread.unsure()).isTrue();
    assertThat(decide(reading(), story(0.3, 0.1)).isWarning()).isTrue();
    assertThat(decide(reading(), story(0.1, 0.5)).isWarning()).isTrue();
  }

  @Test
  void inSuchAStoryALooseRuleIsAskedAboutAndAnyOtherWarns() {
    assertThat(decide(reading(LOOSE), story(0.1, 0.1)).suspect()).contains(LOOSE);
    assertThat(decide(reading(LOOSE), story(0.1, 0.1)).isWarning()).isFalse();
    assertThat(decide(reading(LOOSE), story(0.3, 0.1)).isWarning()).isTrue();
    assertThat(decide(reading(CHEST), story(0.1, 0.1)).isWarning()).isTrue();
  }

  @Test
  void aRiskDoesNotLiftTheDoubtOfSuchAStory() {
    assertThat(decide(reading(Set.of("older")), story(0.1, 0.1)).isWarning()).isFalse();
  }

  /** Forty words that are surely urgent, in which the likeliest signs have these shares. */
  private static ModelResult story(double whole, double window) {
    Map<Urgency, Double> urgent = Map.of(Urgency.EMERGENCY, 0.9, Urgency.URGENT, 0.9);
    return new ModelResult(
        new UrgencyShares(Map.of(sign("E2"), whole), urgent),
        List.of(new UrgencyShares(Map.of(sign("E2"), window), urgent)),
        40);
  }

  private static LexiconResult unmarked() {
    return new LexiconResult(
        List.of(), List.of(), Set.of(), Set.of(), Set.of(), words(), Optional.empty());
  }
}
