package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.english.GateWord;
import dev.crampcoach.english.StretchWord;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.SentenceClassifier;
import dev.crampcoach.talk.EnglishGate;
import dev.crampcoach.talk.EnglishStretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What people say in a stretch, at its gate, and in a cramp: sentences of writers whose words the
 * models have not learned from.
 */
class RoomSentencesTest {
  private record Said(String label, Words words) {
    boolean is(Enum<?> word) {
      return label.equals(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static List<Said> said(String room) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/rooms", room + ".txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(parts -> new Said(parts[0], Words.of(parts[1])))
        .toList();
  }

  private static double share(String room, List<Said> all, List<Said> right) {
    double share = (double) right.size() / all.size();
    System.out.printf("%s: %d of %d read right, %.3f%n", room, right.size(), all.size(), share);
    return share;
  }

  @Test
  @DisplayName("A stretch reads 80 of 100 sentences that it has never met")
  void stretch() throws IOException {
    List<Said> all = said("stretch");
    List<Said> right =
        all.stream()
            .filter(
                each -> {
                  Optional<StretchWord> read = EnglishStretch.READER.read(each.words());
                  boolean elsewhere = each.label().equals("other") || each.label().equals("stop");
                  return elsewhere ? read.isEmpty() : read.filter(each::is).isPresent();
                })
            .toList();
    assertThat(share("stretch", all, right)).isGreaterThan(0.80);
  }

  @Test
  @DisplayName("The gate reads 75 of 100 sentences that it has never met")
  void gate() throws IOException {
    List<Said> all = said("gate");
    List<Said> right =
        all.stream()
            .filter(
                each -> {
                  var read = EnglishGate.READER.read(each.words());
                  if (each.label().equals("need")) {
                    return EnglishGate.READER.askNeed(each.words());
                  }
                  return each.label().equals("other")
                      ? read.isEmpty()
                      : read.stream().anyMatch(each::is);
                })
            .toList();
    assertThat(share("gate", all, right)).isGreaterThan(0.75);
    assertThat(all.stream().filter(RoomSentencesTest::opensWrongly)).isEmpty();
  }

  /** What speaks against a stretch never starts it. */
  private static boolean opensWrongly(Said said) {
    boolean against =
        List.of("surgery", "pregnancy", "fall", "ill", "not-cleared", "unsure")
            .contains(said.label());
    var read = EnglishGate.READER.read(said.words());
    return against
        && (read.contains(GateWord.START) || read.contains(GateWord.CLEARED))
        && read.size() == 1;
  }

  @Test
  @DisplayName("A cramp reads 80 of 100 sentences that it has never met")
  void relief() throws IOException {
    SentenceClassifier model = SentenceClassifier.of("relief", Skill.LANGUAGE);
    List<Said> all = said("relief");
    List<Said> right =
        all.stream().filter(each -> model.best(each.words()).label().equals(each.label())).toList();
    assertThat(share("relief", all, right)).isGreaterThan(0.80);
  }
}
