package dev.crampcoach.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.english.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is said to a warning is read as what it means, and nothing is taken for help that is none.
 */
class RepliesTest {
  private static final Path KEPT = Path.of("src/test/resources/lock/kept.txt");
  private static final Replies REPLIES = Replies.of("en");

  /** What ends the conversation because help is on its way. */
  private static final Set<ReplyKind> HELP =
      Set.of(ReplyKind.CALLING, ReplyKind.GOING, ReplyKind.DOCTOR, ReplyKind.CRISIS_LINE);

  /** At least so many of a hundred answers that the model was not trained on. */
  private static final int LEAST = 75;

  private record Kept(ReplyKind kind, String words) {}

  private static List<Kept> kept() throws IOException {
    return Files.readAllLines(KEPT).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .map(parts -> new Kept(kind(parts[0]), parts[1]))
        .toList();
  }

  private static ReplyKind kind(String label) {
    return ReplyKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static ReplyKind read(String words) {
    return REPLIES.read(Words.of(words));
  }

  @Test
  void kept_answers_are_read_as_what_they_mean() throws IOException {
    List<Kept> kept = kept();
    List<Kept> wrong = kept.stream().filter(each -> read(each.words()) != each.kind()).toList();
    wrong.forEach(each -> System.out.println(each + " read as " + read(each.words())));
    int right = kept.size() - wrong.size();
    System.out.printf("%d of %d kept answers to a warning are read right.%n", right, kept.size());
    assertThat(100 * right / kept.size()).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void no_kept_answer_is_taken_for_help_that_is_none() throws IOException {
    assertThat(kept())
        .filteredOn(each -> !HELP.contains(each.kind()))
        .allSatisfy(each -> assertThat(HELP).as(each.words()).doesNotContain(read(each.words())));
  }
}
