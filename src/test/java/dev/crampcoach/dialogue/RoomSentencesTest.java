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
import java.util.Set;
import java.util.function.Predicate;
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

  private static double share(String room, Predicate<Said> right) throws IOException {
    List<Said> all = said(room);
    long read = all.stream().filter(right).count();
    double share = (double) read / all.size();
    System.out.printf("%s: %d of %d read right, %.3f%n", room, read, all.size(), share);
    return share;
  }

  @Test
  @DisplayName("A stretch reads 80 of 100 sentences that it has never met")
  void stretch() throws IOException {
    assertThat(share("stretch", RoomSentencesTest::isReadInStretch)).isGreaterThan(0.80);
  }

  private static boolean isReadInStretch(Said said) {
    Optional<StretchWord> read = EnglishStretch.READER.read(said.words());
    boolean elsewhere = said.label().equals("other") || said.label().equals("stop");
    return elsewhere ? read.isEmpty() : read.filter(said::is).isPresent();
  }

  @Test
  @DisplayName("The gate reads 75 of 100 sentences that it has never met")
  void gate() throws IOException {
    assertThat(share("gate", RoomSentencesTest::isReadAtGate)).isGreaterThan(0.75);
    assertThat(said("gate").stream().filter(RoomSentencesTest::opensWrongly)).isEmpty();
  }

  private static boolean isReadAtGate(Said said) {
    Set<GateWord> read = EnglishGate.READER.read(said.words());
    return switch (said.label()) {
      case "need" -> EnglishGate.READER.askNeed(said.words());
      case "other" -> read.isEmpty();
      default -> read.stream().anyMatch(said::is);
    };
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
    assertThat(share("relief", said -> model.best(said.words()).label().equals(said.label())))
        .isGreaterThan(0.80);
  }
}
