package dev.crampcoach.triage;

import static dev.crampcoach.triage.Heard.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.triage.lexicon.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of other writers, labelled before there was any triage. Those of {@code kept.txt} were
 * never read while tuning: only their figures are shown.
 */
class TriageSentencesTest {
  private record Sentence(Urgency urgency, String words, Finding finding) {
    static Sentence of(String line) {
      String words = line.substring(line.indexOf(" : ") + 3);
      return new Sentence(
          Urgency.valueOf(line.substring(0, line.indexOf(' '))),
          words,
          TRIAGE.listen(words, false));
    }

    boolean missesLevel() {
      return finding.urgency() != urgency || finding.unsure();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "open-2", "kept"})
  void reachesItsTargets(String name) throws IOException {
    List<Sentence> sentences = read(name);
    List<Sentence> emergencies = of(sentences, Urgency.EMERGENCY);
    List<Sentence> serious =
        sentences.stream().filter(s -> s.urgency().atLeast(Urgency.URGENT)).toList();
    List<Sentence> plain = of(sentences, Urgency.SELF_CARE);
    double emergency = share(emergencies, s -> s.finding().urgency() == Urgency.EMERGENCY);
    double missed =
        share(
            emergencies, s -> s.finding().urgency() == Urgency.SELF_CARE && !s.finding().unsure());
    double warned = share(serious, s -> s.finding().isWarning());
    double raised = share(plain, s -> s.finding().isWarning());
    double asked = share(plain, s -> s.finding().unsure());
    System.out.printf(
        "triage %s: emergencies heard %.3f, as self-care %.3f; at least urgent %.3f;"
            + " self-care raised %.3f, asked %.3f%n",
        name, emergency, missed, warned, raised, asked);
    if (!name.equals("kept")) {
      sentences.stream()
          .filter(Sentence::missesLevel)
          .forEach(s -> System.out.println("  " + s.urgency() + " " + s.words()));
    }
    assertThat(missed).isZero();
    assertThat(emergency).isGreaterThanOrEqualTo(0.97);
    assertThat(warned).isGreaterThanOrEqualTo(0.97);
    assertThat(raised).isLessThanOrEqualTo(0.06);
    assertThat(asked).isLessThanOrEqualTo(0.12);
  }

  private static List<Sentence> read(String name) throws IOException {
    try (InputStream in =
        TriageSentencesTest.class.getResourceAsStream("/triage/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Sentence::of)
          .toList();
    }
  }

  private static List<Sentence> of(List<Sentence> sentences, Urgency urgency) {
    return sentences.stream().filter(sentence -> sentence.urgency() == urgency).toList();
  }

  private static double share(
      List<Sentence> sentences, java.util.function.Predicate<Sentence> holds) {
    return (double) sentences.stream().filter(holds).count() / sentences.size();
  }
}
