package dev.crampcoach.conversation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of scenes. The wire name is stored in sessions and must not change when a class is
 * renamed, since sessions of the previous version are still read.
 */
public enum SceneKind {
  CRAMP_ASKED("greeted"),
  NOTHING_OPEN("open"),
  ERASE_ASKED("erasing"),
  AFTER_ANSWER("told"),
  TWO_TOPICS_OFFERED("choosing"),
  TOPIC_OFFERED("offered"),
  STRETCH_ASKED("picking-stretch"),
  PLAYING("stretching"),
  BETWEEN_HOLDS("resting"),
  RESUME_OFFERED("returning"),
  STRETCH_OVER("finished"),
  CRAMP_ON("relieving"),
  SIGNS_ASKED("asking"),
  CHECK_RUNNING("checking"),
  GATE_ASKED("gating"),
  WARNING_LOCK("warned"),
  AFTER_DRINK("counted"),
  AMOUNT_ASKED("pouring"),
  DRINK_ASKED("asking-drink"),
  GOAL_ASKED("setting-goal"),
  CAUTION_ASKED("cautioned"),
  PLAN_PROPOSED("planning"),
  HALF_ASKED("asking-half"),
  TIME_ASKED("asking-when"),
  CONSENT_ASKED("consenting");

  private final String wireName;

  SceneKind(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** Empty for a name that this version does not know. */
  public static Optional<SceneKind> of(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName.equals(wireName)).findFirst();
  }
}
