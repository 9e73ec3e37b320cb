package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.stretch.Course;
import dev.crampcoach.stretch.Preferences;
import dev.crampcoach.stretch.Walkthrough;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.triage.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Says things to the dialogue in some scene. */
final class Talking {
  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  static final Triage TRIAGE = Triage.of(Skill.LANGUAGE);
  static final Answers ANSWERS = new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  static final Dialogue DIALOGUE =
      new Dialogue(
          TRIAGE,
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));

  /** A cramp is being relieved. */
  static final Relieving RELIEVING =
      new Relieving(false, 1, NOW.minusSeconds(60), Optional.of(Place.BED));

  private Talking() {}

  static Walkthrough walkthrough() {
    return Course.of(ANSWERS.catalogue(), "chair-routine").orElseThrow().start(Preferences.FIRST);
  }

  static Turn say(Scene scene, String words) {
    return hear(scene, heard(Intent.WORDS, Optional.empty(), words, NOW));
  }

  static Turn hear(Scene scene, Input heard) {
    return DIALOGUE.turn(SessionState.NEW.at(scene), heard);
  }

  static Input heard(Intent intent, Optional<String> item, String words, Instant now) {
    return new Input(intent, item, words, OptionalInt.empty(), now, Listener.NEW, ANSWERS);
  }

  /**
   * @param minutes since {@link #NOW}
   */
  static Turn hear(SessionState conversation, Intent intent, String words, int minutes) {
    boolean cramp = intent == Intent.CRAMP_NOW;
    Optional<String> item = cramp ? Optional.of("inner-thigh") : Optional.empty();
    Instant now = NOW.plus(Duration.ofMinutes(minutes));
    return DIALOGUE.turn(conversation, heard(intent, item, words, now));
  }

  /** "Show me the seated butterfly." */
  static Turn guide(SessionState conversation, int minutes) {
    Instant now = NOW.plus(Duration.ofMinutes(minutes));
    return DIALOGUE.turn(
        conversation, heard(Intent.GUIDE, Optional.of("seated-butterfly"), "", now));
  }

  /** The advice that a turn warns with. */
  static Warning advice(Turn turn) {
    assertThat(turn.next().scene()).isInstanceOf(Warned.class);
    return ((Warned) turn.next().scene()).advice();
  }
}
