package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.conversation.CheckSign;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.IdleScene.NothingOpen;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No turn repeats the one before word for word, unless it was asked to. */
class RepeatGuardTest extends InEveryScene {

  @Test
  void what_is_said_twice_is_answered_in_other_words() {
    for (Scene scene : scenes()) {
      for (String words : List.of("flibber the wobbet", "honey where are my keys", "help")) {
        Turn first = Talking.say(scene, words);
        Turn second = Talking.hear(first.next(), Command.WORDS, words, 0);
        boolean open = !first.ends() && !(second.next().scene() instanceof WarningLock);
        if (open && first.next().last().isPresent()) {
          assertThat(spoken(second)).as(words + " in " + scene).isNotEqualTo(spoken(first));
        }
      }
    }
  }

  @Test
  void what_is_asked_for_again_is_said_again() {
    Turn first = Talking.say(new NothingOpen(), "help");
    SessionState asked = Talking.move(first.next().scene(), Move.NOT_SURE).next();
    Turn again = Talking.hear(asked, Command.REPEAT, "", 0);
    assertThat(linesOf(asked.last().orElseThrow())).isEqualTo(spoken(again));
  }

  private static List<Line> spoken(Turn turn) {
    return linesOf(turn.speech());
  }

  private static List<Line> linesOf(Speech speech) {
    var lines = new ArrayList<>(speech.lines());
    speech.question().map(Speech.Question::ask).ifPresent(lines::add);
    return lines;
  }

  /** The reprompt of a sign's question leaves the sign out. */
  @Test
  void a_question_about_a_sign_names_it_each_time() {
    SessionState check = Talking.hear(SessionState.NEW, Command.CHECK, "", 0).next();
    SessionState first = Talking.hear(check, Move.PREVIOUS, "", 0).next();
    Turn again = Talking.hear(first, Move.PREVIOUS, "", 0);
    assertThat(again.speech().question().orElseThrow().ask())
        .isEqualTo(Line.say(CheckSign.values()[0].ask()));
  }
}
