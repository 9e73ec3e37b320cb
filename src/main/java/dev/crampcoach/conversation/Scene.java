package dev.crampcoach.conversation;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * The state of a conversation. Scenes are data: they hold ids and never content, and the talks
 * answer for them. There are six groups, one for each kind of talk.
 */
public sealed interface Scene
    permits IdleScene, AnswerScene, GuidingScene, ReliefScene, SafetyScene, WaterScene {

  /** Items after which "it's warm" or "it's cold" refers to the pack. */
  Set<String> WARMTH_AND_COLD = Set.of("heat", "cold", "alternate-heat-cold");

  /** Handles a scene by its group. A new group does not compile until every visitor handles it. */
  interface Visitor<R> {
    R idle(IdleScene scene);

    R answer(AnswerScene scene);

    R guiding(GuidingScene scene);

    R relief(ReliefScene scene);

    R safety(SafetyScene scene);

    R water(WaterScene scene);
  }

  <R> R accept(Visitor<R> visitor);

  SceneKind kind();

  /** The item that "it" and "that" refer to. */
  default Optional<String> item() {
    return Optional.empty();
  }

  /** The subject of a bare sign ("it's numb"), and whether we asked. */
  default Subject subject() {
    return item().filter(WARMTH_AND_COLD::contains).isPresent() ? Subject.REMEDY : Subject.NOTHING;
  }

  /**
   * Whether a cramp is being relieved: then "it won't let go" describes the cramp and is no sign.
   */
  default boolean crampIsOn() {
    return false;
  }

  /** Whether a yes changes something, so that nothing else may pass for one. */
  default boolean confirms() {
    return false;
  }

  /** Whether the last speech need not be stored, since the scene generates it again. */
  default boolean tellsAnew() {
    return false;
  }

  /**
   * The phrase for an open plan, goal or erasure that is dropped because the listener changes the
   * subject.
   */
  default Optional<Phrase> dropped() {
    return Optional.empty();
  }
}
