package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Everyday questions by writers who saw only the facts, asked through the speaker. Offering two
 * topics counts as missed.
 */
class ParaphraseTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "paraphrases");
  private static final double GOAL = 0.95;

  @Test
  void most_open_questions_reach_their_topic() throws IOException {
    Score score = score("open.txt");
    score.misses().forEach(System.out::println);
    System.out.println("open questions that reach their topic: " + score);
    assertThat(score.share()).isGreaterThanOrEqualTo(GOAL);
  }

  @Test
  void most_kept_questions_reach_their_topic() throws IOException {
    Score score = score("kept.txt");
    System.out.println("kept questions that reach their topic: " + score);
    assertThat(score.share()).isGreaterThanOrEqualTo(GOAL);
  }

  private record Score(int right, int asked, List<String> misses) {
    double share() {
      return right / (double) asked;
    }

    @Override
    public String toString() {
      return "%d of %d, %.1f %%".formatted(right, asked, 100 * share());
    }
  }

  private static Score score(String file) throws IOException {
    int right = 0;
    int asked = 0;
    var misses = new ArrayList<String>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" : ", 2);
      Said said = Speech.listener().say("ask cramp coach " + parts[1]);
      Optional<String> topic = TopicAnswered.by(said);
      asked++;
      if (topic.isPresent() && Set.of(parts[0].split("\\|")).contains(topic.get())) {
        right++;
      } else {
        misses.add(
            "  missed: "
                + parts[1]
                + " | wanted "
                + parts[0]
                + ", got "
                + topic.orElse("none")
                + " through "
                + said.intent());
      }
    }
    return new Score(right, asked, misses);
  }
}
