package dev.crampcoach.conversation;

import dev.crampcoach.speech.ContentId;
import dev.crampcoach.speech.Phrase;
import dev.crampcoach.triage.lexicon.Subject;
import java.util.Optional;

/**
 * Scenes outside of any longer talk: the opening, nothing open, and the question whether to erase
 * all.
 */
public sealed interface IdleScene extends Scene {

  /** Handles each scene of the group. */
  interface Visitor<R> {
    R crampAsked(CrampAsked scene);

    R nothingOpen(NothingOpen scene);

    R eraseAsked(EraseAsked scene);
  }

  <R> R visit(Visitor<R> visitor);

  @Override
  default <R> R accept(Scene.Visitor<R> visitor) {
    return visitor.idle(this);
  }

  /** The skill was opened and asked whether there is a cramp right now. */
  record CrampAsked() implements IdleScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.crampAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.CRAMP_ASKED;
    }

    @Override
    public Subject subject() {
      return Subject.LEG;
    }
  }

  /**
   * No question of ours is open but "what would you like".
   *
   * @param item the item of the last answer, if any
   */
  record NothingOpen(Optional<String> item) implements IdleScene {
    public NothingOpen {
      item.ifPresent(ContentId::requireItem);
    }

    public NothingOpen() {
      this(Optional.empty());
    }

    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.nothingOpen(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.NOTHING_OPEN;
    }
  }

  /** Asked whether to erase all that is stored. Only a yes to that erases it. */
  record EraseAsked() implements IdleScene {
    @Override
    public <R> R visit(Visitor<R> visitor) {
      return visitor.eraseAsked(this);
    }

    @Override
    public SceneKind kind() {
      return SceneKind.ERASE_ASKED;
    }

    @Override
    public boolean confirms() {
      return true;
    }

    @Override
    public Optional<Phrase> dropped() {
      return Optional.of(Phrase.ERASE_DROPPED);
    }
  }
}
