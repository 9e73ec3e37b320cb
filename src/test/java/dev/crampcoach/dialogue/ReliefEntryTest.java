package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.hear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Speech;
import dev.crampcoach.conversation.AnswerScene.AfterAnswer;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.CrampAsked;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What starts relief, and what does not: spoken to the whole skill, and in each scene. */
class ReliefEntryTest {
  private static final Path LISTS = Path.of("src/test/resources/relief");
  private static final List<Scene> SCENES =
      List.of(new CrampAsked(), new NothingOpen(), new AfterAnswer("heat"));

  private static Stream<String> list(String name) throws IOException {
    return Files.readAllLines(LISTS.resolve(name)).stream().filter(line -> !line.startsWith("#"));
  }

  static Stream<String> entries() throws IOException {
    return list("entry.txt");
  }

  static Stream<String> entriesAtOpening() throws IOException {
    return Stream.concat(list("entry-at-opening.txt"), list("entry.txt"));
  }

  static Stream<String> noEntries() throws IOException {
    return list("no-entry.txt");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void relief_starts_at_once_as_a_one_shot(String words) {
    assertThat(Speech.listener().say("ask cramp coach " + words).speech())
        .contains("Stop and hold still");
  }

  @ParameterizedTest
  @MethodSource("entriesAtOpening")
  void relief_starts_at_the_opening(String words) {
    Speech listener = Speech.listener();
    listener.say("open cramp coach");
    assertThat(listener.say(words).speech()).contains("Stop and hold still");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void relief_starts_with_nothing_open_and_after_an_answer(String words) {
    for (String before : List.of("what can you do", "does heat help")) {
      Speech listener = Speech.listener();
      listener.say(before);
      assertThat(listener.say(words).speech()).as(before).contains("Stop and hold still");
    }
  }

  @ParameterizedTest
  @MethodSource("noEntries")
  void relief_does_not_start(String words) {
    Speech opening = Speech.listener();
    opening.say("open cramp coach");
    assertThat(opening.say(words).speech()).doesNotContain("Stop and hold still");
    Speech after = Speech.listener();
    after.say("does heat help");
    assertThat(after.say(words).speech()).doesNotContain("Stop and hold still");
    for (Scene scene : SCENES) {
      Turn turn = hear(SessionState.NEW.at(scene), Command.WORDS, words, 0);
      assertThat(turn.next().scene()).as(scene.toString()).isNotInstanceOf(CrampOn.class);
    }
  }

  /** Somebody in pain hears what to do within the first ten words. */
  @ParameterizedTest
  @MethodSource("entriesAtOpening")
  void the_first_ten_words_hold_something_to_do(String words) {
    Turn turn = hear(SessionState.NEW.at(new CrampAsked()), Command.WORDS, words, 0);
    List<Line> lines = turn.speech().lines();
    int called = lines.indexOf(Line.say(Phrase.RELIEF_START));
    assertThat(called).isLessThanOrEqualTo(2);
    assertThat(lines.subList(0, called)).allMatch(ReliefEntryTest::isShort);
  }

  private static boolean isShort(Line line) {
    return line.equals(Line.say(Phrase.I_AM_HERE))
        || line.equals(Line.calling(Phrase.FOR_AN_AMBULANCE));
  }

  // --- calls for help

  /** The same in every scene, except where a cramp was just asked about, and in a lock. */
  @Test
  void help_me_is_answered_in_every_scene() {
    for (Scene scene : EveryScene.at(Talking.NOW, Talking.CATALOGUE)) {
      for (String words : List.of("", "somebody please help me")) {
        Command command = words.isEmpty() ? Command.HELP_ME : Command.WORDS;
        Turn turn =
            Talking.hear(scene, Talking.heard(command, Optional.empty(), words, Talking.NOW));
        check(turn, scene, scene + " " + words);
      }
    }
  }

  private static void check(Turn turn, Scene scene, String as) {
    if (scene instanceof WarningLock) {
      assertThat(turn.next().scene()).as(as).isInstanceOf(WarningLock.class);
    } else if (scene instanceof CrampAsked) {
      assertThat(turn.next().scene()).as(as).isInstanceOf(CrampOn.class);
      assertThat(turn.speech().lines()).as(as).anyMatch(Line::tellsToCall);
    } else {
      assertThat(turn.next().scene())
          .as(as)
          .isInstanceOfSatisfying(
              SignsAsked.class,
              asked -> assertThat(asked.stage()).isEqualTo(SignsAsked.Stage.HELP_ME));
      assertThat(turn.speech().question().orElseThrow().ask())
          .as(as)
          .isEqualTo(Line.calling(Phrase.HELP_ME));
    }
  }

  @Test
  void after_a_call_for_help_the_cramp_gets_relief_and_something_else_a_question() {
    SessionState called = hear(SessionState.NEW, Command.HELP_ME, "", 0).next();
    assertThat(hear(called, Command.WORDS, "it's the cramp", 0).next().scene())
        .isInstanceOf(CrampOn.class);
    assertThat(hear(called, Move.YES, "", 0).next().scene()).isInstanceOf(CrampOn.class);
    for (Turn turn :
        List.of(
            hear(called, Command.WORDS, "something else", 0), hear(called, Move.SECOND, "", 0))) {
      assertThat(turn.next().scene())
          .isInstanceOfSatisfying(
              SignsAsked.class,
              asked -> assertThat(asked.stage()).isEqualTo(SignsAsked.Stage.FIRST));
    }
    assertThat(hear(called, Command.WORDS, "i have chest pain", 0).next().scene())
        .isInstanceOf(WarningLock.class);
  }
}
