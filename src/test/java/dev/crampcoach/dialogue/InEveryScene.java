package dev.crampcoach.dialogue;

import dev.crampcoach.Skill;
import dev.crampcoach.aws.catalogue.BundledCatalogue;
import dev.crampcoach.catalogue.Catalogue;
import dev.crampcoach.conversation.Command;
import dev.crampcoach.conversation.GuidingScene.BetweenHolds;
import dev.crampcoach.conversation.IdleScene.EraseAsked;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Intent;
import dev.crampcoach.conversation.JobResult;
import dev.crampcoach.conversation.JobResult.TimeZoneFound;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.ReliefScene.CrampOn;
import dev.crampcoach.conversation.SafetyScene.GateAsked;
import dev.crampcoach.conversation.SafetyScene.SignsAsked;
import dev.crampcoach.conversation.SafetyScene.WarningLock;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.conversation.WaterScene;
import dev.crampcoach.conversation.WaterScene.AfterDrink;
import dev.crampcoach.conversation.WaterScene.AmountAsked;
import dev.crampcoach.conversation.WaterScene.CautionAsked;
import dev.crampcoach.conversation.WaterScene.TimeAsked;
import dev.crampcoach.reminder.ReminderSubject;
import dev.crampcoach.water.Hydration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Base of tests that say something in every scene, as a listener in New York at nine o'clock. */
abstract class InEveryScene {
  static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");
  private static final Dialogue DIALOGUE = Talking.DIALOGUE;
  private static final Catalogue CATALOGUE = BundledCatalogue.of(Skill.LANGUAGE).catalogue();
  private static final Listener LISTENER =
      Listener.NEW.with(
          Hydration.NONE.withAsked().with(Optional.of(ZoneId.of("America/New_York"))));

  /** What was said, as far as the platform understood it. */
  record Saying(Intent intent, Optional<String> item, String words, OptionalInt number) {
    static Saying words(String words) {
      return new Saying(Command.WORDS, Optional.empty(), words, OptionalInt.empty());
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
    scenes.add(new AmountAsked(true));
    scenes.add(new TimeAsked(ReminderSubject.STRETCH));
    scenes.add(new TimeAsked(ReminderSubject.WATER, Optional.of(LocalTime.of(10, 0))));
    scenes.add(new CautionAsked(Optional.empty(), Optional.empty()));
    return scenes;
  }

  static Turn turn(Scene scene, Saying saying) {
    return DIALOGUE.turn(SessionState.NEW.at(scene), heard(saying));
  }

  /** The same once its errand came to this. */
  static Turn turn(Scene scene, Saying saying, JobResult outcome) {
    SessionState conversation = SessionState.NEW.at(scene);
    Input input = heard(saying);
    return DIALOGUE.turn(
        conversation, input, DIALOGUE.listen(conversation, input), turn(scene, saying), outcome);
  }

  private static Input heard(Saying saying) {
    return new Input(
            saying.intent(),
            saying.item(),
            saying.words(),
            saying.number(),
            NOW,
            LISTENER,
            CATALOGUE)
        .withZone(new TimeZoneFound(Optional.of(ZoneId.of("America/New_York")), false));
  }

  /** The question of ours stays open, or one of safety comes first. */
  static boolean putsOff(Scene scene, Turn turn) {
    Scene next = turn.next().scene();
    return next.getClass() == scene.getClass()
        || next instanceof SignsAsked
        || next instanceof WarningLock
        || next instanceof GateAsked
        || next instanceof BetweenHolds
        || next instanceof CrampOn;
  }

  /** Where a question about drinks, a goal, reminders or stored data waits for its answer. */
  static boolean waits(Scene scene) {
    return scene instanceof EraseAsked
        || scene instanceof WaterScene && !(scene instanceof AfterDrink);
  }

  /** Where nothing else is answered before a question of safety is. */
  static boolean isHeld(Scene scene) {
    return scene instanceof SignsAsked || scene instanceof WarningLock;
  }
}
