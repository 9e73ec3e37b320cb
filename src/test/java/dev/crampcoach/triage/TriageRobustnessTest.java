package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, there is an answer. */
class TriageRobustnessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "...",
        "no",
        "yes",
        "?",
        "a",
        "the",
        "\u0000\u0001\u001b[31m",
        "\ud83d\ude00",
        "\ud800",
        "もも の 内側 が つった",
        "мне нужна растяжка",
        "'''",
        ";;\t\n",
        "no no no no no"
      })
  void nothingSaidIsNoSign(String words) {
    assertThat(TRIAGE.listen(words, false)).isEqualTo(TRIAGE.listen(words, true));
    assertThat(TRIAGE.listen(words, false).isWarning()).isFalse();
  }

  @Test
  void hearsASignAmongOtherLanguages() {
    Finding finding = TRIAGE.listen("me duele la pierna and i have chest pain ありがとう", false);
    assertThat(finding.urgency()).isEqualTo(Urgency.EMERGENCY);
  }

  @Test
  void hearsASignAtTheEndOfAVeryLongStory() {
    String story = "i sat down and had a cup of tea and then ".repeat(240) + "my chest hurts";
    assertThat(story.length()).isGreaterThan(9_000);
    Finding finding = TRIAGE.listen(story, false);
    assertThat(finding.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(finding.signs().get(0).sign().id()).isEqualTo("E1");
  }

  @Test
  void answersAnyNoise() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var noise = new StringBuilder();
      random.ints(random.nextInt(400), 0, 0x3000).forEach(noise::appendCodePoint);
      assertThat(TRIAGE.listen(noise.toString(), i % 2 == 0)).isNotNull();
    }
  }

  @Test
  void isTheSameEachTime() {
    String words = "my calf is swollen, no chest pain, and i get cramps most nights";
    assertThat(TRIAGE.listen(words, false)).isEqualTo(Triage.of("en").listen(words, false));
  }
}
