package dev.crampcoach.conversation;

import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;
import java.util.Set;

/**
 * Where a conversation stands. Scenes are data: they hold ids and never content, and the talks
 * answer for them. Six groups, one for each kind of talk.
 */
public sealed interface Scene
    permits IdleScene, AnswerScene, GuidingScene, ReliefScene, SafetyScene, WaterScene {

  /** Items beside which "it's warm" or "it's cold" is about the pack. */
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

  /** The item that "it" and "that" mean here. */
  default Optional<String> item() {
    return Optional.empty();
  }

  /** What a bare sign is about here ("it's numb"), and whether we asked. */
  default Subject subject() {
    return item().filter(WARMTH_AND_COLD::contains).isPresent() ? Subject.REMEDY : Subject.NOTHING;
  }

  /** Whether a cramp is being relieved: then "it won't let go" is what a cramp feels like. */
  default boolean crampIsOn() {
    return false;
  }

  /** Whether a yes changes something here, so that nothing else may pass for one. */
  default boolean confirms() {
    return false;
  }

  /** Whether what was said need not be remembered, since the scene tells it anew. */
  default boolean tellsAnew() {
    return false;
  }

  /** What is said of an open plan, goal or erasure when the listener turns to something else. */
  default Optional<Phrase> dropped() {
    return Optional.empty();
  }
}
