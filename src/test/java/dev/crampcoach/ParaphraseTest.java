package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.simulator.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everyday questions by writers who saw only the facts, asked through the speaker, where triage
 * goes first. Offering two topics counts as missed, and so does a warning or a safety question; but
 * a question that tells a sign of its own topic ("I'm on a statin and my legs cramp") is rightly
 * answered with that sign's warning. Both figures are printed.
 */
@Tag("slow")
class ParaphraseTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "paraphrases");
  private static final double GOAL = 0.93;

  /** Two standard errors of 232 questions below the goal: fewer would be a loss and not chance. */
  private static final double KEPT_AT_LEAST = 0.90;

  /** The signs that a question about a topic may tell. Source: clinical facts, section 4D. */
  private static final Map<String, Set<String>> OWN_SIGNS =
      Map.ofEntries(
          Map.entry("diagnosis", Set.of("U1", "U3", "U14")),
          Map.entry("seek-care", Set.of("E1", "E2", "E3", "E4", "E5", "U1", "U2", "U6")),
          Map.entry("medicines", Set.of("U5")),
          Map.entry("dose", Set.of("U5", "E16")),
          Map.entry("infection", Set.of("U4", "U9", "E8", "E13")),
          Map.entry("lead-and-mercury", Set.of("U9")),
          Map.entry("child", Set.of("U10", "E14")),
          Map.entry("strain", Set.of("U3")),
          Map.entry("pregnancy", Set.of("U8", "E12")),
          Map.entry("kidney-disease", Set.of("U12", "E13")),
          Map.entry("too-much-water", Set.of("E7")));

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
    assertThat(score.share()).isGreaterThanOrEqualTo(KEPT_AT_LEAST);
  }

  /**
   * @param right those that reached their topic
   * @param warned those that were rightly warned of a sign of their topic
   */
  private record Score(int right, int warned, int asked, List<String> misses) {
    double share() {
      return (right + warned) / (double) asked;
    }

    @Override
    public String toString() {
      return "%d of %d, %.1f %%; with %d warned of their own sign %.1f %%"
          .formatted(right, asked, 100.0 * right / asked, warned, 100 * share());
    }
  }

  private static boolean warnedOfItsOwn(Set<String> topics, Said said) {
    return topics.stream()
        .flatMap(topic -> OWN_SIGNS.getOrDefault(topic, Set.of()).stream())
        .anyMatch(
            sign ->
                said.signs().stream()
                    .anyMatch(
                        heard ->
                            heard.startsWith(sign + " EMERGENCY:")
                                || heard.startsWith(sign + " URGENT:")));
  }

  private static Score score(String file) throws IOException {
    int right = 0;
    int warned = 0;
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
      Set<String> topics = Set.of(parts[0].split("\\|"));
      if (topic.isPresent() && topics.contains(topic.get())) {
        right++;
      } else if (warnedOfItsOwn(topics, said)) {
        warned++;
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
    return new Score(right, warned, asked, misses);
  }
}
