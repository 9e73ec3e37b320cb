package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.catalogue.Item;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Intents;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ListenerUpdate;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Screening;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.SentenceClassifier;
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
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Timing TIMING = new Timing(PHRASEBOOK, CATALOGUE);
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          SentenceClassifier.topics(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          PHRASEBOOK);
  private static final List<String> WORDS =
      List.of("", "", "", "ninety nine", "the tuesday one", "does heat help", "blurb", "in bed");
  private static final int SESSIONS = 12;
  private static final int MOVES = 40;

  static Stream<String> courses() {
    return CATALOGUE.items().stream()
        .map(Item::id)
        .filter(id -> Course.of(CATALOGUE, id).isPresent());
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
    SessionState conversation = SessionState.NEW.with(Screening.ANSWERED);
    Turn turn =
        DIALOGUE.turn(conversation, heard(Command.GUIDE, Optional.of(id), "", now, listener, 0));
    for (int move = 0; move < MOVES; move++) {
      assertSound(turn);
      listener = ListenerUpdate.all(turn.updates(), listener);
      conversation = turn.ends() ? SessionState.NEW.with(Screening.ANSWERED) : turn.next();
      now = now.plus(Duration.ofSeconds(random.nextInt(240)));
      if (random.nextInt(10) == 0) {
        Input silence = heard(Move.NOTHING, Optional.empty(), "", now, listener, 0);
        listener = ListenerUpdate.all(DIALOGUE.leave(conversation, silence), listener);
        conversation = SessionState.NEW.with(Screening.ANSWERED);
      }
      Intent intent = Intents.all().get(random.nextInt(Intents.all().size()));
      String words = WORDS.get(random.nextInt(WORDS.size()));
      Optional<String> item = random.nextInt(4) == 0 ? Optional.of(id) : Optional.empty();
      turn =
          DIALOGUE.turn(
              conversation, heard(intent, item, words, now, listener, random.nextInt(100)));
    }
  }

  private static void assertSound(Turn turn) {
    assertThat(turn.speech().all()).isNotEmpty();
    assertThat(turn.ends()).isEqualTo(turn.speech().question().isEmpty());
    assertThat(TIMING.of(turn.speech().lines())).isLessThan(Duration.ofSeconds(235));
    assertThat(TIMING.characters(turn.speech().lines())).isLessThan(7_900);
    turn.speech()
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
    return new Input(intent, item, words, OptionalInt.of(number), now, listener, CATALOGUE);
  }
}
