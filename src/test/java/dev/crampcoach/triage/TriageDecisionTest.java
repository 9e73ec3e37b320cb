package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Sign.Trait;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the results of the lexicon and the model are combined. */
class TriageDecisionTest {
  static final double LESS = 0.001;
  static final Sign CHEST = sign("E1", Urgency.EMERGENCY, Set.of());
  private static final Sign SWELLING = sign("U1", Urgency.URGENT, Set.of("preg"));
  private static final Sign HERNIA = sign("U11", Urgency.URGENT, Set.of("all"));

  /** A sign whose rules the model may doubt. */
  static final Sign LOOSE = sign("E5", Urgency.EMERGENCY, Set.of());

  /** A sign that the model gives only with a mark. */
  static final Sign MARKED_ONLY = sign("E15", Urgency.EMERGENCY, Set.of());

  private static final Set<String> MARKED = Set.of("E2", "U2", "B2");
  private static final Sign NIGHTS = sign("B1", Urgency.SOON, Set.of());

  @Test
  void whatARuleGaveStands() {
    assertThat(decide(reading(CHEST), nothing()).urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(decide(reading(SWELLING), nothing()).urgency()).isEqualTo(Urgency.URGENT);
    assertThat(decide(reading(NIGHTS), nothing()).urgency()).isEqualTo(Urgency.SOON);
    assertThat(decide(reading(), nothing()).urgency()).isEqualTo(Urgency.SELF_CARE);
  }

  @Test
  void theMostUrgentSignComesFirst() {
    assertThat(ids(decide(reading(NIGHTS, SWELLING, CHEST), nothing())))
        .containsExactly("E1", "U1", "B1");
  }

  @Test
  void theModelIsBelievedFromItsShareOn() {
    assertThat(decide(reading(), whole(Urgency.EMERGENCY, Weighing.EMERGENCY_SHARE)).urgency())
        .isEqualTo(Urgency.EMERGENCY);
    assertThat(decide(reading(), whole(Urgency.URGENT, Weighing.URGENT_SHARE)).urgency())
        .isEqualTo(Urgency.URGENT);
    assertThat(decide(reading(), whole(Urgency.SOON, Weighing.SOON_SHARE)).urgency())
        .isEqualTo(Urgency.SOON);
    assertThat(decide(reading(), whole(Urgency.EMERGENCY, Weighing.EMERGENCY_SHARE - LESS)))
        .matches(finding -> finding.unsure() && finding.urgency() == Urgency.SELF_CARE);
    assertThat(decide(reading(), whole(Urgency.SOON, Weighing.SOON_SHARE - LESS)).urgency())
        .isEqualTo(Urgency.SELF_CARE);
  }

  @Test
  void whatIsSaidInPassingMustBeClearer() {
    assertThat(decide(reading(), passing(Urgency.EMERGENCY, Weighing.PASSING_SHARE)).urgency())
        .isEqualTo(Urgency.EMERGENCY);
    assertThat(decide(reading(), passing(Urgency.URGENT, Weighing.URGENT_PASSING_SHARE)).urgency())
        .isEqualTo(Urgency.URGENT);
    Finding less = decide(reading(), passing(Urgency.URGENT, Weighing.URGENT_PASSING_SHARE - LESS));
    assertThat(less.isWarning()).isFalse();
    assertThat(less.unsure()).isTrue();
  }

  @Test
  void aHalfHeardSignIsAskedAbout() {
    assertThat(decide(reading(), whole(Urgency.URGENT, Weighing.UNSURE_SHARE)).unsure()).isTrue();
    assertThat(decide(reading(), whole(Urgency.URGENT, Weighing.UNSURE_SHARE - LESS)).unsure())
        .isFalse();
    assertThat(decide(reading(), passing(Urgency.URGENT, Weighing.UNSURE_PASSING_SHARE)).unsure())
        .isTrue();
    double less = Weighing.UNSURE_PASSING_SHARE - LESS;
    assertThat(decide(reading(), passing(Urgency.URGENT, less)).unsure()).isFalse();
    assertThat(decide(weak(CHEST), nothing()).unsure()).isTrue();
  }

  @Test
  void anUrgentSignBecomesAnEmergencyWhereTheModelLeansThere() {
    ModelResult leaning = whole(Urgency.EMERGENCY, Weighing.LIFTING_SHARE);
    assertThat(decide(reading(SWELLING), leaning).urgency()).isEqualTo(Urgency.EMERGENCY);
    ModelResult less = whole(Urgency.EMERGENCY, Weighing.LIFTING_SHARE - LESS);
    assertThat(decide(reading(SWELLING), less).urgency()).isEqualTo(Urgency.URGENT);
  }

  @Test
  void theModelNamesASignOnlyWhereNoRuleDid() {
    ModelResult sure = whole(Urgency.EMERGENCY, 0.9);
    assertThat(ids(decide(reading(), sure))).containsExactly("E2");
    assertThat(ids(decide(reading(CHEST), sure))).containsExactly("E1");
    assertThat(ids(decide(reading(NIGHTS), sure))).containsExactly("E2", "B1");
    assertThat(decide(reading(), sure).signs().get(0).words()).isEqualTo("some words");
    assertThat(ids(decide(reading(), nothing()))).isEmpty();
  }

  @Test
  void aRiskLiftsAnUrgentSignThatDoesNotCountItAlready() {
    assertThat(decide(reading(Set.of("cancer"), SWELLING), nothing()).urgency())
        .isEqualTo(Urgency.EMERGENCY);
    assertThat(decide(reading(Set.of("preg"), SWELLING), nothing()).urgency())
        .isEqualTo(Urgency.URGENT);
    assertThat(decide(reading(Set.of("cancer"), HERNIA), nothing()).urgency())
        .isEqualTo(Urgency.URGENT);
  }

  @Test
  void aRiskLiftsNoOtherSignThanAnUrgentOne() {
    Finding finding = decide(reading(Set.of("preg"), SWELLING, NIGHTS), nothing());
    assertThat(finding.urgency()).isEqualTo(Urgency.URGENT);
    assertThat(decide(reading(Set.of("preg"), NIGHTS), nothing()).urgency())
        .isEqualTo(Urgency.SOON);
  }

  @Test
  void aLiftedSignKeepsItsName() {
    ModelResult some = whole(Urgency.EMERGENCY, Weighing.LIFTING_SHARE - LESS);
    assertThat(ids(decide(reading(Set.of("cancer"), SWELLING), some))).containsExactly("U1");
  }

  @Test
  void withARiskAnUnsureSignIsUrgent() {
    var reading =
        new LexiconResult(
            List.of(), found(CHEST), Set.of(), Set.of("preg"), MARKED, words(), Optional.empty());
    Finding finding = decide(reading, nothing());
    assertThat(finding.urgency()).isEqualTo(Urgency.URGENT);
    assertThat(finding.unsure()).isFalse();
    assertThat(ids(finding)).containsExactly("E1");
  }

  @Test
  void anOrdinarySignIsNeverLiftedButAskedAbout() {
    var reading =
        new LexiconResult(
            found(NIGHTS),
            found(CHEST),
            Set.of(),
            Set.of("older"),
            MARKED,
            words(),
            Optional.empty());
    Finding finding = decide(reading, nothing());
    assertThat(finding.urgency()).isEqualTo(Urgency.SOON);
    assertThat(finding.unsure()).isTrue();
  }

  @Test
  void besideAVisitToBookOrARiskTheModelMustBeClearer() {
    ModelResult clear = whole(Urgency.URGENT, Weighing.UNSURE_BESIDE_SHARE);
    ModelResult less = whole(Urgency.URGENT, Weighing.UNSURE_BESIDE_SHARE - LESS);
    assertThat(decide(reading(NIGHTS), clear).unsure()).isTrue();
    assertThat(decide(reading(NIGHTS), less).unsure()).isFalse();
    assertThat(decide(reading(Set.of("preg")), clear).isWarning()).isTrue();
    assertThat(decide(reading(Set.of("preg")), less).isWarning()).isFalse();
    assertThat(decide(reading(Set.of("preg")), less).unsure()).isTrue();
  }

  @Test
  void nothingIsAskedBesideAWarning() {
    var reading =
        new LexiconResult(
            found(SWELLING), found(CHEST), Set.of(), Set.of(), MARKED, words(), Optional.empty());
    assertThat(decide(reading, nothing()).unsure()).isFalse();
    assertThat(decide(reading, nothing()).isWarning()).isTrue();
  }

  @Test
  void anUrgencyLearnedAsOneCountsLikeTheSumOfItsSigns() {
    var shares = new UrgencyShares(Map.of(sign("E2"), 0.2), Map.of(Urgency.EMERGENCY, 0.8));
    assertThat(shares.atLeast(Urgency.EMERGENCY)).isEqualTo(0.5);
    assertThat(shares.atLeast(Urgency.URGENT)).isEqualTo(0.2);
  }

  private static Set<Trait> traits(String id) {
    return switch (id) {
      case "E5" -> Set.of(Trait.LOOSE);
      case "E15" -> Set.of(Trait.MARKS_ONLY);
      default -> Set.of();
    };
  }

  static Sign sign(String id) {
    return sign(id, Urgency.EMERGENCY, Set.of());
  }

  static Finding decide(LexiconResult reading, ModelResult opinion) {
    return Weighing.of(reading, opinion);
  }

  static LexiconResult reading(Sign... signs) {
    return reading(Set.of(), signs);
  }

  static LexiconResult reading(Set<String> risks, Sign... signs) {
    return new LexiconResult(
        found(signs), List.of(), risks, risks, MARKED, words(), Optional.empty());
  }

  private static LexiconResult weak(Sign sign) {
    return new LexiconResult(
        List.of(), found(sign), Set.of(), Set.of(), MARKED, words(), Optional.empty());
  }

  private static List<FoundSign> found(Sign... signs) {
    return List.of(signs).stream().map(sign -> new FoundSign(sign, sign.name(), Set.of())).toList();
  }

  static Words words() {
    return Words.of("some words");
  }

  private static ModelResult nothing() {
    return new ModelResult(UrgencyShares.NONE, List.of(), 0);
  }

  static ModelResult whole(Urgency urgency, double share) {
    return whole(urgency, share, 3);
  }

  static ModelResult whole(Urgency urgency, double share, int words) {
    return new ModelResult(judgement(urgency, share), List.of(UrgencyShares.NONE), words);
  }

  static ModelResult passing(Urgency urgency, double share) {
    return new ModelResult(
        UrgencyShares.NONE, List.of(UrgencyShares.NONE, judgement(urgency, share)), 0);
  }

  private static UrgencyShares judgement(Urgency urgency, double share) {
    String id = urgency == Urgency.EMERGENCY ? "E2" : "U2";
    return new UrgencyShares(Map.of(sign(id, urgency, Set.of()), share), Map.of());
  }

  static Sign sign(String id, Urgency urgency, Set<String> counts) {
    return new Sign(
        id,
        urgency,
        "name of " + id,
        "URGENT",
        List.of(),
        "",
        counts,
        Set.of(),
        WhenGone.CANCELS,
        Set.of(),
        traits(id));
  }
}
