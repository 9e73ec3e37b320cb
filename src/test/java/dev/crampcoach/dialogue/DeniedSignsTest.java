package dev.crampcoach.dialogue;

import static dev.crampcoach.dialogue.Talking.DIALOGUE;
import static dev.crampcoach.dialogue.Talking.NOW;
import static dev.crampcoach.dialogue.Talking.heard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.SignQuestion;
import dev.crampcoach.triage.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers to a safety question that deny, and questions about its words. Source: 4A, 4B3. */
class DeniedSignsTest {
  private static final Path LISTS = Path.of("src/test/resources/lock");

  private static List<String> lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(LISTS.resolve(file + ".txt"))) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static Turn say(SessionState state, String words) {
    return DIALOGUE.turn(state, heard(Command.WORDS, Optional.empty(), words, NOW));
  }

  private static SignsAsked asked(SignsAsked.Stage stage, Optional<SignQuestion> sign) {
    return new SignsAsked(new NothingOpen(), Optional.empty(), stage, sign);
  }

  @ParameterizedTest
  @EnumSource(
      value = SignsAsked.Stage.class,
      names = {"FIRST", "BESIDE", "AGAIN"})
  void a_denial_with_harmless_words_is_a_no(SignsAsked.Stage stage) throws IOException {
    var failed = new ArrayList<String>();
    for (Optional<SignQuestion> sign :
        List.of(
            Optional.<SignQuestion>empty(),
            Optional.of(SignQuestion.ONE_SWOLLEN_LEG),
            Optional.of(SignQuestion.BREATHING))) {
      for (String words : lines("denials")) {
        Turn turn = say(SessionState.NEW.at(asked(stage, sign)), words);
        if (!turn.next().scene().equals(new NothingOpen())) {
          failed.add(words + " " + sign + " -> " + turn.speech());
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void a_sign_by_rule_beside_the_denial_warns() throws IOException {
    for (String words : lines("denials-with-a-sign")) {
      Turn turn = say(SessionState.NEW.at(asked(SignsAsked.Stage.FIRST, Optional.empty())), words);
      assertThat(turn.next().scene()).as(words).isInstanceOf(WarningLock.class);
    }
  }

  /** "No" and a new statement deny nothing: the model is still heard. */
  @Test
  void a_bare_no_before_a_statement_is_no_denial() {
    for (String words : List.of("no my left side's gone useless", "no i can't breathe")) {
      Turn turn = say(SessionState.NEW.at(asked(SignsAsked.Stage.FIRST, Optional.empty())), words);
      assertThat(turn.next().scene()).as(words).isInstanceOf(WarningLock.class);
    }
  }

  @Test
  void a_no_that_was_said_before_goes_on_from_the_second_question_as_well() {
    for (String words :
        List.of("i just said no none of that it was raking leaves", "i said no nothing's wrong")) {
      Turn turn = say(SessionState.NEW.at(asked(SignsAsked.Stage.WHICH, Optional.empty())), words);
      assertThat(turn.next().scene()).as(words).isEqualTo(new NothingOpen());
    }
  }

  @Test
  void a_denial_is_not_looked_for_where_a_life_may_be_at_stake() {
    Scene scene = asked(SignsAsked.Stage.FIRST, Optional.of(SignQuestion.SELF_HARM));
    for (String words :
        List.of(
            "no not hurting myself but sometimes i think about it",
            "no nothing like that but i don't want to live")) {
      Turn turn = say(SessionState.NEW.at(scene), words);
      assertThat(turn.next().scene()).as(words).isInstanceOf(WarningLock.class);
    }
  }

  // --- words of ours

  @Test
  void a_word_is_explained_and_the_open_question_asked_again() {
    SessionState gate =
        DIALOGUE
            .turn(SessionState.NEW, heard(Command.GUIDE, Optional.of("seated-butterfly"), "", NOW))
            .next();
    assertThat(gate.scene()).isInstanceOf(GateAsked.class);
    SessionState lock = LockTest.warned(new WarningLock(Warning.URGENT, false));
    SessionState signs =
        say(SessionState.NEW.at(asked(SignsAsked.Stage.FIRST, Optional.empty())), "hm let me see")
            .next();
    for (SessionState state : List.of(gate, lock, signs)) {
      Scene open = state.scene();
      for (String words : List.of("what's a clot", "what is a clot", "clot what does clot mean")) {
        assertExplains(say(state, words), Phrase.TERM_CLOT, open, words);
      }
      for (String words : List.of("what is pop like the drink", "i don't understand pop")) {
        assertExplains(say(state, words), Phrase.TERM_POP, open, words);
      }
      assertExplains(say(state, "what is thigh"), Phrase.TERM_THIGH, open, "thigh");
      assertExplains(
          say(state, "what is pelvic girdle i don't understand"),
          Phrase.TERM_PELVIC_GIRDLE,
          open,
          "girdle");
    }
  }

  private static void assertExplains(Turn turn, Phrase phrase, Scene open, String words) {
    assertThat(turn.speech().lines()).as(words).contains(Line.say(phrase));
    assertThat(turn.next().scene()).as(words).isEqualTo(open);
    assertThat(turn.speech().question()).as(words).isPresent();
  }
}
