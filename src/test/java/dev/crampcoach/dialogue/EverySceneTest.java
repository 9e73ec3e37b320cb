package dev.crampcoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crampcoach.Skill;
import dev.crampcoach.conversation.AlreadyTold;
import dev.crampcoach.conversation.Input;
import dev.crampcoach.conversation.Listener;
import dev.crampcoach.conversation.Move;
import dev.crampcoach.conversation.Scene;
import dev.crampcoach.conversation.SceneKind;
import dev.crampcoach.conversation.SessionState;
import dev.crampcoach.conversation.Speech;
import dev.crampcoach.conversation.Turn;
import dev.crampcoach.screen.Option;
import dev.crampcoach.speech.Phrasebook;
import dev.crampcoach.talk.Questions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every scene needs. A scene that is missing among these is named by {@link SafetyTest}, and
 * one without a session form by the tests of the session.
 */
class EverySceneTest {
  private static final Phrasebook PHRASEBOOK = Phrasebook.of(Skill.LANGUAGE);

  static Stream<Scene> scenes() {
    return EveryScene.at(Talking.NOW, Talking.CATALOGUE).stream();
  }

  /** Two scenes of one kind would be read from a session as the same. */
  @Test
  void every_scene_has_a_kind_of_its_own() {
    assertThat(
            scenes()
                .collect(
                    Collectors.groupingBy(
                        Scene::kind, Collectors.mapping(Scene::getClass, Collectors.toSet()))))
        .containsOnlyKeys(SceneKind.values())
        .allSatisfy((kind, types) -> assertThat(types).as(kind.name()).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void every_scene_has_a_screen(Scene scene) {
    var asking = new Speech(List.of(), Optional.of(Questions.WHAT));
    var turn = new Turn(SessionState.NEW.at(scene), asking, Optional.empty());
    Input input = heard();
    assertThat(ScreenChooser.in(turn, input, PHRASEBOOK).screen()).isPresent();
  }

  /** Alexa's own question is answered to her. */
  @ParameterizedTest
  @MethodSource("scenes")
  void every_scene_can_be_touched(Scene scene) {
    List<Option> options = scene.accept(new TouchTargets(Talking.CATALOGUE, AlreadyTold.NOTHING));
    assertThat(options.isEmpty()).isEqualTo(scene.kind() == SceneKind.CONSENT_ASKED);
  }

  /** Heard at a device with a screen. */
  private static Input heard() {
    return new Input(
        Move.NOTHING,
        Optional.empty(),
        "",
        OptionalInt.empty(),
        Talking.NOW,
        Listener.NEW,
        Talking.CATALOGUE,
        true);
  }
}
