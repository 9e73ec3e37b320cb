package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.CheckStyle;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.CrampMuscle;
import dev.crampcoach.conversation.CrampPlace;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.ReliefScene.CrampOn.LegState;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.SentenceClassifier;
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

/** Says sentences to the dialogue in a given scene. */
final class Talking {
  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  static final Triage TRIAGE = Triage.of(Skill.LANGUAGE);
  static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  static final Dialogue DIALOGUE =
      new Dialogue(
          TRIAGE,
          Meanings.of(Skill.LANGUAGE),
          SentenceClassifier.topics(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));

  /** A cramp is being relieved. */
  static final CrampOn RELIEVING =
      new CrampOn(
          CrampMuscle.INNER_THIGH,
          1,
          NOW.minusSeconds(60),
          Optional.of(CrampPlace.BED),
          LegState.FREE);

  private Talking() {}

  static Walkthrough walkthrough() {
    return Walkthrough.start(
        Course.of(CATALOGUE, "chair-routine").orElseThrow(), Preferences.FIRST);
  }

  static Turn say(Scene scene, String words) {
    return hear(scene, heard(Command.WORDS, Optional.empty(), words, NOW));
  }

  /** A move in a scene, by a listener of whom nothing is known. */
  static Turn move(Scene scene, Move move) {
    return hear(scene, heard(move, Optional.empty(), "", NOW));
  }

  static Turn hear(Scene scene, Input heard) {
    return DIALOGUE.turn(SessionState.NEW.at(scene), heard);
  }

  static Input heard(Intent intent, Optional<String> item, String words, Instant now) {
    return new Input(intent, item, words, OptionalInt.empty(), now, Listener.NEW, CATALOGUE);
  }

  /**
   * @param minutes since {@link #NOW}
   */
  static Turn hear(SessionState conversation, Intent intent, String words, int minutes) {
    boolean cramp = intent == Command.CRAMP_NOW;
    Optional<String> item = cramp ? Optional.of("inner-thigh") : Optional.empty();
    Instant now = NOW.plus(Duration.ofMinutes(minutes));
    return DIALOGUE.turn(conversation, heard(intent, item, words, now));
  }

  /** "Show me the seated butterfly." */
  static Turn guide(SessionState conversation, int minutes) {
    Instant now = NOW.plus(Duration.ofMinutes(minutes));
    return DIALOGUE.turn(
        conversation, heard(Command.GUIDE, Optional.of("seated-butterfly"), "", now));
  }

  /** A lock as it is before it has said anything, or any other scene as it is. */
  static Scene unsaid(Scene scene) {
    return scene instanceof WarningLock lock
        ? new WarningLock(lock.warning(), lock.question(), lock.checking())
        : scene;
  }

  /** The advice that a turn warns with. */
  static Warning advice(Turn turn) {
    assertThat(turn.next().scene()).isInstanceOf(WarningLock.class);
    return ((WarningLock) turn.next().scene()).warning();
  }
}
