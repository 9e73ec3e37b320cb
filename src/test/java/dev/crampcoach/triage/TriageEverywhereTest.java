package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.listen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of a sign that cannot wait, after every answer and before every comfort. */
@Tag("slow")
class TriageEverywhereTest {
  record Sentence(String words, Finding alone) {}

  private static List<Sentence> phrases;

  /** Not where the class is made: its parallel halves would wait for it. */
  /** Each twelfth phrase: the whole would take longer than all other tests of triage. */
  private static final int EACH = 12;

  @BeforeAll
  static void listenToEachAlone() {
    List<String> all = Spoken.phrases();
    phrases =
        IntStream.range(0, all.size() / EACH)
            .mapToObj(each -> all.get(each * EACH))
            .parallel()
            .map(words -> new Sentence(words, listen(words)))
            .filter(sentence -> sentence.alone().isWarning())
            .toList();
  }

  static List<String> leads() {
    return Spoken.LEADS;
  }

  static List<String> tails() {
    return Spoken.TAILS;
  }

  @ParameterizedTest
  @MethodSource("leads")
  void noAnswerSwallowsASign(String lead) {
    List<String> weaker =
        phrases.parallelStream()
            .filter(sentence -> !Spoken.mayDeny(lead, sentence.words()))
            .filter(sentence -> isWeaker(Spoken.said(lead, sentence.words(), ""), sentence))
            .map(Sentence::words)
            .toList();
    assertThat(weaker).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tails")
  void noComfortTakesASignBack(String tail) {
    List<String> weaker =
        phrases.parallelStream()
            .filter(sentence -> isWeaker(Spoken.said("", sentence.words(), tail), sentence))
            .map(Sentence::words)
            .toList();
    assertThat(weaker).isEmpty();
  }

  private static boolean isWeaker(String said, Sentence sentence) {
    return !listen(said).urgency().atLeast(sentence.alone().urgency());
  }
}
