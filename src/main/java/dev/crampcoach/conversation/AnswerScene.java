package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/** Scenes of answering questions about catalogue items. */
public sealed interface AnswerScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R afterAnswer(AfterAnswer scene);

    R topicOffered(TopicOffered scene);

    R twoTopicsOffered(TwoTopicsOffered scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.answer(this);
  }

  /** An answer was given about an item that has more to say, or steps to be guided through. */
  record AfterAnswer(String id) implements AnswerScene {
    public AfterAnswer {
      ContentId.requireItem(id);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.afterAnswer(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.AFTER_ANSWER;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }
  }

  /**
   * One item was offered: "Shall I tell you which signs need a check?"
   *
   * @param asked what the listener asked of it: the id of a line or the name of a side; empty for
   *     the plain answer
   */
  record TopicOffered(String id, Optional<String> asked) implements AnswerScene {
    public TopicOffered {
      ContentId.requireItem(id);
      asked.ifPresent(ContentId::requireLine);
    }

    public TopicOffered(String id) {
      this(id, Optional.empty());
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.topicOffered(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.TOPIC_OFFERED;
    }

    @Override
    public Optional<String> item() {
      return Optional.of(id);
    }
  }

  /** Two items were offered: "Do you mean warmth, or a cold pack?" */
  record TwoTopicsOffered(String first, String second) implements AnswerScene {
    public TwoTopicsOffered {
      ContentId.requireItem(first);
      ContentId.requireItem(second);
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.twoTopicsOffered(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.TWO_TOPICS_OFFERED;
    }

    @Override
    public Subject subject() {
      return WARMTH_AND_COLD.contains(first) || WARMTH_AND_COLD.contains(second)
          ? Subject.REMEDY
          : Subject.NOTHING;
    }
  }
}
