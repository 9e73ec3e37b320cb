package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.FoundSign;
import dev.crampcoach.triage.lexicon.Lexicon;
import dev.crampcoach.triage.lexicon.LexiconFile;
import dev.crampcoach.triage.lexicon.LexiconResult;
import dev.crampcoach.triage.lexicon.Sign;
import dev.crampcoach.triage.lexicon.Urgency;
import dev.crampcoach.triage.lexicon.WhenGone;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Concepts, rules and lists, in a lexicon small enough to follow. */
class TriageLexiconTest {
  private static final List<String> LINES =
      List.of(
          "sign\tE1\tEMERGENCY\tChest\tEMERGENCY\t\t\tGONE\teffort\t\t\t",
          "sign\tE2\tEMERGENCY\tCold leg\tEMERGENCY\t\t\tGONE\t\t\t\t",
          "sign\tE4\tEMERGENCY\tCannot move\tEMERGENCY\t\t\tGONE_NOW\t\t\t\t",
          "sign\tU1\tURGENT\tSwelling\tURGENT\tpreg\t\tCANCELS\t\t\t\t",
          "sign\tU2\tURGENT\tLong cramp\tURGENT\t\tlong\tCANCELS\t\t\t\t",
          "concept\tcramp\tfalse\tcramp*",
          "concept\tleg\ttrue\tleg;foot",
          "concept\tcold\tfalse\tcold;icy",
          "concept\tchest\tfalse\tchest hurts",
          "concept\tswollen\tfalse\tswollen;funny",
          "concept\tpreg\ttrue\tpregnant",
          "concept\teffort\tfalse\trunning",
          "concept\tcantmove\tfalse\tcant move",
          "concept\tlong\ttrue\ttwenty minutes",
          "concept\t=both legs\tfalse\tboth legs",
          "rule\tE1\tchest\t\teffort\t10000\tfalse\tfalse\tfalse",
          "rule\tE2\tleg;cold\t\t\t3\tfalse\tfalse\tfalse",
          "rule\tE4\tcantmove\t\t\t10000\ttrue\tfalse\tfalse",
          "rule\tU1\tleg;swollen\t=both legs\t\t10000\tfalse\tfalse\tfalse",
          "rule\tU1\tswollen\t\t\t10000\tfalse\tfalse\ttrue",
          "risks\tpreg",
          "list\tharmless\tcold pack",
          "list\tharmless-alone\tout of breath from the stairs",
          "list\tnot-alone\tswollen",
          "list\tcramp-talk\trock hard",
          "list\tsmall\tmy;is;i",
          "list\tcontext\tpregnant",
          "list\tbreaks\tbut",
          "list\tjoins\tand",
          "list\tfresh\tmy",
          "list\tsubjects\ti",
          "list\tbound\twhen",
          "list\tno\tno;not",
          "list\tnot-a-no\tno idea",
          "list\tno-end\tand leg is",
          "list\tanswers\tno",
          "list\tassents\tyes",
          "list\topeners\tmy;i",
          "list\tdeniable\tchest;cramp;icy;numb;swollen;pain;leg",
          "list\tverbs\tis",
          "list\tnot-verbs\tis there;and",
          "list\tcomfort\tits fine",
          "list\tnot-comfort\tits fine by",
          "list\tcomfort-before\tbut",
          "list\tcomfort-after\tnow",
          "list\tnormal\tleg looks normal",
          "list\tnormal-before\tmy",
          "list\tresolved\tall clear",
          "list\ttaken-back\thealed",
          "list\tgone\twent away",
          "list\tgone-alone\tgone",
          "list\tgone-with\tits;and;but",
          "list\tgone-end\tagain;and",
          "list\tnot-over\tif;not",
          "list\tfaculties\tfeeling",
          "list\tstate-answers\tthe same",
          "list\tnot-an-answer\tneither leg",
          "list\tno-each\tneither leg",
          "list\tno-alone\tnot at all",
          "list\tlasting\tminutes",
          "list\treturned\tcame back",
          "list\tnot-returned\tnever came back",
          "list\tpast\tyears ago",
          "list\tcurrent\tnow",
          "list\tfillers\tso",
          "list\tasking\twhat",
          "list\ttelling\twhat hurts",
          "list\tpresuming\t",
          "list\tsomebody\tmy",
          "list\tobjects\tgive my . cramps",
          "list\trequests\tshow me",
          "spelling\tcan not\tcant");
  private static final LexiconFile FILE = LexiconFile.of(LINES.stream());

  static LexiconResult read(String words) {
    return LexiconFile.of(LINES.stream()).lexicon().read(words, false);
  }

  static List<String> sure(String words) {
    return read(words).sure().stream().map(found -> found.sign().id()).toList();
  }

  @Test
  void aRuleNeedsAllItsConcepts() {
    assertThat(sure("my leg is icy")).containsExactly("E2");
    assertThat(sure("my leg")).isEmpty();
    assertThat(sure("icy")).isEmpty();
  }

  @Test
  void aRuleNeedsThemCloseTogether() {
    assertThat(sure("icy my leg")).containsExactly("E2");
    assertThat(sure("icy and my leg")).isEmpty();
    assertThat(sure("icy and my leg is icy")).containsExactly("E2");
  }

  @Test
  void aRuleIsForbiddenByItsExceptions() {
    assertThat(sure("leg swollen")).containsExactly("U1");
    assertThat(sure("leg swollen both legs")).isEmpty();
  }

  @Test
  void theWordsOfASignAreThoseThatGaveIt() {
    assertThat(read("well my leg is icy today").sure().get(0).words()).isEqualTo("leg is icy");
  }

  @Test
  void aWeakRuleOnlyMakesUnsure() {
    LexiconResult reading = read("it is funny");
    assertThat(reading.sure()).isEmpty();
    assertThat(reading.unsure()).extracting(FoundSign::words).containsExactly("funny");
  }

  @Test
  void inACrampWhatItFeelsLikeIsNoSign() {
    Lexicon lexicon = FILE.lexicon();
    assertThat(lexicon.read("i can not move", false).sure()).hasSize(1);
    assertThat(lexicon.read("i can not move", true).sure()).isEmpty();
    assertThat(sure("i can not move the cramp is bad")).isEmpty();
  }

  @Test
  void inACrampTheModelDoesNotReadWhatItFeelsLike() {
    Lexicon lexicon = FILE.lexicon();
    assertThat(lexicon.read("my arm is rock hard", false).text()).isEqualTo("my arm is rock hard");
    assertThat(lexicon.read("my arm is rock hard", true).text()).isEqualTo("my arm is");
    assertThat(lexicon.read("a cramp is rock hard", false).text()).isEqualTo("a cramp is");
  }

  @Test
  void harmlessThingsAreNotRead() {
    assertThat(sure("a cold pack on my leg")).isEmpty();
    assertThat(read("a cold pack on my leg").concepts()).containsExactly("leg");
    assertThat(read("a cold pack on my leg").text()).isEqualTo("a on my leg");
  }

  @Test
  void someThingsAreHarmlessOnlyWhereNothingStandsBesideThem() {
    assertThat(read("out of breath from the stairs").text()).isEmpty();
    assertThat(read("leg swollen, out of breath from the stairs").text()).contains("breath");
    assertThat(read("not swollen, out of breath from the stairs").text()).doesNotContain("breath");
  }

  @Test
  void aQuestionAboutNobodyIsNotRead() {
    assertThat(sure("what if chest hurts")).isEmpty();
    assertThat(sure("what if my chest hurts")).containsExactly("E1");
    assertThat(sure("what hurts chest hurts")).containsExactly("E1");
  }

  @Test
  void somebodyMayOnlyBeAskedAbout() {
    assertThat(sure("what if chest hurts give my cramps")).isEmpty();
    assertThat(sure("what if my chest hurts give my cramps")).containsExactly("E1");
    assertThat(sure("what if chest hurts give my leg")).containsExactly("E1");
  }

  @Test
  void aNoReachesTheSignAndNotTheBodyPart() {
    LexiconResult reading = read("leg not swollen");
    assertThat(reading.sure()).isEmpty();
    assertThat(reading.concepts()).containsExactly("leg");
    assertThat(reading.text()).isEqualTo("leg");
    assertThat(read("not pregnant").concepts()).containsExactly("preg");
  }

  @Test
  void risksAreNamedApart() {
    assertThat(read("pregnant and my leg is swollen").risks()).containsExactly("preg");
    assertThat(read("my leg is swollen").risks()).isEmpty();
  }

  @Test
  void theModelReadsPastARequestUnlessNothingElseIsSaid() {
    assertThat(read("show me stretches but tingling everywhere").text())
        .isEqualTo("but tingling everywhere");
    assertThat(read("show me stretches but tingling").text()).isEqualTo("but tingling");
    assertThat(read("show me stretches").text()).isEqualTo("show me stretches");
    assertThat(read("show me stretches my").text()).isEqualTo("show me stretches my");
  }

  @Test
  void theModelReadsNothingWhereNothingIsTold() {
    assertThat(read("my is i").text()).isEmpty();
    assertThat(read("my arm").text()).isEqualTo("my arm");
    assertThat(read("my arm, is").text()).isEqualTo("my arm is");
  }

  @Test
  void ideasAreTheNamedConcepts() {
    assertThat(FILE.lexicon().ideas(List.of("both", "legs", "icy", "foot")))
        .containsExactlyInAnyOrder("cold", "leg");
    assertThat(FILE.lexicon().ideas(List.of("well"))).isEmpty();
  }

  @Test
  void theFileNamesItsSigns() {
    LexiconFile file = LexiconFile.of(LINES.stream());
    assertThat(file.signs()).containsOnlyKeys("E1", "E2", "E4", "U1", "U2");
    assertThat(file.signs().get("U1"))
        .isEqualTo(
            new Sign(
                "U1",
                Urgency.URGENT,
                "Swelling",
                "URGENT",
                List.of(),
                "",
                Set.of("preg"),
                Set.of(),
                WhenGone.CANCELS,
                Set.of(),
                Set.of()));
    assertThat(file.signs().get("E1").whenGone()).isEqualTo(WhenGone.GONE);
    assertThat(file.signs().get("E1").unlessGone()).containsExactly("effort");
    assertThat(file.signs().get("U2").needs()).containsExactly("long");
  }

  @Test
  void aMistakeInTheFileIsNamed() {
    assertThat(mistake("rule\tE1\tchess\t\t\t9\tfalse\tfalse\tfalse"))
        .isEqualTo("E1: there is no concept chess");
    assertThat(mistake("rule\tE1\t\t\t\t9\tfalse\tfalse\tfalse"))
        .isEqualTo("E1: a rule without concepts");
    assertThat(mistake("song\tla la")).isEqualTo("a lexicon has no song");
    assertThat(mistake("sign\tX1\tURGENT\tName\tURGENT\t\t\tCANCELS\t\t\t\t")).contains("X1");
    assertThat(mistake("sign\tE9\tURGENT\t \tURGENT\t\t\tCANCELS\t\t\t\t")).contains("E9");
    assertThat(mistake("sign\tE9\tURGENT\tName\t \t\t\tCANCELS\t\t\t\t")).contains("E9");
    assertThat(mistake("concept\tempty\tfalse\t")).contains("empty");
  }

  private static String mistake(String line) {
    try {
      LexiconFile.of(Stream.concat(LINES.stream(), Stream.of(line)));
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
    return "no mistake";
  }
}
