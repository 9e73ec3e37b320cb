package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** In how many scenes each sentence is said. */
  private static final int PLACES = 3;

  /** Scenes where a warning is neither given yet nor about to be, with a cramp that began now. */
  private static final List<Scene> SCENES =
      Stream.concat(
              scenes().stream()
                  .filter(scene -> !(scene instanceof SafetyScene || scene instanceof CrampOn)),
              Stream.of(CrampOn.begun(NOW).at(CrampPlace.BED)))
          .toList();

  @Test
  void ordinary_talk_is_not_warned_of() {
    List<String> talk = talk();
    assertThat(talk).hasSizeGreaterThan(500);
    var warned = new ArrayList<String>();
    for (int at = 0; at < PLACES * talk.size(); at++) {
      Scene scene = SCENES.get(at % SCENES.size());
      String words = talk.get(at % talk.size());
      if (isWarned(scene, words)) {
        warned.add(words + " -> " + scene);
      }
    }
    assertThat(warned).hasSizeLessThanOrEqualTo(MOST * PLACES * talk.size() / 1_000);
  }

  private static boolean isWarned(Scene scene, String words) {
    return turn(scene, Saying.words(words)).next().scene() instanceof WarningLock;
  }

  private static List<String> talk() {
    try {
      List<String> lines =
          Files.readAllLines(TALK).stream().filter(line -> !line.startsWith("#")).toList();
      return Stream.iterate(0, at -> at < lines.size(), at -> at + EACH).map(lines::get).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
