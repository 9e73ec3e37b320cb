package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
import dev.crampcoach.speech.Line;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is said where a listener cannot be read or their place cannot be kept. */
class UnkeptTest {
  private static final Line NOT_KEPT = Line.say(Phrase.PLACE_NOT_KEPT);
  private static final Line NOT_READ = Line.say(Phrase.PLACE_NOT_READ);
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  private Turn turn(SessionState before, Intent intent, String words, Listener listener) {
    now = now.plus(Duration.ofMinutes(3));
    Optional<String> item =
        intent == Intent.GUIDE ? Optional.of("seated-butterfly") : Optional.empty();
    return DIALOGUE.turn(
        before, new Input(intent, item, words, OptionalInt.empty(), now, listener, ANSWERS));
  }

  private Turn begun() {
    return turn(SessionState.NEW.with(Gate.OPEN), Intent.GUIDE, "", Listener.NEW);
  }

  private Turn move(Turn last, Intent intent) {
    return turn(last.next(), intent, "", Listener.NEW);
  }

  @Test
  void a_place_that_is_not_kept_is_told_once_a_session_and_first() {
    Turn first = begun();
    Turn told = DIALOGUE.unkept(first);
    assertThat(told.spoken().lines().get(0)).isEqualTo(NOT_KEPT);
    assertThat(told.spoken().lines().subList(1, told.spoken().lines().size()))
        .isEqualTo(first.spoken().lines());
    assertThat(told.effects()).isEqualTo(first.effects());
    Turn second = move(told, Intent.REPEAT);
    assertThat(second.effects()).hasAtLeastOneElementOfType(Effect.Keep.class);
    assertThat(DIALOGUE.unkept(second)).isEqualTo(second);
  }

  @Test
  void no_place_is_promised_that_is_not_kept() {
    Turn paused = move(DIALOGUE.unkept(begun()), Intent.PAUSE);
    assertThat(paused.spoken().lines()).contains(Line.say(Phrase.STRETCH_PAUSED));
    assertThat(DIALOGUE.unkept(paused).spoken().lines())
        .containsExactly(Line.say(Phrase.STRETCH_PAUSED_UNKEPT));
  }

  @Test
  void who_leaves_in_the_middle_is_told() {
    assertThat(DIALOGUE.unkept(move(begun(), Intent.STOP)).spoken().lines()).startsWith(NOT_KEPT);
  }

  @Test
  void what_else_is_not_kept_is_no_matter_to_the_listener() {
    Turn welcome = turn(SessionState.NEW, Intent.LAUNCH, "", Listener.NEW);
    assertThat(welcome.effects()).containsExactly(new Effect.Noted());
    assertThat(DIALOGUE.unkept(welcome)).isEqualTo(welcome);
  }

  @Test
  void who_cannot_be_read_is_told_where_they_ask_for_their_place() {
    Turn unread = turn(SessionState.NEW, Intent.RESUME, "", Listener.UNKNOWN);
    assertThat(unread.spoken().lines()).startsWith(NOT_READ);
    Turn fresh = turn(SessionState.NEW, Intent.RESUME, "", Listener.NEW);
    assertThat(fresh.spoken().lines()).doesNotContain(NOT_READ);
    Turn greeted = turn(SessionState.NEW, Intent.LAUNCH, "", Listener.UNKNOWN);
    assertThat(greeted.spoken().all()).doesNotContain(NOT_READ);
  }

  @Test
  void a_warning_drops_the_place_of_who_cannot_be_read_and_once() {
    String sign = "my leg is swollen and hot";
    Turn warned = turn(SessionState.NEW, Intent.WORDS, sign, Listener.UNKNOWN);
    assertThat(warned.effects()).containsExactly(new Effect.Drop());
    assertThat(turn(warned.next(), Intent.WORDS, sign, Listener.UNKNOWN).effects()).isEmpty();
    var found = new Listener(Optional.of(new Progress(place(), now)), Map.of(), true);
    assertThat(turn(warned.next(), Intent.WORDS, sign, found).effects())
        .containsExactly(new Effect.Drop());
    assertThat(turn(SessionState.NEW, Intent.WORDS, sign, Listener.NEW).effects()).isEmpty();
  }

  private dev.crampcoach.stretch.Walkthrough place() {
    return ((Stretching) begun().next().scene()).from();
  }
}
