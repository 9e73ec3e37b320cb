package dev.crampcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crampcoach.aws.TableWarmUp;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.aws.catalogue.DynamoCatalogue;
import dev.crampcoach.aws.client.DynamoClient;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Listeners;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The requests that run before a snapshot have no effect and leave nothing behind but loaded and
 * compiled code.
 */
class WarmUpTest {
  private static final BundledCatalogue BUNDLED = BundledCatalogue.of(Skill.LANGUAGE);
  private static final Catalogue CATALOGUE = BUNDLED.catalogue();

  /** Of an address where nobody is: whoever asks it fails. */
  private static final DynamoClient CLIENT =
      DynamoClient.at("us-east-1", Optional.of("http://127.0.0.1:1"));

  private static final DynamoCatalogue TABLE = DynamoCatalogue.at(CLIENT, "none", BUNDLED);

  private int woken;

  private static SkillHandler skill() {
    var skill = Skill.of(Optional.empty(), CheckStyle.QUESTIONS, () -> CATALOGUE, Listeners.NOBODY);
    return new SkillHandler(skill, Optional.empty());
  }

  private static List<String> answers(SkillHandler skill) throws IOException {
    var answers = new ArrayList<String>();
    for (String request : WarmUp.requests()) {
      if (!request.isBlank()) {
        var answer = new ByteArrayOutputStream();
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        skill.handleRequest(new ByteArrayInputStream(bytes), answer, null);
        answers.add(answer.toString(StandardCharsets.UTF_8));
      }
    }
    return answers;
  }

  private WarmUp rehearsal(SkillHandler stage) {
    return new WarmUp(stage, () -> TableWarmUp.play(CLIENT, BUNDLED, TABLE), () -> woken++);
  }

  @Test
  void who_was_rehearsed_answers_word_for_word_as_who_was_not() throws IOException {
    SkillHandler rehearsed = skill();
    rehearsal(rehearsed).beforeCheckpoint(null);
    assertThat(answers(rehearsed)).isEqualTo(answers(skill()));
  }

  @Test
  void every_request_of_the_play_is_answered_as_a_listener_would_be() throws IOException {
    List<String> answers = answers(skill());
    assertThat(answers).hasSizeGreaterThan(12).noneMatch(answer -> answer.contains("Sorry"));
    assertThat(answers).filteredOn(answer -> answer.contains("<speak>")).hasSizeGreaterThan(12);
    assertThat(answers).anyMatch(answer -> answer.contains("911"));
  }

  @Test
  void the_first_thing_after_a_restore_is_to_wake_what_sleeps() {
    WarmUp rehearsal = rehearsal(skill());
    rehearsal.beforeCheckpoint(null);
    assertThat(woken).isZero();
    rehearsal.afterRestore(null);
    assertThat(woken).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Thrown.class)
  void a_play_that_fails_fails_no_start(Thrown thrown) {
    var rehearsal =
        new WarmUp((in, out, context) -> out.write("{}".getBytes()), thrown::now, thrown::now);
    rehearsal.beforeCheckpoint(null);
    rehearsal.afterRestore(null);
  }

  @Test
  void no_socket_stays_open() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "only Linux tells");
    TableWarmUp.play(CLIENT, BUNDLED, TABLE);
    Set<String> before = sockets();
    TableWarmUp.play(CLIENT, BUNDLED, TABLE);
    Set<String> after = sockets();
    after.removeAll(before);
    assertThat(after).isEmpty();
  }

  private static Set<String> sockets() throws IOException {
    var sockets = new HashSet<String>();
    try (var open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path each : open) {
        try {
          String target = Files.readSymbolicLink(each).toString();
          if (target.startsWith("socket:")) {
            sockets.add(target);
          }
        } catch (IOException e) {
          // Closed in the meantime.
        }
      }
    }
    return sockets;
  }
}
