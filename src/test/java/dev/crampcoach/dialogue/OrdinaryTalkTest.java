package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ordinary talk raises no alarm, whatever is open. The sentences are those that the sign model has
 * learned as harmless, so this only notices what a change breaks; {@code exec:java@first-sight}
 * tells how it does on others.
 */
class OrdinaryTalkTest extends InEveryScene {
  private static final Path TALK = Path.of("src/trainer/phrases/en-signs/C8.txt");
  private static final int EACH = 12;

  /** At most so many of a thousand turns. */
  private static final int MOST = 6;

  private static final List<Scene> SCENES = List.of(new CrampAsked(), new AfterAnswer("heat"));

  @Test
  void ordinary_talk_is_not_warned_of() {
    List<String> warned =
        SCENES.stream().flatMap(scene -> talk().filter(words -> isWarned(scene, words))).toList();
    long turns = SCENES.size() * talk().count();
    assertThat(turns).isGreaterThan(500);
    assertThat(warned).hasSizeLessThanOrEqualTo((int) (MOST * turns / 1_000));
  }

  private static boolean isWarned(Scene scene, String words) {
    return turn(scene, Saying.words(words)).next().scene() instanceof WarningLock;
  }

  private static Stream<String> talk() {
    try {
      List<String> lines =
          Files.readAllLines(TALK).stream().filter(line -> !line.startsWith("#")).toList();
      return Stream.iterate(0, at -> at < lines.size(), at -> at + EACH).map(lines::get);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
