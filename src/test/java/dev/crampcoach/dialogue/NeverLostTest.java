package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.speech.Timing;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.triage.Triage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Yes, no, numbers, nonsense, silence and every intent in any order while a routine is guided:
 * there is always an answer, the place stays a place, and no answer is longer than Alexa speaks.
 */
class NeverLostTest {
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  private static final Timing TIMING = new Timing(PHRASEBOOK, ANSWERS.catalogue());
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          PHRASEBOOK);
  private static final List<String> WORDS =
      List.of("", "", "", "ninety nine", "the tuesday one", "does heat help", "blurb", "in bed");
  private static final int SESSIONS = 12;
  private static final int MOVES = 40;

  static Stream<String> courses() {
    return ANSWERS.catalogue().items().stream()
        .map(Item::id)
        .filter(id -> Course.of(ANSWERS.catalogue(), id).isPresent());
  }

  @ParameterizedTest
  @MethodSource("courses")
  void nobody_is_lost_whatever_they_say(String id) {
    for (int seed = 0; seed < SESSIONS; seed++) {
      wander(id, new Random(seed));
    }
  }

  private static void wander(String id, Random random) {
    Instant now = Instant.parse("2026-11-22T03:00:00Z");
    Listener listener = Listener.NEW;
    SessionState conversation = SessionState.NEW.with(Gate.OPEN);
    Turn turn =
        DIALOGUE.turn(conversation, heard(Intent.GUIDE, Optional.of(id), "", now, listener, 0));
    for (int move = 0; move < MOVES; move++) {
      assertSound(turn);
      listener = listener.after(turn.effects());
      conversation = turn.ends() ? SessionState.NEW.with(Gate.OPEN) : turn.next();
      now = now.plus(Duration.ofSeconds(random.nextInt(240)));
      if (random.nextInt(10) == 0) {
        Input silence = heard(Intent.NOTHING, Optional.empty(), "", now, listener, 0);
        listener = listener.after(DIALOGUE.leave(conversation, silence));
        conversation = SessionState.NEW.with(Gate.OPEN);
      }
      Intent intent = Intent.values()[random.nextInt(Intent.values().length)];
      String words = WORDS.get(random.nextInt(WORDS.size()));
      Optional<String> item = random.nextInt(4) == 0 ? Optional.of(id) : Optional.empty();
      turn =
          DIALOGUE.turn(
              conversation, heard(intent, item, words, now, listener, random.nextInt(100)));
    }
  }

  private static void assertSound(Turn turn) {
    assertThat(turn.spoken().all()).isNotEmpty();
    assertThat(turn.ends()).isEqualTo(turn.spoken().question().isEmpty());
    assertThat(TIMING.of(turn.spoken().lines())).isLessThan(Duration.ofSeconds(235));
    assertThat(TIMING.characters(turn.spoken().lines())).isLessThan(7_900);
    turn.spoken()
        .question()
        .ifPresent(
            question -> assertThat(TIMING.of(question.again())).isLessThan(Duration.ofSeconds(90)));
  }

  private static Input heard(
      Intent intent,
      Optional<String> item,
      String words,
      Instant now,
      Listener listener,
      int number) {
    return new Input(intent, item, words, OptionalInt.of(number), now, listener, ANSWERS);
  }
}
