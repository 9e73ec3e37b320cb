package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.Playing;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Progress;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.StretchMove;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is said if a listener cannot be loaded or their place cannot be stored. */
class UnkeptTest {
  private static final Line NOT_KEPT = Line.say(Phrase.PLACE_NOT_KEPT);
  private static final Line NOT_READ = Line.say(Phrase.PLACE_NOT_READ);
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Dialogue DIALOGUE = Talking.DIALOGUE;

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  private Turn turn(SessionState before, Intent intent, String words, Listener listener) {
    now = now.plus(Duration.ofMinutes(3));
    Optional<String> item =
        intent == Command.GUIDE ? Optional.of("seated-butterfly") : Optional.empty();
    return DIALOGUE.turn(
        before, new Input(intent, item, words, OptionalInt.empty(), now, listener, CATALOGUE));
  }

  private Turn begun() {
    return turn(SessionState.NEW.with(Screening.ANSWERED), Command.GUIDE, "", Listener.NEW);
  }

  private Turn move(Turn last, Intent intent) {
    return turn(last.next(), intent, "", Listener.NEW);
  }

  @Test
  void a_place_that_is_not_kept_is_told_once_a_session_and_first() {
    Turn first = begun();
    Turn told = DIALOGUE.unkept(first);
    assertThat(told.speech().lines().get(0)).isEqualTo(NOT_KEPT);
    assertThat(told.speech().lines().subList(1, told.speech().lines().size()))
        .isEqualTo(first.speech().lines());
    assertThat(told.updates()).isEqualTo(first.updates());
    Turn second = move(told, Command.REPEAT);
    assertThat(second.updates()).hasAtLeastOneElementOfType(ListenerUpdate.KeepPlace.class);
    assertThat(DIALOGUE.unkept(second)).isEqualTo(second);
  }

  @Test
  void no_place_is_promised_that_is_not_kept() {
    Turn paused = move(DIALOGUE.unkept(begun()), StretchMove.PAUSE);
    assertThat(paused.speech().lines()).contains(Line.say(Phrase.STRETCH_PAUSED));
    assertThat(DIALOGUE.unkept(paused).speech().lines())
        .containsExactly(Line.say(Phrase.STRETCH_PAUSED_UNKEPT));
  }

  @Test
  void who_leaves_in_the_middle_is_told() {
    assertThat(DIALOGUE.unkept(move(begun(), Command.STOP)).speech().lines()).startsWith(NOT_KEPT);
  }

  @Test
  void what_else_is_not_kept_is_no_matter_to_the_listener() {
    Turn welcome = turn(SessionState.NEW, Command.LAUNCH, "", Listener.NEW);
    assertThat(welcome.updates()).containsExactly(new ListenerUpdate.NoteGiven());
    assertThat(DIALOGUE.unkept(welcome)).isEqualTo(welcome);
  }

  @Test
  void who_cannot_be_read_is_told_where_they_ask_for_their_place() {
    Turn unread = turn(SessionState.NEW, StretchMove.RESUME, "", Listener.UNKNOWN);
    assertThat(unread.speech().lines()).startsWith(NOT_READ);
    Turn fresh = turn(SessionState.NEW, StretchMove.RESUME, "", Listener.NEW);
    assertThat(fresh.speech().lines()).doesNotContain(NOT_READ);
    Turn greeted = turn(SessionState.NEW, Command.LAUNCH, "", Listener.UNKNOWN);
    assertThat(greeted.speech().all()).doesNotContain(NOT_READ);
  }

  @Test
  void a_warning_drops_the_place_of_who_cannot_be_read_and_once() {
    String sign = "my leg is swollen and hot";
    Turn warned = turn(SessionState.NEW, Command.WORDS, sign, Listener.UNKNOWN);
    assertThat(warned.updates()).containsExactly(new ListenerUpdate.DropPlace());
    assertThat(turn(warned.next(), Command.WORDS, sign, Listener.UNKNOWN).updates()).isEmpty();
    var found = new Listener(Optional.of(new Progress(place(), now)), Map.of(), true);
    assertThat(turn(warned.next(), Command.WORDS, sign, found).updates())
        .containsExactly(new ListenerUpdate.DropPlace());
    assertThat(turn(SessionState.NEW, Command.WORDS, sign, Listener.NEW).updates()).isEmpty();
  }

  private dev.crampcoach.stretch.Walkthrough place() {
    return ((Playing) begun().next().scene()).from();
  }
}
