package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crampcoach.english.Words;
import dev.crampcoach.model.FeatureCounts;
import dev.crampcoach.model.Features;
import dev.crampcoach.model.LinearModel;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sign model's results, with weights small enough to follow. */
class TriageModelTest {
  private static final Sign CHEST = sign("E1", Urgency.EMERGENCY, "");
  private static final Sign COLD = sign("E2", Urgency.EMERGENCY, "");
  private static final Sign LONG = sign("U2", Urgency.URGENT, "ten-minutes");

  /** It knows a word for each label; where no word is known, all labels are alike and weak. */
  private static final SignModel MODEL =
      new SignModel(
          model(Map.of("choke", "E1", "frost", "E2", "hours", "U2", "banana", "harmless")),
          Map.of("E1", CHEST, "E2", COLD, "U2", LONG),
          lexicon());

  private static ModelResult judge(String words, String... concepts) {
    return MODEL.judge(Words.of(words).list(), Set.of(concepts));
  }

  @Test
  void nothingSaidIsNothingJudged() {
    assertThat(judge("")).isEqualTo(new ModelResult(UrgencyShares.NONE, List.of(), 0));
    assertThat(UrgencyShares.NONE.atLeast(Urgency.SOON)).isZero();
    assertThat(UrgencyShares.NONE.exactly(Urgency.URGENT)).isZero();
  }

  @Test
  void aKnownWordTellsItsSign() {
    UrgencyShares whole = judge("choke").whole();
    assertThat(whole.exactly(Urgency.EMERGENCY)).isGreaterThan(0.9);
    assertThat(whole.atLeast(Urgency.URGENT)).isGreaterThan(0.9);
    assertThat(whole.likeliest(sign -> true)).contains(CHEST);
    assertThat(judge("frost").likeliest(Urgency.EMERGENCY, sign -> true)).contains(COLD);
    assertThat(judge("banana").whole().atLeast(Urgency.SOON)).isLessThan(0.1);
  }

  @Test
  void theSharesOfAllSignsOfAnUrgencyAddUp() {
    UrgencyShares whole = judge("choke frost").whole();
    assertThat(whole.exactly(Urgency.EMERGENCY)).isGreaterThan(0.9);
    assertThat(whole.exactly(Urgency.URGENT)).isZero();
  }

  @Test
  void unknownWordsAreMadeNoStrongerThanTheyAre() {
    // Four labels of 0.018 each, together well below the least total of 0.2.
    assertThat(judge("gibberish").whole().exactly(Urgency.EMERGENCY))
        .isCloseTo(2 * 0.018 / 0.2, within(0.01));
  }

  @Test
  void whatASignNeedsMustBeSaid() {
    assertThat(judge("hours").whole().exactly(Urgency.URGENT)).isZero();
    assertThat(judge("hours").likeliest(Urgency.URGENT, sign -> true)).isEmpty();
    assertThat(judge("hours", "ten-minutes").whole().exactly(Urgency.URGENT)).isGreaterThan(0.8);
  }

  @Test
  void onlyALongStoryIsJudgedInStretches() {
    assertThat(judge(many("well", 11)).windows()).isEmpty();
    assertThat(judge(many("well", 12)).windows()).hasSize(2);
    assertThat(judge(many("well", 15)).windows()).hasSize(3);
    assertThat(judge(many("well", 16)).windows()).hasSize(4);
  }

  @Test
  void whatIsSaidInPassingIsHeardInItsStretch() {
    ModelResult opinion = judge(many("banana", 30) + " choke");
    assertThat(opinion.whole().atLeast(Urgency.EMERGENCY)).isLessThan(0.5);
    assertThat(opinion.inPassing(Urgency.EMERGENCY))
        .isGreaterThan(opinion.whole().atLeast(Urgency.EMERGENCY));
    assertThat(opinion.likeliest(Urgency.EMERGENCY, sign -> true)).contains(CHEST);
    assertThat(judge("choke").inPassing(Urgency.EMERGENCY)).isZero();
  }

  @Test
  void theLikeliestSignIsThatOfTheClearestStretch() {
    var clear = shares(LONG, 0.8);
    var other = shares(CHEST, 0.1);
    var dim = shares(COLD, 0.3);
    assertThat(
            new ModelResult(clear, List.of(dim, other), 0)
                .likeliest(Urgency.EMERGENCY, sign -> true))
        .contains(COLD);
    assertThat(
            new ModelResult(clear, List.of(other, dim), 0)
                .likeliest(Urgency.EMERGENCY, sign -> true))
        .contains(COLD);
    assertThat(new ModelResult(other, List.of(dim, clear), 0).likeliest(Urgency.SOON, sign -> true))
        .isEmpty();
    assertThat(new ModelResult(clear, List.of(dim, other), 0).inPassing(Urgency.EMERGENCY))
        .isEqualTo(0.3);
  }

  @Test
  void whatComesAfterAVeryLongStoryIsNotJudged() {
    assertThat(judge(many("well", 149) + " choke").whole().likeliest(sign -> true)).contains(CHEST);
    assertThat(judge(many("well", 160)).windows())
        .hasSameSizeAs(judge(many("well", 150)).windows());
  }

  @Test
  void ideasAreJudgedLikeWords() {
    assertThat(judge("icy").whole().exactly(Urgency.EMERGENCY)).isLessThan(0.3);
    var byIdea =
        new SignModel(
            model(Map.of("=cold", "E2", "banana", "harmless")), Map.of("E2", COLD), lexicon());
    assertThat(byIdea.judge(List.of("icy"), Set.of()).whole().exactly(Urgency.EMERGENCY))
        .isGreaterThan(0.9);
  }

  @Test
  void triageIsMadeOfTheFilesOfItsLanguage() throws Exception {
    assertThat(Triage.of("en").listen("my chest hurts", false).isWarning()).isTrue();
    assertThatThrownBy(() -> Triage.of("xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no triage file xx.lexicon");
    var in =
        new BufferedReader(
            new StringReader("sign\tE1\tEMERGENCY\tChest\tEMERGENCY\t\t\tGONE\t\t\t\t\n"));
    assertThat(LexiconFile.read(in).signs()).containsOnlyKeys("E1");
  }

  @Test
  void triageIsMadeOfALexiconAndAModel() {
    List<String> lines = new ArrayList<>(lists());
    lines.add("sign\tE1\tEMERGENCY\tChest\tEMERGENCY\t\t\tGONE\t\t\t\t");
    lines.add("concept\tcramp\tfalse\tcramp");
    LexiconFile file = LexiconFile.of(lines.stream());
    Triage triage = Triage.of(file, model(Map.of("choke", "E1", "banana", "harmless")));
    assertThat(triage.listen("choke", false).isWarning()).isTrue();
    assertThat(triage.listen("banana", false).isWarning()).isFalse();
  }

  @Test
  void nothingIsAskedBeforeAWarning() {
    assertThatThrownBy(() -> new Finding(Urgency.URGENT, List.of(), true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Finding(Urgency.SOON, List.of(), true).isWarning()).isFalse();
    assertThat(new Finding(Urgency.URGENT, List.of(), false).isWarning()).isTrue();
  }

  private static String many(String word, int times) {
    return String.join(" ", Collections.nCopies(times, word));
  }

  private static Sign sign(String id, Urgency urgency, String needs) {
    return new Sign(
        id,
        urgency,
        "name of " + id,
        "URGENT",
        List.of(),
        "",
        Set.of(),
        needs.isEmpty() ? Set.of() : Set.of(needs),
        WhenGone.CANCELS,
        Set.of(),
        Set.of());
  }

  private static UrgencyShares shares(Sign sign, double share) {
    return new UrgencyShares(Map.of(sign, share), Map.of());
  }

  private static List<String> lists() {
    return List.of(
            "harmless harmless-alone not-alone cramp-talk small breaks joins fresh subjects bound no not-a-no resolved"
                + " taken-back past current fillers asking telling presuming somebody objects requests"
                + " answers assents openers deniable verbs not-verbs comfort comfort-before comfort-after"
                + " normal normal-before gone gone-alone gone-with gone-end not-over faculties returned state-answers lasting context"
                + " not-returned no-end not-comfort no-each no-alone not-an-answer")
        .stream()
        .flatMap(names -> Arrays.stream(names.split(" ")))
        .map(name -> "list\t" + name + "\tno" + name.replace("-", ""))
        .toList();
  }

  private static Lexicon lexicon() {
    List<String> lines = new ArrayList<>(lists());
    lines.add("concept\tcramp\tfalse\tcramp");
    lines.add("concept\tcold\tfalse\ticy");
    return LexiconFile.of(lines.stream()).lexicon();
  }

  /** Each word tells its label; "=" stands before an idea. */
  private static LinearModel model(Map<String, String> told) {
    List<String> labels = told.values().stream().distinct().sorted().toList();
    var known = new TreeMap<Integer, Integer>();
    told.forEach(
        (word, label) -> {
          Set<String> ideas = word.startsWith("=") ? Set.of(word.substring(1)) : Set.of();
          Words words = new Words(ideas.isEmpty() ? List.of(word) : List.of());
          FeatureCounts counts = Features.of(words, ideas);
          for (int at = 0; at < counts.size(); at++) {
            known.put(counts.feature(at), labels.indexOf(label));
          }
        });
    int size = known.size();
    float[] idf = new float[size];
    Arrays.fill(idf, 1);
    int[] starts = java.util.stream.IntStream.rangeClosed(0, size).toArray();
    byte[] weights = new byte[size];
    Arrays.fill(weights, (byte) 100);
    byte[] of = new byte[size];
    int at = 0;
    for (int label : known.values()) {
      of[at++] = (byte) label;
    }
    float[] bias = new float[labels.size()];
    Arrays.fill(bias, -4);
    int[] features = known.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new LinearModel(labels, bias, 0.04f, features, idf, starts, of, weights);
  }
}
