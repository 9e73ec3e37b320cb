package dev.crampcoach.dialogue;

import dev.crampcoach.Skill;
import dev.crampcoach.answer.Answers;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.english.Meanings;
import dev.crampcoach.english.QuestionKinds;
import dev.crampcoach.model.Topics;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.triage.Triage;
import dev.crampcoach.water.Hydration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something said wherever a conversation may stand, by a listener of New York at nine o'clock. */
abstract class InEveryScene {
  private static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");
  private static final Dialogue DIALOGUE =
      new Dialogue(
          Triage.of(Skill.LANGUAGE),
          Meanings.of(Skill.LANGUAGE),
          Topics.of(Skill.LANGUAGE),
          QuestionKinds.of(Skill.LANGUAGE),
          CheckStyle.QUESTIONS,
          Phrasebook.of(Skill.LANGUAGE));
  private static final Answers ANSWERS =
      new Answers(BundledCatalogue.of(Skill.LANGUAGE).catalogue());
  private static final Listener LISTENER =
      Listener.NEW.with(
          Hydration.NONE.withAsked().with(Optional.of(ZoneId.of("America/New_York"))));

  /** What was said, as far as the platform understood it. */
  record Saying(Intent intent, Optional<String> item, String words, OptionalInt number) {
    static Saying words(String words) {
      return new Saying(Intent.WORDS, Optional.empty(), words, OptionalInt.empty());
    }

    static Saying of(Intent intent) {
      return new Saying(intent, Optional.empty(), "", OptionalInt.empty());
    }

    static Saying of(Intent intent, int number) {
      return new Saying(intent, Optional.empty(), "", OptionalInt.of(number));
    }

    static Saying of(Intent intent, String item, String words) {
      return new Saying(intent, Optional.of(item), words, OptionalInt.empty());
    }

    @Override
    public String toString() {
      return (intent + " " + words + " " + number).replace("OptionalInt.empty", "").strip();
    }
  }

  static List<Scene> scenes() {
    var scenes = new ArrayList<>(SafetyTest.scenes());
    scenes.add(new Pouring(true));
    scenes.add(new AskingWhen(ReminderSubject.STRETCH));
    scenes.add(new AskingWhen(ReminderSubject.WATER, Optional.of(LocalTime.of(10, 0))));
    scenes.add(new Cautioned(Optional.empty(), Optional.empty()));
    return scenes;
  }

  static Turn turn(Scene scene, Saying saying) {
    return DIALOGUE.turn(SessionState.NEW.at(scene), heard(saying));
  }

  /** The same once its errand came to this. */
  static Turn turn(Scene scene, Saying saying, Outcome outcome) {
    SessionState conversation = SessionState.NEW.at(scene);
    return DIALOGUE.turn(conversation, heard(saying), turn(scene, saying), outcome);
  }

  private static Input heard(Saying saying) {
    return new Input(
        saying.intent(), saying.item(), saying.words(), saying.number(), NOW, LISTENER, ANSWERS);
  }

  /** The question of ours stays open, or one of safety comes first. */
  static boolean putsOff(Scene scene, Turn turn) {
    Scene next = turn.next().scene();
    return next.getClass() == scene.getClass()
        || next instanceof Asking
        || next instanceof Warned
        || next instanceof Gating
        || next instanceof Resting
        || next instanceof Relieving;
  }

  /** Where nothing else is answered before a question of safety is. */
  static boolean isHeld(Scene scene) {
    return scene instanceof Asking || scene instanceof Warned;
  }
}
